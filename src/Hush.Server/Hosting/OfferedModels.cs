using Hush.Detection.Neural;
using Hush.Models;
using Hush.Tasks;
using Hush.Tasks.Selection;

namespace Hush.Server.Hosting;

/// <summary>Which models callers may choose, call by call, beside the one that serves those who choose none.</summary>
internal sealed class OfferedModels
{
    /// <summary>The setting: <c>none</c>, or names separated by commas; those beside the program without it.</summary>
    public const string Setting = "Hush:Models";

    private const string Nothing = "none";
    private const int LongestName = 32;

    // A model file has at most 48 MB, so this bounds the memory that callers can make the server take.
    private const int MostModels = 8;

    private const string Expected = "fast, strong, together or NAME=FILE, separated by commas, or none alone";

    private readonly IReadOnlyList<Offer> _offers;

    private OfferedModels(IReadOnlyList<Offer> offers) => _offers = offers;

    /// <summary>Reads the setting. Nothing is opened yet.</summary>
    /// <exception cref="StartProblemException">The setting is wrong, or names a model that is not there.</exception>
    public static OfferedModels Read(IConfiguration configuration)
    {
        var value = configuration[Setting];
        if (string.IsNullOrWhiteSpace(value))
            return new OfferedModels([.. Enum.GetValues<ModelTier>().Select(Find).Append(Together).OfType<Offer>()]);
        if (string.Equals(value, Nothing, StringComparison.OrdinalIgnoreCase)) return new OfferedModels([]);
        Offer[] offers = [.. value.Split(',', StringSplitOptions.TrimEntries).Select(Read)];
        if (offers.Length > MostModels) throw Wrong($"at most {MostModels} models");
        if (offers.Select(offer => offer.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < offers.Length) throw Wrong("each name once");
        return new OfferedModels(offers);
    }

    /// <summary>The models, to be loaded when they are first used.</summary>
    /// <param name="own">The server's own, which is not loaded twice.</param>
    /// <param name="load">Makes an analysis with a tagger.</param>
    public IEnumerable<SelectableModel> ToSelectable(ModelSetting own, Func<NeuralTagger, Analyses> load) =>
        _offers.Select(offer => new SelectableModel(offer.Name, offer.Path == own.Path ? null : () => load(offer.Open()))
        { Model = offer.Entry?.ToString(), Languages = offer.Languages });

    private static Offer Read(string text)
    {
        if (text.Split('=', 2) is [var name, var file])
        {
            if (!IsName(name))
                throw Wrong($"names of 1 to {LongestName} ASCII letters, digits, hyphens, dots and underscores, but fast, strong, together and none");
            if (!File.Exists(file)) throw Wrong($"a model file for {name}: there is no file {file}");
            return new Offer(name, Path.GetFullPath(file), null);
        }

        var isTogether = ModelSetting.IsTogether(text);
        if (!isTogether && ModelSetting.TierOf(text) is null) throw Wrong(Expected);
        return (isTogether ? Together : Find(ModelSetting.TierOf(text)!.Value))
            ?? throw Wrong($"models that are there: there is no {text.ToLowerInvariant()} model beside the program");
    }

    private static Offer? Find(ModelTier tier) => ModelCatalog.BesideProgram.Find(tier) is { } entry
        ? new Offer(tier.ToString().ToLowerInvariant(), Path.GetFullPath(entry.Path), entry) : null;

    private static Offer? Together => Find(ModelTier.Fast) is not null && Find(ModelTier.Strong) is { Entry: { } strong }
        ? new Offer(NeuralTagger.TogetherName, null, null) { Languages = strong.Languages } : null;

    private static bool IsName(string name) => name.Length is > 0 and <= LongestName
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_')
        && ModelSetting.TierOf(name) is null && !ModelSetting.IsTogether(name) && !string.Equals(name, Nothing, StringComparison.OrdinalIgnoreCase);

    private static StartProblemException Wrong(string expected) => new($"Wrong settings: {Setting}: expected {expected}.");

    /// <param name="Name">As callers write it.</param>
    /// <param name="Path">Full path of its file; null for the two that read together.</param>
    /// <param name="Entry">What the catalogue says of it; null for a file of the operator's.</param>
    private sealed record Offer(string Name, string? Path, ModelEntry? Entry)
    {
        /// <summary>Languages that it reads, as the catalogue says; null for a file of the operator's.</summary>
        public IReadOnlyList<string>? Languages { get; init; } = Entry?.Languages;

        /// <summary>Opens the model, verified as a whole.</summary>
        public NeuralTagger Open()
        {
            var tagger = Path is null ? NeuralTagger.Together! : Entry is null ? NeuralTagger.Open(Path) : NeuralTagger.Of(Entry);
            tagger.Check.GetAwaiter().GetResult();
            return tagger;
        }
    }
}
