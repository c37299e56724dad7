using Hush.Detection.Dialogue;
using Hush.Detection.Patterns.Cues;
using Hush.Detection.Recognition;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Answers;

/// <summary>
/// Numbers and codes that were asked for: letters and digits in pieces, spelled words, and among them words that recognition heard instead
/// ("w19 for r j"). Where a sentence stands around them only a long enough run of pieces counts.
/// </summary>
internal static class CodeAnswerRule
{
    private const int FewestInTalk = 4;
    private const int MostWords = 24;
    private const int ShortestKey = 6;
    private const int LongestSpelled = 2;

    /// <summary>Adds the codes that <paramref name="core"/> answers with.</summary>
    public static void Find(AnswerCore core, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        var code = AskedAnswer.Codes.FirstOrDefault(code => (context.Asked & code.Topic) != Topic.None);
        if (code is null) return;
        var isSingle = (context.Asked & ~code.Topic) == Topic.None;
        if (isSingle && code.Topic == Topic.PostalCode && !core.IsQuestion && Whole(core, context.JustAsked != Topic.None) is { } confidence)
        {
            Add(core.Start, core.End, confidence);
            return;
        }

        if (!code.HasLetters && (context.Asked & AskedAnswer.CodeTopics & ~code.Topic) == Topic.None) AddDigits();
        if (code.HasLetters) AddRuns();

        void AddDigits()
        {
            if (!isSingle || context.JustAsked == Topic.None || core.IsQuestion || IsMeasured(core) || core.Count(AnswerPiece.Talk) > 0 || core.Words > MostWords) return;
            var pieces = core.Count(AnswerPiece.Code);
            if (pieces >= 3 && core.Count(AnswerPiece.Word) * 3 <= pieces && core.Digits >= 3) Add(core.Start, core.End, 0.5);
        }

        void AddRuns()
        {
            for (var at = core.Start; at < core.End; at++)
            {
                var end = RunEnd(core, at);
                if (end == at) continue;
                if (IsCode(core, at, end)) Add(at, end, 0.65);
                at = end - 1;
            }
        }

        void Add(int start, int end, double confidence) =>
            candidates.Add(new Candidate(core.SpanOf(start, end), code.Category, new Confidence(confidence), id, Evidence.Asked));
    }

    // A postcode is short, and the whole answer to its question. What stands further from the question must look more like one.
    private static double? Whole(AnswerCore core, bool isJustAsked)
    {
        var (codes, sounds, words) = (core.Count(AnswerPiece.Code), core.Count(AnswerPiece.Sound), core.Count(AnswerPiece.Word));
        if (core.Count(AnswerPiece.Talk) > 0 || core.Words > MostWords || codes == 0) return null;
        if (codes >= 4 && words == 0) return 0.85;
        if (!isJustAsked || IsMeasured(core)) return null;
        if (codes >= 2 && words <= codes) return 0.7;
        return words <= 2 && sounds <= 4 ? 0.55 : null;
    }

    // "5 gb plan": an amount of something answers another question.
    private static bool IsMeasured(AnswerCore core)
    {
        for (var at = core.Start + 1; at < core.End; at++)
            if (core.Word(at - 1).Kind == WordKind.Digits && core.Word(at).Span.Length > 1 && CueWords.Measures.Contains(core.Characters(at))) return true;
        return false;
    }

    private static int RunEnd(AnswerCore core, int start)
    {
        var end = start;
        for (var at = start; at < core.End; at++)
        {
            if (core[at] == AnswerPiece.Nothing ? at == start || !core.Word(at).Is("-") : !Continues(core, at)) break;
            if (at > start && core.Word(at).StartsLine) break;
            if (core[at] != AnswerPiece.Nothing) end = at + 1;
        }
        return end;
    }

    // Words that sound as letters and digits count between those: "b one u seven".
    private static bool Continues(AnswerCore core, int index)
    {
        if (core[index] == AnswerPiece.Code || IsKey(core, index)) return true;
        return core[index] == AnswerPiece.Sound && IsSpelled(core, index + 1) && (core.Word(index).IsSingleLetter || IsSpelled(core, index - 1));
    }

    // Between longer codes "and" is no letter.
    private static bool IsSpelled(AnswerCore core, int index) =>
        index >= core.Start && index < core.End && core[index] == AnswerPiece.Code
        && (core.Word(index).Span.Length <= LongestSpelled || AnswerVocabulary.Numbers.Contains(core.Word(index).Key));

    private static bool IsCode(AnswerCore core, int start, int end)
    {
        var (pieces, hasDigit, hasKey, characters) = (0, false, false, 0);
        for (var at = start; at < end; at++)
        {
            var word = core.Word(at);
            if (word.Kind == WordKind.Mark) continue;
            pieces++;
            characters += AnswerVocabulary.Numbers.Contains(word.Key) ? 1 : word.Span.Length;
            hasDigit |= word.Kind is WordKind.Digits or WordKind.Mixed || AnswerVocabulary.Numbers.Contains(word.Key);
            hasKey |= IsKey(core, at);
        }

        // Digits alone are read by the rules of each number, which know their lengths.
        if (IsDigitsOnly(core, start, end)) return false;
        return hasKey || (pieces >= FewestInTalk && characters >= FewestInTalk && hasDigit) || (pieces >= 6 && characters <= pieces * 2);
    }

    private static bool IsDigitsOnly(AnswerCore core, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (core.Word(at).Kind is not (WordKind.Digits or WordKind.Mark) && !AnswerVocabulary.Numbers.Contains(core.Word(at).Key)) return false;
        return true;
    }

    // One word that only a code can be: letters and digits together, or capitals that are no word.
    private static bool IsKey(AnswerCore core, int index)
    {
        var word = core.Word(index);
        if (word.Span.Length < ShortestKey) return false;
        if (word.Kind == WordKind.Mixed) return true;
        return word is { IsLetters: true, Case: Lexicons.WordCase.Capitals, Profile.IsKnown: false };
    }
}
