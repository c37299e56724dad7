using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// Payment card numbers.
/// <para>Issuer: banks, in ranges of the card networks (<see cref="CardBrands"/>). Format: ISO/IEC 7812, 12–19 digits, printed 4-4-4-4,
/// 4-6-5 (American Express) or 4-6-4 (Diners Club), typed and spoken in any grouping. Checksum: ISO/IEC 7812-1 annex B (Luhn).</para>
/// <para>A number that fails the checksum (typing and recognition errors), or the last four digits alone, counts only after words of cards:
/// see <see cref="CardCues"/>.</para>
/// <para>Known confusions: IMEI (Luhn too, 15 digits, begins with 35 or 01), tracking numbers, order numbers of 16 digits.</para>
/// <para>Fictitious examples (networks' test numbers): 4111 1111 1111 1111, 5555-5555-5555-4444, 3782 822463 10005.</para>
/// </summary>
internal static partial class CreditCard
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("finance.credit-card", Printed(), Grade.Sure),
        Of("finance.credit-card-any-grouping", AnyGrouping(), Grade.Firm),
        Of("finance.credit-card-cell", Cell(), Grade.Firm),
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confirmed) => new()
    {
        Id = id,
        Category = Categories.CreditCardNumber,
        Pattern = pattern,
        Digits = new(12, 19),
        Base = Grade.FormOnly,
        Confirmed = confirmed,
        WithContext = Grade.Proven,
        NeedsContext = true,
        Validator = CardBrands.Judge,
        Topic = Topic.Card,
        Context = new(["card", "cards", "credit", "debit", "visa", "mastercard", "master card", "amex", "american express", "discover", "cc",
            "payment", "pay"]),
    };

    // The printed groupings may be followed by more digits after a blank: "4111 1111 1111 1111 03 24 123".
    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_$€£]|[0-9][.,-])[2-68](?:[0-9]{3}(?<mark>[ ._/-]|)[0-9]{4}\k<mark>[0-9]{4}\k<mark>[0-9]{4}(?:\k<mark>[0-9]{3})?|[0-9]{3}(?<break>[ ._/-])[0-9]{6}\k<break>[0-9]{4,5}|[0-9]{11,18})(?![" + Edges.Letters + @"\p{N}_%]|[.,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Printed();

    // A cell behind a number: "17,4111111111111111,Orla". Behind a zero, which may begin a decimal fraction, the next cell must follow.
    [GeneratedRegex(
        @"(?<=[1-9],|[0-9][0-9],)[2-68][0-9]{12,18}(?![" + Edges.Letters + @"\p{N}_%. ]|, )|(?<=[0-9],)[2-68][0-9]{12,18}(?=,[^ ]|\])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Cell();

    // A whole run of digits in whatever groups, so that a window that happens to check inside a longer number is no card. A point is as likely one of
    // decimals.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_$€£]|[0-9][ .,-])[2-68](?:[ -]?[0-9]){11,18}(?![" + Edges.Letters + @"\p{N}_%]|[ .,-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AnyGrouping();
}
