using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>
/// Names that are a whole short turn, or open it before a number: the answer to "may I have your name?", or what a caller types
/// unasked. When a name was asked for, words that no lexicon holds count too; otherwise the lexicon must know them.
/// </summary>
internal static class AnswerRule
{
    // An answer of more words than this, leads not counted, tells a story instead of a name.
    private const int MostWords = 6;

    /// <summary>Adds the name that a turn of a conversation consists of.</summary>
    public static void Find(LexiconText text, RecognitionContext context, List<NameFind> finds)
    {
        var isAsked = (context.Asked & Topic.Name) != 0;
        if (!isAsked && !context.InConversation) return;
        var start = SkipLeads(text, isAsked);
        if (start >= text.Count) return;
        if ((isAsked ? Asked(text, start) : Unasked(text, start)) is { } find) finds.Add(find);
    }

    private static NameFind? Asked(LexiconText text, int start)
    {
        if (SpellingAlphabet.IsWhole(text, start)) return new NameFind(start, text.Count, Grade.Good, Evidence.Asked);
        if (Fragments(text, start) is { } fragments) return fragments;
        var name = NameReader.Read(text, start, NameOpenness.Open);
        if (!name.IsFound) return WordName(text, start);
        if (NameThings.IsThing(text, name.Start, name.End) && name.Best < NameGrade.Strong) return null;
        var isWhole = IsRestMarks(text, name.End);
        var isListed = name.Best >= NameGrade.Listed;
        if (isWhole) return new NameFind(name.Start, name.End, WholeAnswer(name.Best), isListed ? Evidence.Asked | Evidence.Lexicon : Evidence.Asked);
        if (isListed) return new NameFind(name.Start, name.End, Grade.FirmMinus, Evidence.Asked | Evidence.Lexicon);
        // "kiciu 4421", "gani, and my account is": an unlisted name counts when it is set off from the rest.
        var next = text[name.End];
        return name.Best >= NameGrade.Unknown && (!next.IsLetters || next.Is("and") || next.StartsLine) && name.End - start <= 3
            ? new NameFind(name.Start, name.End, Grade.Probable, Evidence.Asked) : null;
    }

    private static double WholeAnswer(NameGrade best) => best switch
    {
        >= NameGrade.Listed => Grade.Sure,
        NameGrade.Ambiguous => Grade.FirmMinus,
        NameGrade.Word => Grade.Plausible,
        _ => Grade.Strong,
    };

    // Every word is ordinary English, as when speech recognition hears "best hamilton" or "time jeans": the lexicon must know one of two.
    private static NameFind? WordName(LexiconText text, int start)
    {
        var end = start;
        var isName = false;
        while (text[end].IsLetters && end - start < 3)
        {
            if (text[end].Profile.Commonness == 3 && !text[end].HasCapital) return null;
            isName |= NameGrades.Of(text[end]) >= NameGrade.Ambiguous;
            end++;
        }
        return isName && end - start == 2 && IsRestMarks(text, end) ? new NameFind(start, end, Grade.Likely, Evidence.Asked) : null;
    }

    // "k i ci e ll": a name spelled to a speech recognizer, which glues some letters. Most of the pieces are one or two letters long.
    private static NameFind? Fragments(LexiconText text, int start)
    {
        var (pieces, shortPieces, singles, end) = (0, 0, 0, start);
        for (var at = start; at < text.Count; at++)
        {
            var word = text[at];
            if (word.Kind == WordKind.Mark) continue;
            if (!word.IsLetters || word.Profile.Commonness == 3 && word.Span.Length > 2) return null;
            pieces++;
            if (word.Span.Length <= 2) shortPieces++;
            if (word.Span.Length == 1) singles++;
            end = at + 1;
        }
        return pieces is >= 3 and <= 24 && singles >= 1 && shortPieces * 2 > pieces ? new NameFind(start, end, Grade.Good, Evidence.Asked) : null;
    }

    private static NameFind? Unasked(LexiconText text, int start)
    {
        if (SpellingAlphabet.IsLetterName(text, start)) return null;
        var name = NameReader.Read(text, start, NameOpenness.Listed);
        if (!name.IsFound) return null;
        // "janet fresco", "ben twish 2341": after a clear given name the family name need not be known.
        if (NameGrades.IsClearGivenName(text[start]))
        {
            var open = NameReader.Read(text, start, NameOpenness.Open);
            if (open.IsFound && (IsRestMarks(text, open.End) || BeforeField(text, open.End))) name = open;
        }
        if (NameThings.IsThing(text, name.Start, name.End)) return null;
        var isWhole = IsRestMarks(text, name.End);
        if (!isWhole && (!BeforeField(text, name.End) || IsPlaceWithCode(text, name))) return null;
        var (first, last) = (text[name.Start], text[name.Last]);
        if (first.Profile.IsPlace && name.Parts == 1 && first.Profile is { GivenName: < 3, SeenAsPerson: < 3 }) return null;
        if (name.Parts == 1)
        {
            if (NameGrades.IsClearGivenName(first)) return new NameFind(name.Start, name.End, isWhole
                ? Grade.Good : Grade.LikelyPlus, Evidence.Lexicon);
            return name.Best == NameGrade.Strong && !first.Profile.IsPlace
                && isWhole ? new NameFind(name.Start, name.End, Grade.PlausiblePlus, Evidence.Lexicon) : null;
        }
        var isClear = NameGrades.IsClearGivenName(first) || NameGrades.IsClearGivenName(last);
        if (isClear) return new NameFind(name.Start, name.End, isWhole ? Grade.Firm : Grade.GoodPlus, Evidence.Lexicon);
        return name.Best >= NameGrade.Listed
            ? new NameFind(name.Start, name.End, isWhole ? Grade.LikelyPlus : Grade.Plausible, Evidence.Lexicon) : null;
    }

    // "phoenix 85001", "hayward ca 94545".
    private static bool IsPlaceWithCode(LexiconText text, NameRead name) =>
        text[name.End] is { Kind: WordKind.Digits, Span.Length: 5 } && (text[name.Last].Profile.IsPlace || text[name.Last].Span.Length == 2);

    // "harold 4356", "harold ssn 4356", "robert and 2311", "sam confirmation number ...": the next field of what was asked for.
    private static bool BeforeField(LexiconText text, int at)
    {
        if (text[at].StartsLine) return false;
        var field = text[at].Is("and") ? at + 1 : at;
        return text[field].Kind is WordKind.Digits && !text[field].IsGlued && !text[field + 1].IsLetters
            || NameVocabulary.Fields.Contains(text[field].Key);
    }

    private static bool IsRestMarks(LexiconText text, int at)
    {
        for (; at < text.Count; at++)
            if (text[at].Kind != WordKind.Mark && !text[at].Is("sir") && !text[at].Is("please") && !text[at].Is("maam")
                && !text[at].Is("here")) return false;
        return true;
    }

    // "yes it's", "sure that is", "ok my name is": as long as the words are leads; but "may" and "will" are names where they end the turn.
    private static int SkipLeads(LexiconText text, bool isAsked)
    {
        var at = 0;
        for (; at < text.Count && at < 16; at++)
        {
            var word = text[at];
            if (word.Kind == WordKind.Mark) continue;
            if (!NameVocabulary.AnswerLeads.Contains(word.Key) || word.IsSingleLetter && !text[at + 1].Is("am")) break;
            if (!isAsked && word.Profile.GivenName >= 2 && word.HasCapital && !word.StartsSentence) break;
        }
        return text.Count - at > 0 && CountLetters(text, at) <= (isAsked ? 24 : MostWords) ? at : text.Count;
    }

    private static int CountLetters(LexiconText text, int start)
    {
        var letters = 0;
        for (var at = start; at < text.Count; at++)
            if (text[at].IsLetters) letters++;
        return letters;
    }
}
