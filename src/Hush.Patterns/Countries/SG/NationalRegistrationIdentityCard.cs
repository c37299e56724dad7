using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.SG;

/// <summary>
/// Singapore identity numbers of citizens and residents ("NRIC") and of foreigners ("FIN").
/// <para>Issuer: Immigration and Checkpoints Authority (National Registration Act 1965). Format: S, T, F, G or M, seven digits, a check letter.
/// Checksum: weights 2-7-6-5-4-3-2, plus 4 for T and G, 3 for M, modulo 11, looked up in JZIHGFEDCBA (S, T), XWUTRQPNMLK (F, G) or XWUTRQPNJLK
/// (M).</para>
/// <para>Last rule change known: series M since 1 January 2022. Known confusions: hardly any that pass the check.</para>
/// <para>Fictitious examples: S1234567D, t0112345i in form, M1234567K.</para>
/// </summary>
internal static partial class NationalRegistrationIdentityCard
{
    private static readonly Category Kind = Categories.SGNationalRegistrationIdentityCardNumber;

    private static readonly ContextWords Words = new(
        [
            "nric", "nric number", "nric no", "fin", "fin number", "singapore id", "singapore ic", "singapore identity card", "ic number", "ic no",
            "identity card", "pink ic",
            "identification number", "身份证", "身份证号", "singpass"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "sg.national-registration-identity-card", Category = Kind, Pattern = Number(), Digits = DigitCount.Exactly(7),
            Base = Grade.Tentative,
            WithContext = Grade.CertainMinus, Confirmed = Grade.FirmPlus, Validator = Judge, Context = Words, Topic = Topic.GovernmentId,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> characters = stackalloc char[9];
        if (Characters.Compact(value, characters) != 9) return Validation.Refuted;
        var (offset, letters) = characters[0] switch
        {
            'S' => (0, "JZIHGFEDCBA"),
            'T' => (4, "JZIHGFEDCBA"),
            'F' => (0, "XWUTRQPNMLK"),
            'G' => (4, "XWUTRQPNMLK"),
            _ => (3, "XWUTRQPNJLK"),
        };
        var sum = WeightedSum.Of(characters[1..8], [2, 7, 6, 5, 4, 3, 2]) + offset;
        return Verdict.OfStrong(letters[sum % 11] == characters[8]);
    }

    [GeneratedRegex(Edges.BeforeCode + @"[STFGM][ -]?[0-9]{4} ?[0-9]{3}[ -]?[A-Z]" + Edges.BehindCode, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
