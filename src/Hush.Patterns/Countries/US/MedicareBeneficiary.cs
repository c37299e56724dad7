using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US Medicare beneficiary identifiers ("MBI").
/// <para>Issuer: Centers for Medicare and Medicaid Services, since April 2018. Format: 11 places C-A-AN-N-A-AN-N-A-A-N-N, where C is 1–9, A a
/// letter but S, L, O, I, B, Z, N a digit, AN either; printed 4-3-4. Checksum: none.</para>
/// <para>Known confusions: product codes; in lower case or grouped oddly it needs context. Behind its label it counts in any grouping and with
/// letters and digits taken for each other (S and 5, B and 8, I and 1).</para>
/// <para>Fictitious examples: 1EG4-TE5-MK73 (of the issuer), medicare number 1eg 4te 5mk 73, MBI: IEG4-TE5-MK73.</para>
/// </summary>
internal static partial class MedicareBeneficiary
{
    private const string Letter = "[AC-HJKMNP-RT-Y]";
    private const string Either = "[AC-HJKMNP-RT-Y0-9]";
    private const int FewestDigits = 4;
    private const int FewestLetters = 2;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.medicare-beneficiary", Category = Categories.USMedicareBeneficiaryId, Pattern = Identifier(), Digits = new(5, 7),
            Base = Grade.Likely, WithContext = Grade.Proven,
            Context = new(["medicare", "mbi", "beneficiary", "member id", "health", "insurance"]), Topic = Topic.Health | Topic.Member,
        },
        new()
        {
            Id = "us.medicare-beneficiary-labelled", Category = Categories.USMedicareBeneficiaryId, Pattern = Labelled(),
            Base = Grade.Words, Validator = JudgeMisread,
        },
    ];

    // Five to seven digits, one or two of which were read as letters, and four letters or more: words of a sentence have fewer digits.
    private static Validation JudgeMisread(ReadOnlySpan<char> value)
    {
        var (digits, letters) = (0, 0);
        foreach (var character in value)
        {
            if (char.IsAsciiDigit(character)) digits++;
            else if (char.IsAsciiLetter(character)) letters++;
        }

        return digits >= FewestDigits && letters >= FewestLetters ? Validation.Unknown : Validation.Refuted;
    }

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_-])[1-9]" + Letter + Either + "[0-9][ -]?" + Letter + Either + "[0-9][ -]?" + Letter + Letter +
            @"[0-9]{2}(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Identifier();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_])(?:medicare(?: beneficiary)?(?: claim| card)?(?: (?:identifier|number|num|no|id)\.?| ?#|(?= ?:))|mbi)"
        + @"(?: (?:number|no|id)\.?| ?#)?(?: is| es)? ?[:=#-]? ?(?<value>[A-Z0-9](?:[ .-]?[A-Z0-9]){10})(?![" + Edges.Letters + @"\p{N}_]|[.-][A-Z0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Labelled();
}
