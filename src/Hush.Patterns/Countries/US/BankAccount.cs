using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.US;

/// <summary>
/// US bank account numbers.
/// <para>Issuer: banks. Format: four to seventeen digits (NACHA file format); six and more here, since shorter ones are told by their cue only.
/// Checksum: none.</para>
/// <para>Last rule change known: none. Known confusions: every number; it counts only near words of US banking.</para>
/// <para>Fictitious examples: checking account 000123456789, savings 4410 2207 91.</para>
/// </summary>
internal static partial class BankAccount
{
    private static readonly Category Kind = Categories.USBankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "checking account", "checking account number", "savings account", "savings account number", "saving account", "bank account",
            "bank account number", "bank acct",
            "checking", "checking acct", "savings acct", "direct deposit", "debit account", "ach account"
        ], 7, 4);

    private static readonly ContextWords Others = new(
        ["phone", "call", "cell", "text", "mobile", "tel", "zip", "routing", "aba", "rtn", "ssn", "social", "card", "date", "$", "usd", "dollars",
            "reference", "confirmation", "transaction", "order", "case", "ticket", "invoice", "claim", "policy", "tracking", "member"], 3, 1);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "us.bank-account", Category = Kind, Pattern = Number(), Digits = new(6, 17), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = Words, AntiContext = Others,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{6,17}|[0-9]{4}(?:[ -][0-9]{2,4}){1,3})" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
