namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of Dutch call their numbers: mostly one compound, also with a hyphen or short.</summary>
internal static class DutchCues
{
    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
            [.. AbroadWords.Compounds("bestel|order|factuur|boekings|reserverings|bon|transactie|offerte|retour|ticket|vlucht|aankoop|nota"),
            "boekingscode", "reserveringscode"],
        CaseNumbers = [.. AbroadWords.Compounds("dossier|zaak|schade|referentie|melding|meldings|klacht|incident|aanvraag|claim|bevestigings|casus"),
            "kenmerk",
            "ons kenmerk", "uw kenmerk", "schadedossier"],
        MemberNumbers =
            [.. AbroadWords.Compounds(
                "klant|klanten|lidmaatschaps|lid|leden|patiënt|patient|personeels|contract|studenten|student|relatie|abonnee|deelnemers|meter|medewerkers|stam|abonnements"), "klant id", "klantcode"],
        PolicyNumbers = [.. AbroadWords.Compounds("polis|verzekerings|verzekeringspolis")],
        AccountNumbers = [.. AbroadWords.Compounds("rekening|bankrekening|account|spaarrekening")],
        ShipmentNumbers = [.. AbroadWords.Compounds("zending|zendings|pakket|verzend|track en trace|tracking|vracht"), "track and trace code",
            "track en trace code", "trackingcode"],
        Usernames = ["gebruikersnaam", "gebruikersnamen", "inlognaam", "loginnaam", "schermnaam", "gebruikers id"],
        Passwords = ["wachtwoord", "wifi wachtwoord", "wachtzin", "geheim woord", "wachtwoordzin"],
        Pins = ["pincode", "geheime code", "toegangscode", "deurcode", "pin nummer"],
        OneTimeCodes = ["verificatiecode", "bevestigingscode", "eenmalige code", "sms code", "beveiligingscode van de sms", "activatiecode",
            "inlogcode", "tan code", "controlecode"],
    };
}
