using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

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

    /// <summary>Adds the codes that <paramref name="body"/> answers with.</summary>
    public static void Find(AnswerBody body, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        var code = AskedAnswer.Codes.FirstOrDefault(code => (context.Asked & code.Topic) != Topic.None);
        if (code is null) return;
        var isSingle = (context.Asked & ~code.Topic) == Topic.None;
        if (isSingle && code.Topic == Topic.PostalCode && !body.IsQuestion && Whole(body, context.JustAsked != Topic.None) is { } confidence)
        {
            Add(body.Start, body.End, confidence);
            return;
        }

        if (!code.HasLetters && (context.Asked & AskedAnswer.CodeTopics & ~code.Topic) == Topic.None) AddDigits();
        if (code.HasLetters) AddRuns();

        void AddDigits()
        {
            if (!isSingle || context.JustAsked == Topic.None || body.IsQuestion || IsMeasured(body) || body.Count(AnswerPiece.Talk) > 0
                || body.Words > MostWords) return;
            var pieces = body.Count(AnswerPiece.Code);
            if (pieces >= 3 && body.Count(AnswerPiece.Word) * 3 <= pieces && body.Digits >= 3) Add(body.Start, body.End, Grade.Even);
        }

        void AddRuns()
        {
            for (var at = body.Start; at < body.End; at++)
            {
                var end = RunEnd(body, at);
                if (end == at) continue;
                if (IsCode(body, at, end)) Add(at, end, Grade.Reasonable);
                at = end - 1;
            }
        }

        void Add(int start, int end, double confidence) =>
            candidates.Add(new Candidate(body.SpanOf(start, end), code.Category, new Confidence(confidence), id, Evidence.Asked));
    }

    // A postcode is short, and the whole answer to its question. What stands further from the question must look more like one.
    private static double? Whole(AnswerBody body, bool isJustAsked)
    {
        var (codes, sounds, words) = (body.Count(AnswerPiece.Code), body.Count(AnswerPiece.Sound), body.Count(AnswerPiece.Word));
        if (body.Count(AnswerPiece.Talk) > 0 || body.Words > MostWords || codes == 0) return null;
        if (codes >= 4 && words == 0) return Grade.Strong;
        if (!isJustAsked || IsMeasured(body)) return null;
        if (codes >= 2 && words <= codes) return Grade.Likely;
        return words <= 2 && sounds <= 4 ? Grade.Possible : null;
    }

    // "5 gb plan": an amount of something answers another question.
    private static bool IsMeasured(AnswerBody body)
    {
        for (var at = body.Start + 1; at < body.End; at++)
            if (body.Word(at - 1).Kind == WordKind.Digits && body.Word(at).Span.Length > 1
                && CueWords.Measures.Contains(body.Characters(at))) return true;
        return false;
    }

    private static int RunEnd(AnswerBody body, int start)
    {
        var end = start;
        for (var at = start; at < body.End; at++)
        {
            if (body[at] == AnswerPiece.Nothing ? at == start || !body.Word(at).Is("-") : !Continues(body, at)) break;
            if (at > start && body.Word(at).StartsLine) break;
            if (body[at] != AnswerPiece.Nothing) end = at + 1;
        }
        return end;
    }

    // Words that sound as letters and digits count between those: "b one u seven".
    private static bool Continues(AnswerBody body, int index)
    {
        if (body[index] == AnswerPiece.Code || IsKey(body, index)) return true;
        return body[index] == AnswerPiece.Sound && IsSpelled(body, index + 1) && (body.Word(index).IsSingleLetter || IsSpelled(body, index - 1));
    }

    // Between longer codes "and" is no letter.
    private static bool IsSpelled(AnswerBody body, int index) =>
        index >= body.Start && index < body.End && body[index] == AnswerPiece.Code
        && (body.Word(index).Span.Length <= LongestSpelled || AnswerVocabulary.Numbers.Contains(body.Word(index).Key));

    private static bool IsCode(AnswerBody body, int start, int end)
    {
        var (pieces, hasDigit, hasKey, characters) = (0, false, false, 0);
        for (var at = start; at < end; at++)
        {
            var word = body.Word(at);
            if (word.Kind == WordKind.Mark) continue;
            pieces++;
            characters += AnswerVocabulary.Numbers.Contains(word.Key) ? 1 : word.Span.Length;
            hasDigit |= word.Kind is WordKind.Digits or WordKind.Mixed || AnswerVocabulary.Numbers.Contains(word.Key);
            hasKey |= IsKey(body, at);
        }

        // Digits alone are read by the rules of each number, which know their lengths.
        if (IsDigitsOnly(body, start, end)) return false;
        return hasKey || (pieces >= FewestInTalk && characters >= FewestInTalk && hasDigit) || (pieces >= 6 && characters <= pieces * 2);
    }

    private static bool IsDigitsOnly(AnswerBody body, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (body.Word(at).Kind is not (WordKind.Digits or WordKind.Mark) && !AnswerVocabulary.Numbers.Contains(body.Word(at).Key)) return false;
        return true;
    }

    // One word that only a code can be: letters and digits together, or capitals that are no word.
    private static bool IsKey(AnswerBody body, int index)
    {
        var word = body.Word(index);
        if (word.Span.Length < ShortestKey) return false;
        if (word.Kind == WordKind.Mixed) return true;
        return word is { IsLetters: true, Case: WordCase.Capitals, Profile.IsKnown: false };
    }
}
