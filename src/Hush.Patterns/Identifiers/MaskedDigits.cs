using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// The last digits of numbers of which a mask hides the rest: "Visa •••• 4266", "account ****1234"; and cards of which the first digits are
/// left as well, as PCI DSS 4.0 (3.4.1) allows: "4152 31XX XXXX 0884".
/// <para>Issuer: shops and banks, in mails and receipts. Format: two or more stars, dots or crosses, in groups or not, and two to five digits; of
/// cards four or six digits, the mask, and four or five digits, 15 or 16 in all. Checksum: none.</para>
/// <para>Known confusions: lines of stars, ratings ("***** 5"), products ("xx12").</para>
/// <para>Fictitious examples: Mastercard xxxx-xxxx-xxxx-4444, ending **1188, ••••0077.</para>
/// </summary>
internal static partial class MaskedDigits
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.masked-truncated-card", Categories.CreditCardNumber) with { Pattern = Truncated(), Base = Grade.Strong, Topic = Topic.Card },
        Of("identifiers.masked-card", Categories.CreditCardNumber) with
        {
            NeedsContext = true, WithContext = Grade.FirmMinus, Base = Grade.Weak, Topic = Topic.Card,
            Context = new(["card", "visa", "mastercard", "master card", "amex", "american express", "discover", "maestro", "credit", "debit", "cc",
                "karte", "carte", "tarjeta", "carta", "cartão", "kaart"], 6, 3),
        },
        Of("identifiers.masked-account", Categories.BankAccountNumber) with
        {
            NeedsContext = true, WithContext = Grade.Strong, Base = Grade.Weak,
            Context = new(["account", "acct", "a/c", "iban", "checking", "savings", "konto", "compte", "cuenta", "conto", "conta", "rekening"], 6, 3),
        },
        Of("identifiers.masked-number", Categories.NumericIdentifier),
    ];

    /// <summary>Whether a value is a card of which the first and the last digits are left.</summary>
    public static bool IsTruncatedCard(ReadOnlySpan<char> value)
    {
        foreach (var match in Truncated().EnumerateMatches(value)) return match.Index == 0 && match.Length == value.Length;
        return false;
    }

    private static PatternDefinition Of(string id, Category category) => new()
    {
        Id = id,
        Category = category,
        Pattern = Masked(),
        MustHold = PatternOptions.Digits,
        Base = Grade.Plausible,
    };

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_*•●#])(?:(?:[*•●#·∙]{2,12}|[xX]{3,12})[ -]?){1,5}(?<value>[0-9]{2,5})(?![" + Edges.Letters +
            @"\p{N}_%*]|[.,:/-][0-9]| ?(?:stars?|out of)(?![" + Edges.Letters + "]))",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Masked();

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_*•●#])(?<value>(?:2[2-7]|[3-6][0-9])[0-9]{2}[ -]?(?:[0-9]{2}[*•●#xX]{2}|[*•●#xX]{4})[ -]?[*•●#xX]{4}[ -]?[0-9]{4}"
            + "|3[47][0-9]{2}[ -]?(?:[0-9]{2}[*•●#xX]{4}|[*•●#xX]{6})[ -]?[*•●#xX]?[0-9]{4,5})(?![" + Edges.Letters + @"\p{N}_*•●#])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Truncated();
}
