using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Tracking numbers of parcels that tell themselves.
/// <para>Issuers and formats: UPS, "1Z" and 16 letters and digits, last one a check digit (<see cref="UpsCheckDigit"/>); postal operators, two
/// letters, nine digits and a country, in brackets too (UPU S10: weights 8-6-4-2-3-5-9-7, modulus 11); USPS, 20–22 digits beginning with 9 (modulus
/// 10, weights 3-1). Other carriers' plain digits count by cue only.</para>
/// <para>Known confusions: any long number; hence the check digits.</para>
/// <para>Fictitious examples: 1Z999AA10123456784, RB123456785US, 9400 1000 0000 0000 0000 06 in form.</para>
/// </summary>
internal static partial class TrackingNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.tracking-ups", Ups(), JudgeUps, needsContext: false),
        Of("identifiers.tracking-postal-union", PostalUnion(), JudgePostalUnion, needsContext: false),
        Of("identifiers.tracking-usps", Usps(), JudgeUsps, needsContext: true),
    ];

    private static PatternDefinition Of(string id, Regex pattern, Validator validator, bool needsContext) => new()
    {
        Id = id,
        Category = Categories.NumericIdentifier,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.Possible,
        Confirmed = Grade.Sure,
        WithContext = Grade.Sure,
        NeedsContext = needsContext,
        Validator = validator,
        Topic = Topic.Tracking,
        Context = new(["tracking", "track", "parcel", "package", "shipment", "ups", "usps", "delivery", "shipped", "fedex", "dhl"]),
    };

    private static Validation JudgeUps(ReadOnlySpan<char> value)
    {
        Span<char> compact = stackalloc char[18];
        return Characters.Compact(value, compact) == 18 && UpsCheckDigit.Holds(compact) ? Validation.Confirmed : Validation.Unknown;
    }

    private static Validation JudgePostalUnion(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        if (Characters.Digits(value, digits) != 9) return Validation.Refuted;
        var remainder = 11 - (WeightedSum.Of(digits[..8], [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
        var check = remainder switch { 10 => 0, 11 => 5, _ => remainder };
        return check == digits[8] - '0' ? Validation.Confirmed : Validation.Unknown;
    }

    private static Validation JudgeUsps(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[22];
        var length = Characters.Digits(value, digits);
        if (length is not (20 or 22)) return Validation.Refuted;
        // Weights run 3-1 from the digit before the check digit to the left.
        var sum = WeightedSum.Of(digits[..(length - 1)], length % 2 == 0 ? [3, 1] : [1, 3]);
        return (10 - (sum % 10)) % 10 == digits[length - 1] - '0' ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?[0-9A-Z]{2} ?[0-9A-Z]{4} ?[0-9A-Z]{3} ?[0-9](?![" +
        Edges.Letters + @"\p{N}_-])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Ups();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?(?:[A-Z]{2}|[(\[][A-Z]{2}[)\]])(?![" +
        Edges.Letters +
        @"\p{N}_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex PostalUnion();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.-]|[0-9] )9(?: ?[0-9]){19,21}(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Usps();
}
