using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.ID;

/// <summary>
/// Indonesian identity numbers ("NIK"), printed on the identity card ("KTP").
/// <para>Issuer: Ministry of Home Affairs, Dukcapil (law 24 of 2013). Format: sixteen digits: six of the district, the birth date DDMMYY (women's day
/// plus 40), four of the order. Checksum: none, but the date and the province (11 to 97) must hold.</para>
/// <para>Last rule change known: NIK doubles as tax number since 2024. Known confusions: payment cards of sixteen digits; it needs its name
/// near.</para>
/// <para>Fictitious examples: 3171011503900001 in form, NIK 3273 0155 0485 0002.</para>
/// </summary>
internal static partial class IdentityCard
{
    private static readonly Category Kind = Categories.IDIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "nik", "n i k", "ktp", "e-ktp", "ektp", "no ktp", "nomor ktp", "nomor induk kependudukan", "kartu tanda penduduk", "kartu identitas",
            "indonesian id",
            "indonesian identity card", "indonesia identity card", "indonesian identity number", "npwp"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "id.identity-card", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(16), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[16];
        if (Characters.Digits(value, digits) != 16 || DigitValue.Of(digits[..2]) is < 11 or > 97) return Validation.Refuted;
        var day = DigitValue.Of(digits[6..8]);
        return Verdict.OfWeak(CalendarDate.Exists(DigitValue.Of(digits[8..10]), day > 40 ? day - 40 : day) && !digits[12..].SequenceEqual("0000"));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[1-9](?:[ .-]?[0-9]){15}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
