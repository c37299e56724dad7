using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SA;

/// <summary>
/// Saudi national identity numbers and those of residents ("iqama").
/// <para>Issuer: Ministry of Interior, Civil Affairs and Passports. Format: ten digits, the first 1 for citizens, 2 for residents. Checksum: Luhn
/// (ISO/IEC 7812-1 annex B).</para>
/// <para>Last rule change known: none. Known confusions: phone numbers of ten digits (one in ten passes); it needs its name near.</para>
/// <para>Fictitious examples: رقم الهوية 1010101018 in form, iqama 2123456788 in form.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category Kind = Categories.SANationalID;

    private static readonly ContextWords Words = new(
        [
            "رقم الهوية", "الهوية الوطنية", "هوية وطنية", "بطاقة الهوية", "رقم السجل المدني", "السجل المدني", "رقم الإقامة", "رقم الاقامة", "الإقامة",
            "الاقامة", "هوية مقيم",
            "هويتي", "saudi id", "saudi national id", "saudi identity", "national id saudi", "iqama", "iqama number", "igama", "ksa id",
            "saudi identification", "absher"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "sa.national-id", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(10), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        return Verdict.OfWeak(Characters.Digits(value, digits) == 10 && Luhn.Holds(digits) && !Characters.AreAllSame(digits[1..]));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[12](?:[ -]?[0-9]){9}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
