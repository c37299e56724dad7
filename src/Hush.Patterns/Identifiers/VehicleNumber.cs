using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Vehicle identification numbers.
/// <para>Issuer: the vehicle's maker. Format: ISO 3779, 17 capitals and digits without I, O, Q; the last four are digits. Checksum: ninth place,
/// 49 CFR 565.15, in North America and China; European numbers lack it, so a failing one still counts with context.</para>
/// <para>Known confusions: other codes of 17 places; at least three letters and three digits are wanted.</para>
/// <para>Fictitious examples: 1M8GDM9AXKP042788, 11111111111111111 (passes, refused for its sameness).</para>
/// </summary>
internal static partial class VehicleNumber
{
    // The contract has two names for the number; whoever asks for one of them must get it.
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.vehicle-number", Categories.VehicleIdentificationNumber, 0),
        Of("identifiers.vin", Categories.Vin, Grade.LastResort),
    ];

    private static PatternDefinition Of(string id, Category category, double less) => new()
    {
        Id = id,
        Category = category,
        Pattern = Seventeen(),
        MustHold = PatternOptions.Digits,
        Base = Grade.Weak - less,
        Confirmed = Grade.Sure - less,
        WithContext = Grade.Firm - less,
        NeedsContext = true,
        Validator = Judge,
        Topic = Topic.Vehicle,
        Context = new(
            [
                "vin", "vehicle", "vehicle identification", "chassis", "car", "truck", "registration", "fahrgestellnummer",
                "fahrzeugidentifizierungsnummer", "fin", "numéro de série", "châssis",
                "bastidor", "telaio", "chassi", "chassisnummer",
            ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        var digits = Characters.CountDigits(value);
        if (digits is < 3 or > 16) return Validation.Refuted;
        return VinCheckDigit.Holds(value) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])[A-HJ-NPR-Z0-9]{13}[0-9]{4}(?![" + Edges.Letters + @"\p{N}_-])", PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Seventeen();
}
