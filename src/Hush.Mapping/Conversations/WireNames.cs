using System.Globalization;

namespace Hush.Mapping.Conversations;

/// <summary>How the wire names our enumerations. Letter case does not matter on input.</summary>
internal static class WireNames
{
    public const string TaskKind = "ConversationalPIITask";

    public static IReadOnlyList<string> Modalities { get; } = ["text", "transcript"];

    public static IReadOnlyList<string> Sources { get; } = ["lexical", "itn", "maskedItn", "text"];

    public static Modality? FindModality(string name) => name.ToUpperInvariant() switch
    {
        "TEXT" => Modality.Text,
        "TRANSCRIPT" => Modality.Transcript,
        _ => null,
    };

    public static Representation? FindSource(string name) => name.ToUpperInvariant() switch
    {
        "LEXICAL" => Representation.Lexical,
        "ITN" => Representation.Itn,
        "MASKEDITN" => Representation.MaskedItn,
        "TEXT" => Representation.Text,
        _ => null,
    };

    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);
}
