using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Answers;

/// <summary>
/// Finds answers by what was asked, whatever recognition made of them: "n 1 c 6 you" for a postcode, "28th of the 7th 1920" for a date of
/// birth, "whiskey 2 0 alpha bravo". Patterns find what is well formed; here the question speaks, and the answer must only not be ordinary
/// talk. Confidence says how much it looks like the thing.
/// </summary>
internal sealed class AnswerRecognizer : IRecognizer
{
    private const Topic Answered = Topic.BirthDate | Topic.Name | Topic.Password;

    /// <summary>All recognizers of answers.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
        [new AnswerRecognizer(), new SecurityAnswerRecognizer(), new BareNumberRecognizer(), new SpokenRowRecognizer(), new NumberLineRecognizer()];

    /// <inheritdoc/>
    public string Id => RecognizerIds.AskedAnswer;

    /// <inheritdoc/>
    /// <remarks>Reads words as they were said: number words and spelled letters are pieces as they stand.</remarks>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Form != ReadingForm.Written || context.Words.Count == 0) return;

        // Which words are talk is known of English alone. Numbers that other languages ask for are found by their forms and by what they answer.
        if (CueWords.AreAbroad(context.Language)) return;
        if ((context.Asked & (Answered | AskedAnswer.CodeTopics)) == Topic.None) return;
        var body = AnswerBody.Of(LexiconText.Of(context, AnswerVocabulary.All));
        if (body.Words == 0) return;
        DateAnswerRule.Find(body, context, Id, candidates);
        CodeAnswerRule.Find(body, context, Id, candidates);
        WordAnswerRule.Find(body, context, Id, candidates);
    }
}
