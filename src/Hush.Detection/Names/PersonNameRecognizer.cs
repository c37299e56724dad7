using Hush.Detection.Lexicons;
using Hush.Detection.Recognition;
using Hush.Entities;

namespace Hush.Detection.Names;

/// <summary>
/// Finds names of persons by what introduces them, by what was asked, by their form and by the lexicon, in text of any case. Titles are
/// left out. Confidence grades the evidence: 0.9 and more, a cue or a question and a listed name; 0.75 to 0.9, a cue or a question alone,
/// or a listed full name; 0.6 to 0.75, a listed given name in a place where names stand; below 0.6, form or lexicon alone, which
/// needs a second hint (a repeat, another reading) before anyone should act on it.
/// </summary>
internal sealed class PersonNameRecognizer : IRecognizer
{
    // A shorter find with this much more confidence than a longer one that overlaps it is kept in its place.
    private const double LengthIsWorth = 0.25;

    /// <inheritdoc/>
    public string Id => "generic.person-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Words.Count == 0) return;
        var text = LexiconText.Of(context, NameVocabulary.All);
        var finds = new List<NameFind>();
        CueRule.Find(text, finds);
        TitleRule.Find(text, finds);
        FullNameRule.Find(text, finds);
        GivenNameRule.Find(text, finds);
        LabelRule.Find(text, finds);
        SpelledRule.Find(text, context, finds);
        AnswerRule.Find(text, context, finds);
        foreach (var find in Settle(finds))
            candidates.Add(new Candidate(text.SpanOf(find.Start, find.End), Categories.Person, new Confidence(find.Confidence), Id, find.Evidence));
    }

    // Where rules disagree on the extent, the longer wins unless the shorter is much surer; equal extents join their evidence.
    private static List<NameFind> Settle(List<NameFind> finds)
    {
        finds.Sort((left, right) => Weight(right).CompareTo(Weight(left)) is var order and not 0 ? order : left.Start.CompareTo(right.Start));
        var settled = new List<NameFind>();
        foreach (var find in finds)
        {
            var rival = settled.FindIndex(other => find.Start < other.End && other.Start < find.End);
            if (rival < 0)
                settled.Add(find);
            else if (settled[rival].Start <= find.Start && find.End <= settled[rival].End)
                settled[rival] = settled[rival] with { Confidence = Math.Max(settled[rival].Confidence, find.Start == settled[rival].Start ? find.Confidence : 0), Evidence = settled[rival].Evidence | find.Evidence };
        }
        return settled;
    }

    private static double Weight(NameFind find) => find.Confidence + LengthIsWorth * Math.Min(find.End - find.Start, 6);
}
