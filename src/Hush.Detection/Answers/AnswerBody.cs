using Hush.Detection.Names;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Answers;

/// <summary>
/// The part of a turn that may answer a question: without the words before it ("sure, my postcode is") and the politeness behind it. What its
/// words are is counted once for all rules.
/// </summary>
internal sealed class AnswerBody
{
    private readonly LexiconText _text;
    private readonly AnswerPiece[] _pieces;

    private AnswerBody(LexiconText text, int start, int end)
    {
        _text = text;
        Start = start;
        End = end;
        _pieces = new AnswerPiece[end - start];
        for (var at = start; at < end; at++) _pieces[at - start] = PieceOf(text, at);
        IsQuestion = text.Count > 0 && text[text.Count - 1].Is("?");
    }

    /// <summary>Its first word.</summary>
    public int Start { get; }

    /// <summary>The word behind its last.</summary>
    public int End { get; }

    /// <summary>Whether the turn ends with a question mark.</summary>
    public bool IsQuestion { get; }

    /// <summary>What the word at <paramref name="index"/> of the turn may stand for.</summary>
    public AnswerPiece this[int index] => _pieces[index - Start];

    /// <summary>How many words of a kind it has.</summary>
    public int Count(AnswerPiece piece) => _pieces.Count(other => other == piece);

    /// <summary>How many words it has, marks not counted.</summary>
    public int Words => _pieces.Length - Count(AnswerPiece.Nothing);

    /// <summary>Reads the body of a turn.</summary>
    public static AnswerBody Of(LexiconText text)
    {
        var (start, end) = (0, text.Count);
        while (start < end && IsLead(text, start)) start++;
        while (end > start
            && (text[end - 1].Kind == WordKind.Mark || AnswerVocabulary.Tails.Contains(text[end - 1].Key) && !FollowsCode(text, end - 1))) end--;
        return new AnswerBody(text, start, end);
    }

    /// <summary>The characters from the word at <paramref name="start"/> to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int start, int end) => _text.SpanOf(start, end);

    /// <summary>The first and the word behind the last that <paramref name="isPiece"/> says yes to; empty when none is.</summary>
    public (int First, int Next) Reach(Func<int, bool> isPiece)
    {
        var (first, next) = (End, Start);
        for (var at = Start; at < End; at++)
        {
            if (!isPiece(at)) continue;
            first = Math.Min(first, at);
            next = at + 1;
        }
        return (first, next);
    }

    /// <summary>The word at <paramref name="index"/> with what the lexicon knows of it.</summary>
    public LexiconWord Word(int index) => _text[index];

    /// <summary>The characters of the word at <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> Characters(int index) => _text.Text.AsSpan(_text[index].Span);

    /// <summary>How many digits are written in it.</summary>
    public int Digits
    {
        get
        {
            var digits = 0;
            for (var at = Start; at < End; at++)
                foreach (var character in Characters(at))
                    if (char.IsAsciiDigit(character)) digits++;
            return digits;
        }
    }

    private static bool IsLead(LexiconText text, int at)
    {
        var word = text[at];
        if (word.Kind == WordKind.Mark) return true;
        if (AnswerVocabulary.Leads.Contains(word.Key)) return true;
        if (!AnswerVocabulary.DoubtfulLeads.Contains(word.Key)) return false;
        var next = text[at + 1];
        return next.Kind == WordKind.Mark || (AnswerVocabulary.Leads.Contains(next.Key) && !AnswerVocabulary.Sounds.Contains(next.Key));
    }

    // "n 1 c 6 you": behind letters and digits "you" is a letter; behind "thank" it is not.
    private static bool FollowsCode(LexiconText text, int at) =>
        text[at].Is("you") && !text[at - 1].Is("thank") && PieceOf(text, at - 1) == AnswerPiece.Code;

    private static AnswerPiece PieceOf(LexiconText text, int at)
    {
        var word = text[at];
        if (word.Kind == WordKind.Mark) return AnswerPiece.Nothing;
        if (word.Kind is WordKind.Digits or WordKind.Mixed) return AnswerPiece.Code;
        if (word.IsSingleLetter) return word.Case == WordCase.Small && word.Key is "a" or "i" ? AnswerPiece.Sound : AnswerPiece.Code;
        if (AnswerVocabulary.Numbers.Contains(word.Key) || SpellingAlphabet.Words.Contains(word.Key) || AnswerVocabulary.Ordinals.Contains(word.Key)
            || AnswerVocabulary.Months.Contains(word.Key)) return word.Is("may") ? AnswerPiece.Sound : AnswerPiece.Code;
        if (AnswerVocabulary.Sounds.Contains(word.Key)) return AnswerPiece.Sound;
        if (AnswerVocabulary.Talk.Contains(word.Key)) return AnswerPiece.Talk;
        if (word.Span.Length <= 3 && word.Profile.Commonness < 2) return AnswerPiece.Code;
        if (AnswerVocabulary.Spelling.Contains(word.Key)) return AnswerPiece.Word;
        return word.Profile.Commonness == 3 ? AnswerPiece.Talk : AnswerPiece.Word;
    }
}
