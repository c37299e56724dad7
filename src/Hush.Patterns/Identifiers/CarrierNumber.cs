using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Tracking numbers of carriers beside those of <see cref="TrackingNumber"/>.
/// <para>Issuers and formats: FedEx Express, 12 digits, last one a check digit (weights 3-1-7, modulus 11, then 10); FedEx Ground, 15 digits (modulus
/// 10, weights 3-1 from the right); DHL Express, 10 digits (last digit: the first nine modulo 7); DHL parcels, <c>JJD</c> or <c>JD</c> with 16–18
/// digits; Amazon, <c>TBA</c> with 12 digits; OnTrac, <c>C</c> or <c>D</c> with 14 digits.</para>
/// <para>Known confusions: any long number: the check digits let one in seven to eleven through, so plain digits need words of parcels too.</para>
/// <para>Fictitious examples: 986578788855, JJD000390007882823415, TBA619632698000.</para>
/// </summary>
internal static partial class CarrierNumber
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.tracking-fedex-express", Twelve(), JudgeExpress, needsContext: true, DigitCount.Exactly(12)),
        Of("identifiers.tracking-fedex-ground", Fifteen(), JudgeGround, needsContext: true, DigitCount.Exactly(15)),
        // One phone number in ten passes for one of these: only the carrier's own words speak for it.
        Of("identifiers.tracking-dhl-express", Ten(), JudgeSevens, needsContext: true, DigitCount.Exactly(10)) with
            { Context = new(["dhl", "waybill", "sendungsnummer", "air waybill"]), WithContext = Grade.Probable },
        Of("identifiers.tracking-lettered", Lettered(), null, needsContext: false, new(12, 18)),
    ];

    private static PatternDefinition Of(string id, Regex pattern, Validator? validator, bool needsContext, DigitCount digits) => new()
    {
        Id = id,
        Category = Categories.NumericIdentifier,
        Pattern = pattern,
        Digits = digits,
        Base = needsContext ? Grade.FormOnly : Grade.Probable,
        WithContext = Grade.Firm,
        NeedsContext = needsContext,
        Validator = validator,
        Topic = Topic.Tracking,
        Context = new(["tracking", "track", "parcel", "package", "shipment", "shipped", "fedex", "dhl", "waybill", "courier", "sendungsnummer",
            "colis", "envío", "envio", "pacco", "pakket"]),
    };

    private static Validation JudgeExpress(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[12];
        return Verdict.OfWeak(Characters.Digits(value, digits) == 12 && WeightedSum.Of(digits[..11], [3, 1, 7]) % 11 % 10 == digits[11] - '0');
    }

    private static Validation JudgeGround(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[15];
        if (Characters.Digits(value, digits) != 15) return Validation.Refuted;
        return Verdict.OfWeak((10 - (WeightedSum.Of(digits[..14], [1, 3]) % 10)) % 10 == digits[14] - '0');
    }

    private static Validation JudgeSevens(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        if (Characters.Digits(value, digits) != 10) return Validation.Refuted;
        var number = 0L;
        foreach (var digit in digits[..9]) number = (number * 10) + (digit - '0');
        return Verdict.OfWeak(number % 7 == digits[9] - '0');
    }

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.+-]|[0-9] )[0-9]{4}(?<mark>[ -]?)[0-9]{4}\k<mark>[0-9]{4}(?![" + Edges.Letters +
        @"\p{N}_%/]|[ .,-][0-9])", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Twelve();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.+-]|[0-9] )[0-9]{7} ?[0-9]{8}(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Fifteen();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_$€£/.+-]|[0-9] )[0-9]{2} ?[0-9]{4} ?[0-9]{4}(?![" + Edges.Letters + @"\p{N}_%/]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Ten();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])(?:J?JD ?[0-9]{16,18}|TBA ?[0-9]{12}|[CD][0-9]{14})(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Lettered();
}
