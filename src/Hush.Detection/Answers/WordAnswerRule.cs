using Hush.Detection.Names;
using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// The last resort for an answer that directly follows its question and of which recognition left nothing: "one clean" for a postcode,
/// "chain shoes" for a name; and for the answer to a security question, which may be any word. A few words without any of ordinary talk are taken for
/// the answer, with little confidence.
/// </summary>
internal static class WordAnswerRule
{
    private const int MostWords = 4;
    private const int MostLetters = 24;
    private const int FewestLetters = 3;
    private const double Little = Grade.Weak;

    /// <summary>Adds the whole of <paramref name="body"/> if one thing was asked just before and nothing speaks against it.</summary>
    public static void Find(AnswerBody body, RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        // The security question may be for the first car, which has a topic of its own.
        var asked = (context.JustAsked & ~Topic.Vehicle) == Topic.Password ? Topic.Password : context.JustAsked;
        if (asked is not (Topic.PostalCode or Topic.Name or Topic.Password)) return;
        if (body.IsQuestion || body.Count(AnswerPiece.Talk) > 0) return;
        var isSpelled = asked == Topic.Name && IsSpelled(body);
        if (!isSpelled && (body.Words > MostWords || body.Count(AnswerPiece.Word) + body.Count(AnswerPiece.Code) == 0)) return;
        var category = asked switch
        {
            Topic.Name => Categories.Person,
            Topic.Password => Categories.Password,
            _ => Categories.ZipCode,
        };
        var confidence = new Confidence(isSpelled ? Grade.Probable : Little);
        var span = body.SpanOf(body.Start, body.End);
        var parts = SpelledThenSaid.Split(context.Text.AsSpan(span));
        if (parts.Spelled > 0)
        {
            candidates.Add(new Candidate(new TextSpan(span.Start, parts.Spelled), category, confidence, id, Evidence.Asked));
            span = TextSpan.FromBounds(span.Start + parts.Said, span.End);
        }

        candidates.Add(new Candidate(span, category, confidence, id, Evidence.Asked));
    }

    // "j a and e t t h om a s": mostly letters, some of them glued or heard as words.
    private static bool IsSpelled(AnswerBody body)
    {
        var letters = body.Count(AnswerPiece.Code);
        return letters >= FewestLetters && body.Words <= MostLetters && letters * 2 >= body.Words;
    }
}
