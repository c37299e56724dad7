using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AU;

/// <summary>
/// Australian bank accounts: the branch ("BSB") and the account number.
/// <para>Issuer: banks; the branch numbers are kept by the Australian Payments Network. Format: BSB of six digits, printed 062-000, then five to ten
/// digits. Checksum: none that all share.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers, dates without separators, UK sort codes of six digits; each part counts only
/// near the words of Australian banking.</para>
/// <para>Fictitious examples: BSB 062-000 account 12345678, 732-001 004512367.</para>
/// </summary>
internal static partial class BankAccount
{
    private static readonly Category Kind = Categories.AUBankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "bsb", "b s b", "bank state branch", "bank-state-branch", "australian bank", "australian account", "aussie bank account",
            "australian bank account"
        ], 14, 8);
    private static readonly ContextWords AccountWords =
        new(["bsb", "b s b", "account details", "bank account", "australian account", "cba", "anz", "nab", "westpac"]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "au.bank-account-branch-and-number", Category = Kind, Pattern = Whole(), Digits = new(11, 16), Base = Grade.Weak,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = AccountWords,
        },
        new()
        {
            Id = "au.bank-account-number", Category = Kind, Pattern = Number(), Digits = new(5, 12), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "au.bank-account-branch", Category = Kind, Pattern = Branch(), Digits = DigitCount.Exactly(6), Base = Grade.FormOnly,
            WithContext = Grade.WordsAndForm, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{3}[ -][0-9]{3}[ /-]{1,3}[0-9]{5,10}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Whole();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{5,10}|[0-9]{2,4}[ -][0-9]{3,4}(?:[ -][0-9]{3,4})?)" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{3}[ -]?[0-9]{3}" + Edges.BehindNumber, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Branch();
}
