using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of accounts: a customer's with a shop or utility, and a bank's.
/// <para>Issuer: the company or bank. Format: US bank accounts have 4–17 digits (NACHA file format), UK accounts 8 digits, others their own;
/// customers' accounts may have letters. Checksum: none that all share.</para>
/// <para>Known confusions: amounts on an account ("account has 5000 dollars"), "account is locked", times an account has existed.</para>
/// <para>Fictitious examples: account number 883201774, acct # 44-1020-7, checking account number is 000123456789, the last four are 4410.</para>
/// </summary>
internal static class Accounts
{
    private static readonly string[] BankWords =
        ["bank", "banking", "routing", "checking", "savings", "aba", "deposit", "sort", "sortcode", "transfer", "wire", "iban", "swift", "debit",
            "ach", "branch"];

    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.account", Category = Categories.NumericIdentifier, Topic = Topic.Account, Value = ValueShapes.Code(4, 24, minDigits: 3),
            Things = ["account", "acct", "acc", "a/c", "accnt", "customer account", "billing account", "utility account"],
            Phrases = ["account #", "acct #", "account number", "acct no", "accountnumber", "account num", .. AbroadCues.AccountNumbers],
            Confidence = Grade.Strong, AskedConfidence = Grade.GoodMinus,
        },
        new()
        {
            Id = "finance.bank-account", Category = Categories.BankAccountNumber, Topic = Topic.None, Value = ValueShapes.Digits(4, 18),
            Things = ["account", "acct", "acc", "a/c"], Phrases = ["account #", "acct #"], Near = BankWords, Confidence = Grade.FirmMinus,
        },
        new()
        {
            Id = "finance.bank-account-kind", Category = Categories.BankAccountNumber, Value = ValueShapes.Digits(4, 18),
            Things = ["checking account", "savings account", "saving account", "current account", "bank account", "deposit account", "checking",
                "savings"],
            Phrases = ["bank account number", "checking account number", "savings account number"], Confidence = Grade.FirmPlus,
        },
        new()
        {
            Id = "finance.bank-account-last-digits", Category = Categories.BankAccountNumber, Value = ValueShapes.Digits(3, 4),
            Near = ["account", "acct", "checking", "savings"],
            Phrases = ["ending in", "ends in", "ending with", "ending", "last four", "last 4", "last four digits", "last 4 digits"],
            Confidence = Grade.Probable, LongestGap = 3,
        },
        new()
        {
            Id = "us.aba-routing-unchecked", Category = Categories.AbaRoutingNumber, Value = ValueShapes.Digits(8, 10), Topic = Topic.Routing,
            AskedConfidence = Grade.Probable, Confidence = Grade.GoodMinus,
            Things = ["routing", "aba", "transit"], Phrases = ["routing number", "aba number", "rtn"], StrongShape = ValueShapes.Digits(9, 9),
            LongestGap = 3,
        },
        new()
        {
            Id = "gb.sort-code-cued", Category = Categories.SortCode, Value = ValueShapes.Digits(6, 6), Topic = Topic.SortCode,
            AskedConfidence = Grade.Strong, Confidence = Grade.Words,
            Phrases = ["sort code", "sortcode"], LongestGap = 3,
        },
    ];
}
