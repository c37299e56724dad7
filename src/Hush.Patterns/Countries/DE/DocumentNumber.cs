using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.DE;

/// <summary>
/// What German passports and identity cards have in common: nine places of digits and the consonants that cannot be misread, and the check digit that
/// the machine readable zone has behind them and that many forms ask for (Passverordnung, annex 11; Personalausweisverordnung, annex 4; ICAO Doc
/// 9303).
/// </summary>
internal static class DocumentNumber
{
    /// <summary>Digits and the letters without vowels, B, D, Q and S; for a regex that ignores case.</summary>
    public const string Place = "[0-9CFGHJKLMNPRTVWXYZ]";

    /// <summary>Refutes a check digit that is wrong and a row of letters without any digit.</summary>
    public static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[11];
        var length = Characters.Compact(value, characters);
        if (length < 9 || Characters.CountDigits(value) == 0) return Validation.Refuted;
        return Verdict.OfWeak(length == 9 || Icao9303.Holds(characters[..10]));
    }
}
