using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GR;

/// <summary>
/// Greek tax numbers (ΑΦΜ, AFM), which are VAT numbers too when EL stands in front.
/// <para>Issuer: Independent Authority for Public Revenue (AADE). Format: nine digits. Checksum: weights 256 to 2, modulus 11, then modulus
/// 10.</para>
/// <para>Known confusions: one nine-digit number in eleven passes; without EL it needs its name near.</para>
/// <para>Fictitious examples: 093389688, EL108705163.</para>
/// </summary>
internal static partial class TaxNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. new PatternDefinition
        {
            Id = "gr.tax-number", Category = Categories.GRTaxIdentificationNumber, Pattern = NineDigits(), Digits = DigitCount.Exactly(9),
            Base = Grade.FormOnly,
            Confirmed = Grade.Strong, WithContext = Grade.SurePlus, NeedsContext = true, Validator = Judge,
            Context = new(
            [
                "αφμ", "α φ μ", "αριθμός φορολογικού μητρώου", "αριθμος φορολογικου μητρωου", "φορολογικού μητρώου", "φορολογικό μητρώο", "φπα",
                "δου", "afm", "a f m", "greek tax", "greek vat", "greek tax number",
                "arithmos forologikou mitroou",
            ]),
        }.WithSharedWords(SharedWords.Tax, Grade.Reasonable, Topic.GovernmentId),
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9 || Characters.AreAllSame(digits)) return Validation.Refuted;
        var check = WeightedSum.Of(digits[..8], [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10;
        if (check != digits[8] - '0') return Validation.Refuted;
        return char.IsAsciiLetter(value[0]) ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_$€£/.-]|[0-9] )(?:(?:EL|GR)[ -]?)?[0-9](?: ?[0-9]){8}" + Edges.BehindNumber, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NineDigits();
}
