using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of orders, invoices and bookings.
/// <para>Issuer: the shop, airline or hotel. Format: the issuer's own; letters, digits and marks with a digit in it. A booking code of an airline
/// ("record locator") is six letters and digits (IATA resolution 830d) and may be letters alone in capitals. Checksum: none.</para>
/// <para>Known confusions: quantities ("my order of 3 items"), prices, "my order is late".</para>
/// <para>Fictitious examples: order #20817, order id is AB-20817/3, pnr X4RT7Q, invoice INV-2024-0031.</para>
/// </summary>
internal static class Orders
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.order", Category = Categories.NumericIdentifier, Topic = Topic.Order, Value = ValueShapes.Code(4, 30, minDigits: 2),
            Things = ["order", "purchase", "purchase order", "po", "sales order", "transaction", "payment", "delivery", "return", "rma", "quote",
                "invoice", "bill", "receipt"],
            Phrases = ["order #", "ordernumber", "orderid", "order nr", "transaction id", "invoice #", .. AbroadCues.OrderNumbers],
        },
        new()
        {
            Id = "identifiers.booking", Category = Categories.NumericIdentifier, Topic = Topic.Order, Value = BookingCode,
            AskedValue = ValueShapes.Code(5, 13, minDigits: 1),
            Things = ["booking", "reservation", "flight", "hotel", "itinerary", "trip"], LongestGap = 3,
            Phrases = ["pnr", "record locator", "booking code", "booking reference", "reservation code", "booking ref"],
            StrongShape = ValueShapes.Code(6, 12, minDigits: 1),
        },
    ];

    /// <summary>A code with a digit, or six capitals.</summary>
    private static int BookingCode(ReadOnlySpan<char> text, int start)
    {
        var end = ValueShapes.Code(4, 20)(text, start);
        if (end > 0) return end;
        end = start;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]) && end - start < 7) end++;
        return end - start == 6 && ValueShapes.EndsValue(text, end) && text[..start].ContainsAnyInRange('a', 'z') ? end : -1;
    }
}
