using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Synonyms;

/// <summary>
/// What a caller's synonyms add to one detection: phrases that count as context for candidates of their category, and a recognizer of the
/// values that they announce. Made for one call and thrown away, so that no state is shared.
/// </summary>
internal sealed class SynonymContext
{
    /// <summary>
    /// Confidence of what has the form of a category and a synonym of it near. The caller says what the word means, which is worth more than
    /// what the rules or the tagger take a number for.
    /// </summary>
    public const double Confidence = Grade.Certain;

    // A value that only its shape tells, as most numbers that a country issues.
    private static readonly ValueShape AnyCode = ValueShapes.Code(4, 34, minDigits: 3);

    private readonly Dictionary<Category, PhraseTable<bool>> _phrases;

    private SynonymContext(Dictionary<Category, PhraseTable<bool>> phrases, IRecognizer? announced) => (_phrases, Announced) = (phrases, announced);

    /// <summary>Finds values that a synonym announces; null when no category among them has such values.</summary>
    public IRecognizer? Announced { get; }

    /// <summary>The phrases of a category; null when it has none.</summary>
    public PhraseTable<bool>? PhrasesOf(Category category) => _phrases.GetValueOrDefault(category);

    /// <summary>What those of <paramref name="synonyms"/> add that are for <paramref name="language"/>; null when that is nothing.</summary>
    public static SynonymContext? Of(IReadOnlyList<Synonym> synonyms, string language)
    {
        if (synonyms.Count == 0) return null;
        var reduced = TextLanguages.Reduce(language);
        var byCategory = synonyms
            .Where(synonym => synonym.Language is null || TextLanguages.Reduce(synonym.Language) == reduced)
            .Select(synonym => (synonym.Category, Phrase: PlainWords(synonym.Words)))
            .Where(synonym => synonym.Phrase.Length > 0)
            .GroupBy(synonym => synonym.Category, synonym => synonym.Phrase)
            .ToList();
        if (byCategory.Count == 0) return null;

        CueDefinition[] cues = [.. byCategory.Select(CueOf).OfType<CueDefinition>()];
        return new SynonymContext(
            byCategory.ToDictionary(group => group.Key, PhraseTable.Of),
            cues.Length > 0 ? new CuedValueRecognizer(cues) : null);
    }

    // What a value of the category looks like is known from its own cues. One with a pattern of its own is found by that, wherever it stands.
    private static CueDefinition? CueOf(IGrouping<Category, string> synonyms)
    {
        var category = synonyms.Key;
        var known = PatternCatalog.Cues.FirstOrDefault(cue => cue.Category == category && cue.Near.Count == 0);
        if (known is null && (!IsNumber(category) || PatternCatalog.All.Any(pattern => pattern.Category == category))) return null;
        var cue = known ?? new CueDefinition { Id = "", Category = category, Value = AnyCode, LongestGap = 3 };
        return cue with { Id = "synonym." + category.Name, Things = [], Phrases = [.. synonyms], Topic = Topic.None, Confidence = Confidence };
    }

    private static bool IsNumber(Category category) =>
        TextTaxonomy.TryFind(category.Name, out var known) && known.Family is TextFamily.Country or TextFamily.Finance;

    /// <summary>The words without marks, parted by blanks, as phrase tables want them.</summary>
    private static string PlainWords(string synonym)
    {
        var text = new SourceText(synonym.Replace('\u2019', '\''));
        return string.Join(' ', WordSegmenter.Segment(text).Where(word => word.Kind != WordKind.Mark).Select(word => text.Reveal(word.Span)));
    }
}
