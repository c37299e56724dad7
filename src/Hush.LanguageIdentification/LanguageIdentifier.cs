using Hush.Text;

namespace Hush.LanguageIdentification;

/// <summary>
/// Tells which of the text contract's languages a text is written in. The script decides where only one language writes it; character
/// n-grams do among the others, together with common words where the text is short. The tables are loaded once, when the first text asks for them.
/// Serves all threads.
/// </summary>
/// <remarks>Reads the first 4,000 characters. <c>results/quality/languages.md</c> has the measured accuracy.</remarks>
public static class LanguageIdentifier
{
    /// <summary>A language with a smaller share than this is not told.</summary>
    public const double LeastConfidence = 0.25;

    // Letters are not independent, so that the plain quotient of probabilities would always be near 0 or 1: it is softened by this.
    private const double Temperature = 4.0 * NgramModel.StepsPerNat;

    private static readonly Lazy<NgramModel> Model = new(static () =>
    {
        using MemoryStream file = new(VerifiedResource.Read(typeof(LanguageIdentifier).Assembly, "languages.model"));
        return NgramModel.Load(file);
    });

    /// <summary>Reduced tags of the languages that can be told, in alphabetical order.</summary>
    public static IReadOnlyList<string> Languages => LanguageNames.Codes;

    /// <summary>The language of a text; null when it cannot be told: no letters, or too few to prefer one language.</summary>
    public static IdentifiedLanguage? Identify(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = text.AsSpan();
        ScriptCount letters = new(characters);
        var script = letters.Main();
        var found = script switch
        {
            WritingScript.None => null,
            WritingScript.Latin or WritingScript.Cyrillic or WritingScript.Arabic or WritingScript.Devanagari => ByLetters(characters, script),
            WritingScript.Han => ChineseVariety.Of(characters),
            WritingScript.Bengali => (characters.ContainsAny('\u09F0', '\u09F1') ? "as" : "bn", 0.95),
            _ => (OnlyLanguageOf(script), 1.0),
        };
        return found is { } told && told.Confidence >= LeastConfidence ? LanguageNames.Named(told.Code, Math.Round(told.Confidence, 2)) : null;
    }

    private static (string Code, double Confidence)? ByLetters(ReadOnlySpan<char> text, WritingScript script)
    {
        var model = Model.Value;
        NgramScore score = new(model, script);
        score.Read(text);
        if (score.Letters == 0) return null;

        Dictionary<string, long> costs = new(StringComparer.Ordinal); // of a language's models the one that fits better
        for (var index = 0; index < model.Names.Count; index++)
        {
            (var code, var written) = model.Names[index];
            if (written == script) costs[code] = Math.Min(score.Total[index], costs.GetValueOrDefault(code, long.MaxValue));
        }

        if (score.Letters <= CommonWords.MostLetters) CommonWords.Apply(text, costs);
        var best = costs.MinBy(static pair => pair.Value);
        var share = 1.0 / costs.Values.Sum(cost => Math.Exp((best.Value - cost) / Temperature));
        if (best.Key != "pt") return (best.Key, share);
        (var variety, var _) = PortugueseVariety.Of(text);
        return (variety, share);
    }

    private static string OnlyLanguageOf(WritingScript script) => script switch
    {
        WritingScript.Greek => "el",
        WritingScript.Armenian => "hy",
        WritingScript.Hebrew => "he",
        WritingScript.Gurmukhi => "pa",
        WritingScript.Gujarati => "gu",
        WritingScript.Oriya => "or",
        WritingScript.Tamil => "ta",
        WritingScript.Telugu => "te",
        WritingScript.Kannada => "kn",
        WritingScript.Malayalam => "ml",
        WritingScript.Thai => "th",
        WritingScript.Lao => "lo",
        WritingScript.Myanmar => "my",
        WritingScript.Georgian => "ka",
        WritingScript.Ethiopic => "am",
        WritingScript.Khmer => "km",
        WritingScript.Hangul => "ko",
        WritingScript.Kana => "ja",
        _ => throw new ArgumentOutOfRangeException(nameof(script)),
    };
}
