using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Countries.FR;

/// <summary>
/// French social security numbers (NIR, numéro INSEE, numéro de sécurité sociale).
/// <para>Issuer: INSEE (Code de la sécurité sociale, R115-1). Format: sex (1, 2; 3, 4, 7, 8 provisional), birth year (2) and month (2; 20 and more
/// where unknown), place (5, Corsica 2A, 2B), serial (3), key (2); printed 1 84 12 76 451 089 46. Checksum: the key is 97 minus the first thirteen
/// digits modulo 97, 2A counted 19 and 2B 18.</para>
/// <para>Known confusions: IMEI and card numbers of fifteen digits; ungrouped or without the key it needs its name near.</para>
/// <para>Fictitious examples: 2 86 02 44 233 375 66, 297086940438120, 1 71 06 2A 004 120 26 in form.</para>
/// </summary>
internal static partial class SocialSecurity
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. (Of("fr.social-security", Number()) with { Digits = new(13, 15) })
            .WithSharedWords(SharedWords.SocialSecurity, Grade.Words, Topic.SocialSecurity | Topic.GovernmentId),
        .. (Of("fr.social-security-of-corsica", Corsican()) with { MustHold = PatternOptions.Digits })
            .WithSharedWords(SharedWords.SocialSecurity, Grade.Words, Topic.SocialSecurity | Topic.GovernmentId),
    ];

    private static PatternDefinition Of(string id, Regex pattern) => new()
    {
        Id = id,
        Category = Categories.FRSocialSecurityNumber,
        Pattern = pattern,
        Base = Grade.FormOnly,
        Confirmed = Grade.Firm,
        WithContext = Grade.Proven,
        NeedsContext = true,
        Validator = Judge,
        Context = new(
        [
            "sécurité sociale", "securite sociale", "numéro de sécurité sociale", "numero de securite sociale", "numéro de sécu", "sécu", "secu",
            "nir", "numéro insee", "insee", "numéro d'assuré", "numéro d'immatriculation", "french social security", "n sécurité sociale", "nss",
        ]),
    };

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[15];
        var length = Characters.Compact(value, digits);
        if (length is not (13 or 15)) return Validation.Refuted;
        var isCorsican = char.IsAsciiLetter(digits[6]);
        if (isCorsican)
        {
            digits[5] = '1';
            digits[6] = digits[6] == 'A' ? '9' : '8';
        }

        var month = DigitValue.Of(digits[3..5]);
        if (month is not ((>= 1 and <= 12) or (>= 20 and <= 42) or >= 50)) return Validation.Refuted;
        if (length == 13) return Validation.Unknown;
        if (97 - (DigitValue.OfMany(digits[..13]) % 97) != DigitValue.Of(digits[13..])) return Validation.Refuted;
        return isCorsican || value.ContainsAny(' ', '.', '-') ? Validation.Confirmed : Validation.Unknown;
    }

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-478](?:[ .-]?[0-9]){12}(?:[ ./-]?[0-9] ?[0-9])?" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(
        Edges.BeforeNumber + "[1-478](?:[ .-]?[0-9]){4}[ .-]?2 ?[AB](?:[ .-]?[0-9]){6}(?:[ ./-]?[0-9] ?[0-9])?" + Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Corsican();
}
