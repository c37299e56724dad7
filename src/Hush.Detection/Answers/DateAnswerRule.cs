using Hush.Detection.Dialogue;
using Hush.Detection.Recognition;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Answers;

/// <summary>Dates of birth that were asked for: "28th of the 7th 1920", "march eighty four", "05", "13 121 978".</summary>
internal static class DateAnswerRule
{
    private const int MostWords = 14;

    /// <summary>Adds the date that <paramref name="core"/> answers with.</summary>
    public static void Find(AnswerCore core, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        if ((context.Asked & Topic.BirthDate) == Topic.None) return;
        var (first, next) = core.Reach(index => IsPiece(core, index));
        if (first >= next) return;
        var isAlone = core.Count(AnswerPiece.Talk) == 0 && core.Words <= MostWords;
        var (pieces, others, marks) = Weigh(core, first, next);
        if (others > pieces || pieces + others > MostWords) return;

        // Where a name or number was asked for too, digits alone may be that.
        var isDate = marks > 0 && pieces > 1;
        if (!isDate && (context.Asked != Topic.BirthDate || !isAlone || core.IsQuestion)) return;
        if (isAlone && !core.IsQuestion && context.Asked == Topic.BirthDate && core.Words - pieces <= 4) (first, next) = (core.Start, core.End);
        var confidence = isDate ? isAlone ? 0.85 : 0.7 : 0.6;
        candidates.Add(new Candidate(core.SpanOf(first, next), Categories.DateOfBirth, new Confidence(confidence), id, Evidence.Asked));
    }

    private static (int Pieces, int Others, int Marks) Weigh(AnswerCore core, int first, int next)
    {
        var (pieces, others, marks) = (0, 0, 0);
        for (var at = first; at < next; at++)
        {
            if (IsPiece(core, at)) pieces++;
            else if (core[at] is AnswerPiece.Talk or AnswerPiece.Word) others++;
            if (IsSign(core, at)) marks++;
        }
        return (pieces, others, marks);
    }

    private static bool IsPiece(AnswerCore core, int index)
    {
        var word = core.Word(index);
        return word.Kind is WordKind.Digits or WordKind.Mixed || IsSign(core, index) || AnswerVocabulary.Numbers.Contains(word.Key);
    }

    // What numbers alone have not: a month, an ordinal, four digits of a year, the tens of a year in words.
    private static bool IsSign(AnswerCore core, int index)
    {
        var word = core.Word(index);
        if (AnswerVocabulary.Months.Contains(word.Key) || AnswerVocabulary.Ordinals.Contains(word.Key)) return true;
        return word.Kind == WordKind.Mixed ? IsOrdinal(core, index) : word.Kind == WordKind.Digits && IsYear(core, index);
    }

    private static bool IsOrdinal(AnswerCore core, int index)
    {
        var letters = core.Characters(index).TrimStart("0123456789");
        return letters is "st" or "nd" or "rd" or "th";
    }

    private static bool IsYear(AnswerCore core, int index)
    {
        var digits = core.Characters(index);
        return digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));
    }
}
