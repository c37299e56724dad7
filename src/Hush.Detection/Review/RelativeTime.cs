using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses times that are told from the moment of speaking, of which the tagger makes dates: "today", "two days ago", "an hour", weekdays alone. They say
/// nothing of anyone. What a pattern proposes stays: it has looked for what happened then.
/// </summary>
internal static class RelativeTime
{
    private static readonly char[] Separators = [' ', ',', '.', '-', '\n', '\t'];

    private static readonly WordList Counts = new(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty a an the of in this next last past coming couple few several some each every end start beginning early late mid within by until since from on at about around ago later earlier soon");

    private static readonly WordList Times = new(
        "today tomorrow yesterday tonight second seconds minute minutes hour hours day days week weeks month months year years decade morning afternoon evening night noon midnight weekend weekday now " +
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun am pm");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Date || candidate.Evidence != Evidence.None || candidate.Recognizer != Neural.NeuralTagger.Id) return candidate;
        var hasTime = false;
        foreach (var word in new Surroundings(context, candidate.Span).Value.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var isCount = Counts.Contains(word) || (word.Length <= 2 && word.All(char.IsAsciiDigit));
            if (!isCount && !Times.Contains(word)) return candidate;
            hasTime |= !isCount;
        }

        return hasTime ? null : candidate;
    }
}
