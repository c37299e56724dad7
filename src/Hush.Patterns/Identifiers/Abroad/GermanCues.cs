namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>What speakers of German call their numbers: mostly one compound, also written with a hyphen or short.</summary>
internal static class GermanCues
{
    public static AbroadWords Words { get; } = new()
    {
        OrderNumbers =
        [
            .. AbroadWords.Compounds(
                "bestell|auftrags|rechnungs|buchungs|reservierungs|beleg|quittungs|transaktions|retouren|lieferschein|bestellungs|ticket|flug"),
            "buchungscode", "bestell id", "reservierungscode", "rechnung nr", "bestellung nr", "auftrag nr", "buchung nr", "bestellung nummer",
            "auftrag nummer",
        ],
        CaseNumbers =
        [
            .. AbroadWords.Compounds(
                "vorgangs|fall|schadens|schaden|schadenfall|akten|referenz|bearbeitungs|antrags|beschwerde|störungs|anfrage|reklamations|meldungs|vorfall"),
            "aktenzeichen", "geschäftszeichen", "bearbeitungszeichen", "vorgangszeichen", "ihr zeichen", "unser zeichen", "mein zeichen", "vorgang nr", "fall nr", "bestätigungsnummer",
        ],
        MemberNumbers =
        [
            .. AbroadWords.Compounds(
                "kunden|mitglieds|mitglieder|patienten|mitarbeiter|personal|matrikel|vertrags|teilnehmer|abo|benutzer|leser|dienst|schüler|vielflieger|zähler"),
            "kundenkennung", "kunden id", "kundenid", "mitglieds id", "matrikel nr", "vertragskonto",
        ],
        PolicyNumbers = [.. AbroadWords.Compounds("policen|versicherungsschein|versicherungspolicen|versicherungsvertrags"), "versicherungsschein",
            "police nr",
            "police nummer"],
        AccountNumbers = [.. AbroadWords.Compounds("konto|kundenkonto|depot|sparbuch|vertragskonto")],
        ShipmentNumbers = [.. AbroadWords.Compounds("sendungs|paket|sendungsverfolgungs|tracking|paketverfolgungs|frachtbrief")],
        Usernames = ["benutzername", "benutzernamen", "nutzername", "nutzernamen", "anmeldename", "anmeldenamen", "benutzerkennung", "nutzerkennung",
            "loginname", "profilname"],
        Passwords = ["passwort", "kennwort", "losungswort", "wlan passwort", "zugangswort"],
        Pins = ["geheimzahl", "geheimnummer", "pinnummer", "pin nummer", "türcode", "zugangscode", "telefon pin", "torcode"],
        OneTimeCodes = ["bestätigungscode", "prüfcode", "freischaltcode", "verifizierungscode", "einmalcode", "einmalkennwort", "einmalpasswort",
            "sms code", "tan nummer", "mtan", "aktivierungscode"],
    };
}
