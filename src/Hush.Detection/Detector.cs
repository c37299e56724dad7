using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Recognition;

namespace Hush.Detection;

/// <summary>
/// Finds personal information in a dialogue. The whole flow: read each turn as written and as spoken, and joined turns too; let every
/// recognizer propose; judge by context and surroundings; resolve; look for what was found elsewhere in the dialogue; resolve again. Thread-safe, to
/// be shared: build one and keep it. Never fails because of what the text says.
/// </summary>
internal sealed class Detector
{
    private readonly ReadingSearch _search;
    private readonly IReadOnlyList<NeuralTagger> _taggers;
    private readonly AllowList? _allowed;

    /// <summary>With all recognizers of <see cref="RecognizerCatalog"/>, and the tagger of the default model beside the program, if any.</summary>
    public Detector()
        : this(RecognizerCatalog.All, NeuralTagger.Default is { } tagger ? [tagger] : [])
    {
    }

    /// <summary>With <paramref name="recognizers"/> and <paramref name="taggers"/> only.</summary>
    /// <param name="recognizers">What proposes, reading by reading.</param>
    /// <param name="taggers">What proposes for whole dialogues: the first that reads the dialogue's language. Default: none.</param>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public Detector(IEnumerable<IRecognizer> recognizers, IReadOnlyList<NeuralTagger>? taggers = null)
    {
        _search = new ReadingSearch([.. recognizers]);
        _taggers = taggers ?? [];
    }

    /// <summary>With <paramref name="recognizers"/>, the operator's rules and <paramref name="taggers"/>.</summary>
    /// <param name="recognizers">What proposes, reading by reading.</param>
    /// <param name="rules">What proposes besides, and which values stay as they are.</param>
    /// <param name="taggers">What proposes for whole dialogues: the first that reads the dialogue's language.</param>
    /// <exception cref="ArgumentException">Two recognizers have the same id and a context rule.</exception>
    public Detector(IEnumerable<IRecognizer> recognizers, UserRules rules, IReadOnlyList<NeuralTagger> taggers)
        : this([.. recognizers, .. Checked(rules).Recognizers], taggers) => _allowed = rules.Allowed;

    /// <summary>The entities of each turn of <paramref name="dialogue"/>.</summary>
    /// <param name="dialogue">What to search.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="cancellation">Checked before each recognizer of each reading.</param>
    public DetectionResult Detect(DialogueText dialogue, DetectionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        using var search = Begin(dialogue.Language, options);
        search.Append(dialogue.Turns, cancellation);
        return new DetectionResult([.. Enumerable.Range(0, dialogue.Turns.Count).Select(search.Of)], [.. search.Incomplete])
        { Traces = search.TakeTraces() };
    }

    /// <summary>Begins a dialogue whose turns come one by one.</summary>
    /// <param name="language">Of the dialogue, BCP-47.</param>
    /// <param name="options">What is wanted.</param>
    public DialogueSearch Begin(string language, DetectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DialogueSearch(_search, _taggers.FirstOrDefault(tagger => tagger.Reads(language)), _allowed, language, options);
    }

    private static UserRules Checked(UserRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules;
    }
}
