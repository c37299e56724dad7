using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US Medicare beneficiary identifiers ("MBI").
/// <para>Issuer: Centers for Medicare and Medicaid Services, since April 2018. Format: 11 places C-A-AN-N-A-AN-N-A-A-N-N, where C is 1–9, A a
/// letter but S, L, O, I, B, Z, N a digit, AN either; printed 4-3-4. Checksum: none.</para>
/// <para>Known confusions: product codes; in lower case or grouped oddly it needs context.</para>
/// <para>Fictitious example (of the issuer): 1EG4-TE5-MK73.</para>
/// </summary>
internal static partial class MedicareBeneficiary
{
    private const string Letter = "[AC-HJKMNP-RT-Y]";
    private const string Either = "[AC-HJKMNP-RT-Y0-9]";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.medicare-beneficiary", Category = Categories.USMedicareBeneficiaryId, Pattern = Identifier(), Digits = new(5, 7),
            Base = Grade.Likely, WithContext = Grade.Proven,
            Context = new(["medicare", "mbi", "beneficiary", "member id", "health", "insurance"]), Topic = Topic.Health | Topic.Member,
        },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_-])[1-9]" + Letter + Either + "[0-9][ -]?" + Letter + Either + "[0-9][ -]?" + Letter + Letter +
            @"[0-9]{2}(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Identifier();
}
