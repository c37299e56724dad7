using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>
/// Finds names of persons by what introduces them, by what was asked, by their form and by the lexicon, in text of any case. Titles are
/// left out. Confidence grades the evidence: 0.9 and more, a cue or a question and a listed name; 0.75 to 0.9, a cue or a question alone,
/// or a listed full name; 0.6 to 0.75, a listed given name in a place where names stand; 0.5 to 0.6, form or lexicon alone. What would be
/// less sure than even is not proposed, so that any threshold up to 0.5 gives the same names.
/// </summary>
internal sealed class PersonNameRecognizer : IRecognizer
{
    // A shorter find with this much more confidence than a longer one that overlaps it is kept in its place.
    private const double LengthIsWorth = 0.25;

    /// <inheritdoc/>
    public string Id => RecognizerIds.PersonName;

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Words.Count == 0) return;
        CueAbroadRule.Find(context, Id, candidates);
        var text = LexiconText.Of(context, NameVocabulary.All);
        var finds = new List<NameFind>();
        CueRule.Find(text, finds);
        TitleRule.Find(text, finds);
        FullNameRule.Find(text, finds);
        GivenNameRule.Find(text, finds);
        LabelRule.Find(text, finds);
        PersonalUseRule.Find(text, finds);
        SpelledRule.Find(text, context, finds);
        AnswerRule.Find(text, context, finds);
        finds.RemoveAll(find => find.Evidence == Evidence.Lexicon && SpellingAlphabet.IsLetterName(text, find.Start));
        foreach (var find in Settle(finds))
            candidates.Add(new Candidate(text.SpanOf(find.Start, find.End), Categories.Person, new Confidence(find.Confidence), Id, find.Evidence));
    }

    // Finds that touch each other, directly or over others, are settled together; there are never many of them.
    private static IEnumerable<NameFind> Settle(List<NameFind> finds)
    {
        finds.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        var rivals = new List<NameFind>();
        var end = 0;
        foreach (var find in finds)
        {
            if (rivals.Count > 0 && find.Start >= end)
            {
                foreach (var settled in SettleRivals(rivals)) yield return settled;
                rivals.Clear();
            }
            rivals.Add(find);
            end = Math.Max(end, find.End);
        }
        foreach (var settled in SettleRivals(rivals)) yield return settled;
    }

    // Where rules disagree on the extent, the longer wins unless the shorter is much surer; what agrees with it adds its evidence.
    private static List<NameFind> SettleRivals(List<NameFind> rivals)
    {
        var settled = new List<NameFind>();
        foreach (var find in rivals.OrderByDescending(Weight).ThenBy(find => find.Start))
        {
            var place = settled.FindIndex(other => find.Start < other.End && other.Start < find.End);
            if (place < 0)
            {
                settled.Add(find);
                continue;
            }
            var winner = settled[place];
            if (winner.Start > find.Start || find.End > winner.End) continue;
            settled[place] = winner with
            {
                Confidence = find.Start == winner.Start ? Math.Max(winner.Confidence, find.Confidence) : winner.Confidence,
                Evidence = winner.Evidence | find.Evidence,
            };
        }
        return settled;
    }

    private static double Weight(NameFind find) => find.Confidence + LengthIsWorth * Math.Min(find.End - find.Start, 6);
}
