namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of Italian call their numbers.</summary>
internal static class ItalianCues
{
    private const string Heads =
        "numero di|numero del|numero della|n° di|nº di|n di|num di|nr di|codice di|codice del|codice della|riferimento|riferimento della|numero|codice|n|nr";

    private const string Elided = "numero d'|numero dell'|n° d'|codice dell'|numero di ";

    private const string Tails = "numero|n°|nº|n|nr|num";

    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Of(Heads, "fattura|prenotazione|conferma|transazione|ricevuta|preventivo|reso|biglietto|volo|bolletta|scontrino", Tails),
            .. AbroadWords.Of(Elided, "ordine|acquisto", ""), .. AbroadWords.Of("numero|codice|n°|nr", "ordine|acquisto", Tails),
        ],
        CaseNumbers =
        [
            .. AbroadWords.Of(Heads, "pratica|ticket|reclamo|sinistro|segnalazione|richiesta|protocollo|caso|fascicolo|guasto|denuncia|riferimento",
                Tails),
            .. AbroadWords.Of(Elided, "incidente|assistenza", ""),
        ],
        MemberNumbers =
        [
            .. AbroadWords.Of(Heads,
                "cliente|socio|tessera socio|contratto|matricola|paziente|dipendente|tesserino|utenza|fornitura|contatore|tessera fedeltà|badge",
                Tails),
            .. AbroadWords.Of(Elided, "abbonato|abbonamento|assistito|iscritto|iscrizione|utente", ""), "codice utente", "id cliente", "matricola",
        ],
        PolicyNumbers = [.. AbroadWords.Of(Heads, "polizza|polizza assicurativa", Tails), .. AbroadWords.Of(Elided, "assicurazione", "")],
        AccountNumbers = [.. AbroadWords.Of(Heads, "conto|conto corrente|libretto", Tails)],
        ShipmentNumbers = [.. AbroadWords.Of(Heads, "spedizione|tracciamento|tracking|pacco|lettera di vettura", Tails)],
        Usernames = ["nome utente", "nome account", "utente di accesso", "id utente"],
        Passwords = ["parola d'ordine", "parola chiave", "password del wifi", "parola segreta", "risposta segreta", "chiave di accesso"],
        Pins = ["codice pin", "codice segreto", "numero segreto", "codice di accesso", "codice del portone", "codice di sblocco"],
        OneTimeCodes = ["codice di verifica", "codice di conferma", "codice otp", "codice temporaneo", "codice monouso", "codice ricevuto",
            "codice sms", "codice di attivazione", "codice di autenticazione"],
    };
}
