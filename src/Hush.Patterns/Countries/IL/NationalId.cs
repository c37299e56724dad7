using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IL;

/// <summary>
/// Israeli identity numbers ("teudat zehut").
/// <para>Issuer: Population and Immigration Authority. Format: nine digits, the last a check digit, leading zeros often left out. Checksum: Luhn
/// (ISO/IEC 7812-1 annex B).</para>
/// <para>Last rule change known: none. Known confusions: one nine-digit number in ten passes, so it needs its name near.</para>
/// <para>Fictitious examples: 123456782, ת.ז. 305567663 in form.</para>
/// </summary>
internal static partial class NationalId
{
    private static readonly Category Kind = Categories.ILNationalID;

    private static readonly ContextWords Words = new(
        [
            "תעודת זהות", "ת.ז", "ת\"ז", "ת״ז", "מספר זהות", "מס' זהות", "תעודת הזהות", "מספר הזהות", "teudat zehut", "teudat zeut", "israeli id",
            "israeli identity",
            "israeli identity number", "israeli national id", "israel id", "mispar zehut"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "il.national-id", Category = Kind, Pattern = Number(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.Sure, NeedsContext = true, Validator = Judge, Context = Words,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[9];
        var length = Characters.Digits(value, digits);
        return Verdict.OfWeak(length is 8 or 9 && !Characters.AreAllSame(digits[..length]) && Luhn.Holds(digits[..length]));
    }

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9](?:[ -]?[0-9]){7,8}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
