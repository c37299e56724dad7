using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.CA;

/// <summary>
/// Canadian bank accounts: transit number of the branch, institution number and account number.
/// <para>Issuer: banks; transit and institution numbers are kept by Payments Canada. Format: transit of five digits, institution of three (on cheques
/// 12345-003; in electronic payments 0 003 12345), account of seven to twelve digits. Checksum: none that all share.</para>
/// <para>Last rule change known: none. Known confusions: phone numbers, ZIP+4 codes; each form counts only near the words of Canadian banking.
/// The parts of a cheque that are told one by one count right behind their label.</para>
/// <para>Fictitious examples: 12345-003-1234567, transit 00012, institution 004, account 5201234, numéro de transit 30800.</para>
/// </summary>
internal static partial class BankAccount
{
    private const string NoWordBefore = "(?<![" + Edges.Letters + @"\p{N}_-])";
    private const string NumberWord = @"(?: (?:number|num|no|nr)\.?| ?#)";
    private const string NumberOf = @"(?:num[ée]ro|num\.|n[o°º]\.?) ";
    private const string Is = @"(?: is| est)?(?: ?[:=])? ?";
    private const string BranchDigits = @"(?<value>[0-9]{5}(?:[ -]?[0-9]{3})?)";

    private static readonly Category Kind = Categories.CABankAccountNumber;

    private static readonly ContextWords Words = new(
        [
            "transit", "transit number", "transit no", "institution number", "institution no", "institution", "void cheque", "numéro de transit",
            "numero de transit",
            "numéro d'institution", "numero d'institution", "spécimen de chèque"
        ]);
    private static readonly ContextWords AccountWords = new(
        [
            "transit", "institution number", "institution no", "chequing", "chequing account", "chequing account number", "canadian bank account",
            "canadian account",
            "numéro de compte", "numero de compte", "compte-chèques", "compte chèque"
        ]);

    private static readonly ContextWords WholeWords =
        new([.. Words.Words, .. AccountWords.Words, "account", "account number", "bank", "direct deposit", "cheque", "compte"]);

    // Beside a bare "transit" or "institution", which are a bus and a school too.
    private static readonly ContextWords BesideTransit = new(
        [
            "institution", "bank", "account", "branch", "cheque", "direct deposit", "deposit", "folio", "compte", "succursale", "banque", "dépôt",
            "caisse",
        ]);
    private static readonly ContextWords BesideInstitution = new(
        [
            "transit", "bank", "account", "branch", "cheque", "direct deposit", "deposit", "folio", "compte", "succursale", "banque", "dépôt",
            "caisse",
        ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "ca.bank-account-printed", Category = Kind, Pattern = Printed(), Digits = new(15, 20), Base = Grade.Tentative,
            WithContext = Grade.Sure, NeedsContext = true, Context = WholeWords,
        },
        new()
        {
            Id = "ca.bank-account-branch", Category = Kind, Pattern = Branch(), Digits = new(8, 9), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = Words,
        },
        new()
        {
            Id = "ca.bank-account-number", Category = Kind, Pattern = Number(), Digits = new(6, 12), Base = Grade.FormOnly,
            WithContext = Grade.Words, NeedsContext = true, Context = AccountWords,
        },
        new()
        {
            Id = "ca.bank-account-transit-number", Category = Kind, Pattern = TransitNumber(), Digits = new(5, 8), Base = Grade.Firm,
        },
        new()
        {
            Id = "ca.bank-account-transit", Category = Kind, Pattern = Transit(), Digits = new(5, 8), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = BesideTransit,
        },
        new()
        {
            Id = "ca.bank-account-institution", Category = Kind, Pattern = Institution(), Digits = DigitCount.Exactly(3), Base = Grade.FormOnly,
            WithContext = Grade.Firm, NeedsContext = true, Context = BesideInstitution,
        },
    ];

    // "the transit number on the void cheque is 04417"
    private const string Place = "(?: (?:on|of|for|from|at|sur|du|de|de la)(?: [" + Edges.Letters + "]+){1,5}?(?: is| est| ?:) ?|" + Is + ")";

    [GeneratedRegex(NoWordBefore + "(?:transit" + NumberWord + "|" + NumberOf + "de (?:transit|succursale))" + Place + BranchDigits
        + Edges.BehindNumber,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TransitNumber();

    [GeneratedRegex(NoWordBefore + "transit" + Is + BranchDigits + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Transit();

    [GeneratedRegex(NoWordBefore + "(?:institution" + NumberWord + "?|" + NumberOf + "d['’]institution)" + Is + "(?<value>[0-9]{3})"
        + Edges.BehindNumber, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Institution();

    [GeneratedRegex(Edges.BeforeNumber + @"[0-9]{5}[ -][0-9]{3}[ -][0-9]{7,12}" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{5}-[0-9]{3}|0[0-9]{3}-?[0-9]{5})" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Branch();

    [GeneratedRegex(Edges.BeforeNumber + @"(?:[0-9]{7,12}|[0-9]{3,4}[ -][0-9]{3,4}(?:[ -][0-9]{1,4})?)" + Edges.BehindNumber, PatternOptions.Exact,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Number();
}
