using Hush.Patterns.Finance;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Debit card numbers of the EU: payment card numbers (<see cref="CreditCard"/>) that a text calls debit cards in one of its languages.
/// <para>Issuer: banks. Format, checksum: those of payment cards, ISO/IEC 7812. Nothing in the number tells debit from credit.</para>
/// <para>Known confusions: credit cards: the number is answered as one too.</para>
/// <para>Fictitious examples (networks' test numbers): Girocard 5555 5555 5555 4444, tarjeta de débito 4111111111111111.</para>
/// </summary>
internal static class DebitCard
{
    private static readonly ContextWords Words = new(
    [
        "debit", "debit card", "debit cards", "debitcard", "debitkarte", "bankkarte", "bankomatkarte", "girocard", "girokarte", "ec karte", "ec card",
        "carte de débit", "carte de debit", "carte bancaire", "carte bleue", "tarjeta de débito", "tarjeta de debito", "carta di debito", "bancomat",
        "cartão de débito", "multibanco", "betaalpas", "pinpas", "bankkaart", "bankpas", "debetkaart", "debetkort", "bankkort", "dankort", "hævekort",
        "pankkikortti", "debit kortti", "pangakaart", "deebetkaart", "karta debetowa", "karty debetowej", "debetní karta", "platební karta",
        "debetná karta", "bankkártya", "betéti kártya", "debitna kartica", "debetna kartica", "card de debit", "дебитна карта", "χρεωστική κάρτα",
        "χρεωστικής κάρτας", "debeto kortelė", "debetkarte", "karta ta' debitu", "maestro", "vpay", "v pay", "visa debit", "debit mastercard",
    ]);

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. CreditCard.All.Select(card => card with
        {
            Id = "eu.debit-card" + card.Id["finance.credit-card".Length..], Category = Categories.EUDebitCardNumber, Confirmed = null,
            WithContext = Grade.Proven,
            Validator = Judge, Context = Words, Topic = Topic.None,
        }),
    ];

    /// <summary>A check digit that holds makes it a card, not a debit card.</summary>
    private static Validation Judge(ReadOnlySpan<char> value) =>
        CardBrands.Judge(value) == Validation.Refuted ? Validation.Refuted : Validation.Unknown;
}
