using Hush.Detection.Catalog;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Recognition;

namespace Hush;

/// <summary>
/// What an analyzer is made of. A program adds to the lists, leaves entries out or replaces them:
/// <c>Recognizers = [.. RecognizerCatalog.All, new MyRecognizer()]</c>.
/// </summary>
public sealed record PiiAnalyzerOptions
{
    /// <summary>The operator's own rules. What they find is reported whatever categories a caller asks for. Default: none.</summary>
    public UserRules Rules { get; init; } = UserRules.None;

    /// <summary>What proposes candidates, reading by reading. Default: every recognizer that Hush has.</summary>
    public IReadOnlyList<IRecognizer> Recognizers { get; init; } = RecognizerCatalog.All;

    /// <summary>
    /// Models that propose candidates for whole dialogues. The first one that reads a dialogue's language is used. Default: the default
    /// model beside the program; none where there is none.
    /// </summary>
    public IReadOnlyList<NeuralTagger> Models
    {
        get => field ??= NeuralTagger.Default is { } model ? [model] : []; // opened only where no others are chosen
        init;
    }

    /// <summary>The secrets of policies that need one. Default: none, and such policies are refused.</summary>
    public RedactionKeys Keys { get; init; } = new();
}
