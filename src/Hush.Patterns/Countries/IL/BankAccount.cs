using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.IL;

/// <summary>
/// Israeli bank accounts: bank, branch and account number.
/// <para>Issuer: banks, numbered by the Bank of Israel. Format: bank of two digits, branch of three, account of six to nine, parted by hyphens,
/// slashes or blanks; together often thirteen digits. Checksum: differs by bank, so none is applied.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers and dates in other groupings; it needs the words of banking near.</para>
/// <para>Fictitious examples: 12-345-12345678, סניף 345 חשבון 123456.</para>
/// </summary>
internal static partial class BankAccount
{
    private static readonly Category Kind = Categories.ILBankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "חשבון בנק", "מספר חשבון", "חשבון הבנק", "מס' חשבון", "סניף", "israeli bank", "israeli bank account", "israeli account", "bank hapoalim",
            "bank leumi", "hapoalim",
            "leumi", "discount bank", "mizrahi tefahot", "בנק הפועלים", "בנק לאומי", "בנק דיסקונט", "בנק מזרחי"
        ]);
    private static readonly ContextWords WholeWords = new(
        [
            "חשבון בנק", "מספר חשבון", "סניף", "חשבון", "בנק", "israeli bank account", "israel", "israeli", "bank account", "account number",
            "branch", "hapoalim", "leumi"
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "il.bank-account", Category = Kind, Pattern = Whole(), Digits = new(11, 14), Base = Grade.Weak,
            WithContext = Grade.Words, NeedsContext = true, Context = WholeWords,
        },
        new()
        {
            Id = "il.bank-account-number", Category = Kind, Pattern = Number(), Digits = new(6, 13), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = Words,
        },
    ];

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{2}[ /-][0-9]{3}[ /-][0-9]{6,9}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Whole();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{6,9}|[0-9]{13}|[0-9]{3}[ -][0-9]{6,9})" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
