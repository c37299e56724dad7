using Hush.Patterns.Checksums;
using Hush.Patterns.Finance;
using Hush.Patterns.Identifiers;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses cards and security codes in plain texts of which neither form nor words speak of one. In a conversation numbers are misheard and the
/// question that asked for them may lie far back; in a text a card has its check digit, or something near that says what it is.
/// </summary>
internal static class CardForm
{
    private const int FewestOfCard = 12;
    private const int Reach = 8;

    private static readonly WordList Speaking = new(
        "card cards credit debit visa mastercard master amex american express discover maestro diners cc pan payment payments pay paid paying charge charged billing checkout " +
        "cvv cvc cvv2 cvc2 cid csc security code expiry expires exp account acct bank iban number numbers no nr id ids ref reference customer member policy order gift ending " +
        "karte kreditkarte carte tarjeta tarjetas carta cartão cartao kaart kort karta konto compte cuenta conto conta 卡 卡号 カード 카드 карта карты " +
        "girocard endung prüfziffer prüfnummer kartenprüfnummer cryptogramme terminación terminada final dígitos finale terminant eindigend");

    // "Debitkarte", "Girokarte", "creditcardnummer", "bankkaart": the languages that write compounds.
    private static readonly string[] Compounds = ["karte", "konto", "kaart", "kort"];

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        var isCode = candidate.Category == Categories.Cvv;
        if (context.InConversation || (!isCode && candidate.Category != Categories.CreditCardNumber)
            || candidate.Evidence != Evidence.None) return candidate;
        var around = new Surroundings(context, candidate.Span);
        if (!isCode && (MaskedDigits.IsTruncatedCard(around.Value) || Characters.CountDigits(around.Value) >= FewestOfCard
            && CardBrands.Judge(around.Value) == Validation.Confirmed)) return candidate;
        return around.HasWordBefore(Reach, Speaks) || around.HasWordBehind(Reach / 2, Speaks) ? candidate : null;
    }

    private static bool Speaks(ReadOnlySpan<char> word)
    {
        if (Speaking.Contains(word)) return true;
        foreach (var end in Compounds)
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
