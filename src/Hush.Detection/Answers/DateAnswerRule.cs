using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>Dates of birth that were asked for: "28th of the 7th 1920", "march eighty four", "05", "13 121 978".</summary>
internal static class DateAnswerRule
{
    private const int MostWords = 14;

    /// <summary>Adds the date that <paramref name="body"/> answers with.</summary>
    public static void Find(AnswerBody body, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        if ((context.Asked & Topic.BirthDate) == Topic.None) return;
        var (first, next) = body.Reach(index => IsPiece(body, index));
        if (first >= next) return;
        var end = BeforeTime(body, first, next);
        var isTimed = end < next;
        next = end;
        var isAlone = body.Count(AnswerPiece.Talk) == 0 && body.Words <= MostWords;
        var (pieces, others, marks) = Weigh(body, first, next);
        if (others > pieces || pieces + others > MostWords) return;

        // Where a name or number was asked for too, digits alone may be that.
        var isDate = marks > 0 && pieces > 1;
        if (!isDate && (context.Asked != Topic.BirthDate || !isAlone || body.IsQuestion)) return;
        if (isAlone && !isTimed && !body.IsQuestion && context.Asked == Topic.BirthDate && body.Words - pieces <= 4)
            (first, next) = (body.Start, body.End);
        var confidence = isDate ? isAlone ? Grade.Strong : Grade.Likely : Grade.Plausible;
        candidates.Add(new Candidate(body.SpanOf(first, next), Categories.DateOfBirth, new Confidence(confidence), id, Evidence.Asked));
    }

    private static (int Pieces, int Others, int Marks) Weigh(AnswerBody body, int first, int next)
    {
        var (pieces, others, marks) = (0, 0, 0);
        for (var at = first; at < next; at++)
        {
            if (IsPiece(body, at)) pieces++;
            else if (body[at] is AnswerPiece.Talk or AnswerPiece.Word) others++;
            if (IsSign(body, at)) marks++;
        }
        return (pieces, others, marks);
    }

    // "12 june 1975 at 9": a time of day, or a place, is no part of a birth date.
    private static int BeforeTime(AnswerBody body, int first, int next)
    {
        for (var at = first + 1; at + 1 < next; at++)
            if (body.Word(at).Key is "at" && body.Word(at + 1).Kind is WordKind.Digits) return at;
        return next;
    }

    private static bool IsPiece(AnswerBody body, int index)
    {
        var word = body.Word(index);
        return word.Kind is WordKind.Digits or WordKind.Mixed || IsSign(body, index) || AnswerVocabulary.Numbers.Contains(word.Key);
    }

    // What numbers alone have not: a month, an ordinal, four digits of a year, the tens of a year in words.
    private static bool IsSign(AnswerBody body, int index)
    {
        var word = body.Word(index);
        if (AnswerVocabulary.Months.Contains(word.Key) || AnswerVocabulary.Ordinals.Contains(word.Key)) return true;
        return word.Kind == WordKind.Mixed ? IsOrdinal(body, index) : word.Kind == WordKind.Digits && IsYear(body, index);
    }

    private static bool IsOrdinal(AnswerBody body, int index)
    {
        var letters = body.Characters(index).TrimStart("0123456789");
        return letters is "st" or "nd" or "rd" or "th";
    }

    private static bool IsYear(AnswerBody body, int index)
    {
        var digits = body.Characters(index);
        return digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));
    }
}
