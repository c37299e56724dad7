using Hush.Detection.Dialogue;
using Hush.Detection.Recognition;
using Hush.Entities;

namespace Hush.Detection.Answers;

/// <summary>
/// The last resort for an answer that directly follows its question and of which recognition left nothing: "one clean" for a postcode,
/// "chain shoes" for a name. A few words without any of ordinary talk are taken for the answer, with little confidence.
/// </summary>
internal static class WordAnswerRule
{
    private const int MostWords = 4;
    private const double Little = 0.4;

    /// <summary>Adds the whole of <paramref name="core"/> if one thing was asked just before and nothing speaks against it.</summary>
    public static void Find(AnswerCore core, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        if (context.JustAsked is not (Topic.PostalCode or Topic.Name)) return;
        if (core.IsQuestion || core.Words > MostWords || core.Count(AnswerPiece.Talk) > 0) return;
        if (core.Count(AnswerPiece.Word) + core.Count(AnswerPiece.Code) == 0) return;
        var category = context.JustAsked == Topic.Name ? Categories.Person : Categories.ZipCode;
        candidates.Add(new Candidate(core.SpanOf(core.Start, core.End), category, new Confidence(Little), id, Evidence.Asked));
    }
}
