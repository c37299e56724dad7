using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// International bank account numbers.
/// <para>Issuer: the account's bank. Format: ISO 13616: country, two check digits, then the country's own number; 15–33 characters, length
/// fixed by country (<see cref="IbanCountries"/>), printed in groups of four. Checksum: ISO/IEC 7064 MOD 97-10.</para>
/// <para>Known confusions: product keys, and words behind the number, which the country's length cuts off. With the word IBAN near, a wrong
/// checksum (a typing error) still counts.</para>
/// <para>Fictitious examples: GB82 WEST 1234 5698 7654 32, DE89370400440532013000, nl91 abna 0417 1643 00.</para>
/// </summary>
internal static partial class Iban
{
    // At least half of every country's number are digits; words behind two letters ("be 9912 Lincoln Ave") have fewer.
    private const int FewestShare = 2;

    private const int GroupLength = 4; // as printed

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "finance.iban", Category = Categories.InternationalBankingAccountNumber, Pattern = Grouped(), MustHold = PatternOptions.Digits,
            Base = Grade.Weak, Confirmed = Grade.Proven,
            Validator = Judge, Topic = Topic.Iban,
        },
        new()
        {
            Id = "finance.iban-unchecked", Category = Categories.InternationalBankingAccountNumber, Pattern = Grouped(),
            MustHold = PatternOptions.Digits, Base = Grade.Weak, WithContext = Grade.Firm,
            NeedsContext = true, Validator = JudgeUnchecked, Context = new(["iban", "international bank account"], 8, 4), Topic = Topic.Iban,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value) =>
        Verdict.OfStrong(JudgeLength(value) == Validation.Unknown && HasLettersOfCountry(value) && IsEvenlyGrouped(value)
            && Iso7064Mod97And10.Holds(value));

    // Points and line ends part groups of four and nothing else: a game of chess has points too.
    private static bool IsEvenlyGrouped(ReadOnlySpan<char> value)
    {
        if (!value.ContainsAny('.', '\n')) return true;
        if (value.ContainsAny(' ', '-')) return false;
        var group = 0;
        foreach (var character in value)
        {
            if (char.IsAsciiLetterOrDigit(character)) group++;
            else if (character == '\r') continue;
            else if (group != GroupLength) return false;
            else group = 0;
        }

        return true;
    }

    // One text in ninety-seven passes the check: "be 9912 Lincoln Ave" does.
    private static bool HasLettersOfCountry(ReadOnlySpan<char> value) =>
        !IbanCountries.HasDigitsOnly(value[..2]) || !value[2..].ContainsAnyInRange('A', 'z');

    private static Validation JudgeLength(ReadOnlySpan<char> value)
    {
        Span<char> compact = stackalloc char[64];
        var length = Characters.Compact(value, compact);
        return Verdict.OfWeak(length > 4 && IbanCountries.LengthOf(compact[..2]) == length);
    }

    private static Validation JudgeUnchecked(ReadOnlySpan<char> value)
    {
        Span<char> compact = stackalloc char[64];
        if (!HasLettersOfCountry(value) || !IsEvenlyGrouped(value)) return Validation.Refuted;
        return Characters.CountDigits(value) * FewestShare < Characters.Compact(value, compact) ? Validation.Refuted : JudgeLength(value);
    }

    // One alternative per length, so that the country decides where the number ends and not the blank behind it.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_])(?:NO(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){13}|BE(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){14}|(?:DK|FI|FK|FO|GL|NL|SD)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){16}|(?:MK|SI)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){17}|(?:AT|BA|EE|KZ|LT|LU|MN|XK)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){18}|(?:CH|HR|LI|LV)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){19}|(?:BG|BH|CR|DE|GB|GE|IE|ME|RS|VA)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){20}|(?:AE|GI|IL|IQ|OM|SO|TL)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){21}|(?:AD|CZ|ES|MD|PK|RO|SA|SE|SK|TN|VG)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){22}|(?:LY|PT|ST)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){23}|(?:IS|TR)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){24}|(?:BI|DJ|FR|GR|IT|MC|MR|SM)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){25}|(?:AL|AZ|BY|CY|DO|GT|HN|HU|LB|NI|PL|SV)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){26}|(?:BR|EG|PS|QA|UA)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){27}|(?:JO|KW|MU|YE)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){28}|(?:MT|SC)(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){29}|LC(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){30}|RU(?=(?:[ .-]|\r?\n)?[0-9])(?:(?:[ .-]|\r?\n)?[0-9A-Z]){31})(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Grouped();
}
