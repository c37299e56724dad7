using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Patterns.Finance;

/// <summary>
/// What only words of cards tell: a card number with a typing or recognition error, its last digits, and its security code.
/// <para>Issuer: the card's bank. Format: 12–19 digits of which some may be masked; the last four; a security code of 3 digits (4 on American
/// Express), called CVV, CVC, CID or CSC. Checksum: not expected to hold.</para>
/// <para>Known confusions: counts ("3 cards"), amounts; gift card numbers fall under it on purpose.</para>
/// <para>Fictitious examples: my card is 4111 1111 1111 1112, visa ending in 1234, the last four are 4242, cvv 123.</para>
/// </summary>
internal static class CardCues
{
    private static readonly string[] LastDigits = ["ending in", "ends in", "ending with", "ends with", "ending", "last four", "last 4",
        "last four digits", "last 4 digits", "last four numbers", "last 4 numbers"];

    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "finance.credit-card-unchecked", Category = Categories.CreditCardNumber, Topic = Topic.Card, Value = CardNumber,
            Confidence = Grade.GoodPlus, AskedConfidence = Grade.Probable, LongestGap = 6,
            Phrases = ["card", "card number", "credit card", "debit card", "cc", "visa", "mastercard", "amex", "american express", "discover card",
                "cc number", "card #", "gift card"],
        },
        new()
        {
            Id = "finance.credit-card-last-digits", Category = Categories.CreditCardNumber, Value = ValueShapes.Digits(4, 4),
            Confidence = Grade.GoodPlus, LongestGap = 4, Phrases = LastDigits,
            Near = ["card", "visa", "mastercard", "amex", "credit", "debit", "discover", "cc"],
        },
        new()
        {
            Id = "finance.last-digits", Category = Categories.NumericIdentifier, Value = ValueShapes.Digits(4, 4), Confidence = Grade.Plausible,
            LongestGap = 2, Phrases = LastDigits,
        },
        new()
        {
            Id = "finance.card-code", Category = Categories.Cvv, Topic = Topic.CardCode, Value = ValueShapes.Digits(3, 4), Confidence = Grade.Words,
            AskedConfidence = Grade.Strong, LongestGap = 4,
            Phrases =
            [
                "cvv", "cvc", "cvv2", "cvc2", "cid", "csc", "ccv", "cvv code", "cvv number", "security code", "card security code",
                "card verification", "three digits on the back", "3 digits on the back", "digits on the back",
                "code on the back", "three digit code", "3 digit code", "number on the back", "three digit number", "3 digit number",
                "four digits on the front", "4 digits on the front",
            ],
        },
    ];

    /// <summary>12–19 digits in any groups; stars or crosses may stand for the first of them.</summary>
    private static int CardNumber(ReadOnlySpan<char> text, int start)
    {
        // Sixteen first: what follows them over a blank is the expiry date.
        var whole = ValueShapes.Digits(12, 16)(text, start);
        if (whole < 0) whole = ValueShapes.Digits(17, 19)(text, start);
        if (whole > 0) return whole;
        var end = start;
        while (end < text.Length && end - start < 24 && text[end] is '*' or 'x' or 'X' or '-' or ' ' or '•') end++;
        if (end - start < 4 || ValueShapes.RunOfDigits(text, end) != 4) return -1;
        return ValueShapes.EndsValue(text, end + 4) ? end + 4 : -1;
    }
}
