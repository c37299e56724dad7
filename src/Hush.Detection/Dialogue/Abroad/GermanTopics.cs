using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of German ask for numbers, dates and codes, and announce them.</summary>
internal static class GermanTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "sicherheitsfrage", "sicherheitsantwort", "geheimfrage", "mädchenname ihrer mutter", "mädchenname der mutter",
            "name ihres ersten haustiers", "erstes haustier", "erstes auto", "erste lehrerin", "erster lehrer"),
        TopicWords.Of(Topic.Phone, "telefonnummer", "telefonnummern", "handynummer", "mobilnummer", "rufnummer", "rückrufnummer", "mobilfunknummer",
            "festnetznummer", "telefon",
            "handy", "nummer für rückfragen", "nummer für den rückruf", "durchwahl", "telefonische erreichbarkeit"),
        TopicWords.Of(Topic.Email, "e-mail-adresse", "emailadresse", "mailadresse", "e-mail", "mail", "elektronische adresse"),
        TopicWords.Of(Topic.Card, "kartennummer", "kreditkartennummer", "kreditkarte", "nummer der karte", "nummer ihrer karte",
            "nummer auf der karte", "sechzehnstellige nummer",
            "16-stellige nummer", "letzten vier ziffern der karte", "letzten vier ziffern ihrer karte", "letzten vier ziffern der kreditkarte"),
        TopicWords.Of(Topic.CardCode, "prüfnummer", "prüfziffer", "kartenprüfnummer", "kartenprüfziffer", "sicherheitscode", "dreistellige nummer",
            "drei ziffern auf der rückseite", "dreistelligen code", "dreistellige code", "cvv-code"),
        TopicWords.Of(Topic.CardExpiry, "ablaufdatum", "gültigkeitsdatum", "gültigkeit der karte", "gültig bis", "verfallsdatum"),
        TopicWords.Of(Topic.BirthDate, "geburtsdatum", "geburtsdaten", "geburtstag", "geburtsjahr", "tag der geburt"),
        TopicWords.Of(Topic.PostalCode, "postleitzahl", "plz"),
        TopicWords.Of(Topic.Iban, "iban", "iban-nummer", "bankverbindung"),
        TopicWords.Of(Topic.DriversLicense, "führerscheinnummer", "führerausweisnummer", "nummer des führerscheins", "lenkerausweis"),
        TopicWords.Of(Topic.Passport, "reisepassnummer", "passnummer", "nummer des reisepasses"),
        TopicWords.Of(Topic.Vehicle, "kennzeichen", "autokennzeichen", "nummernschild", "kfz-kennzeichen", "fahrgestellnummer",
            "fahrzeug-identnummer", "autonummer",
            "kontrollschild"),
        TopicWords.Of(Topic.GovernmentId, "steuernummer", "steuer-id", "steueridentifikationsnummer", "steuer-identifikationsnummer",
            "personalausweisnummer", "ausweisnummer",
            "sozialversicherungsnummer", "rentenversicherungsnummer", "ahv-nummer", "sv-nummer"),
        TopicWords.Of(Topic.Health, "krankenversichertennummer", "versichertennummer", "krankenkassennummer", "gesundheitskartennummer",
            "nummer der gesundheitskarte", "kvnr"),
        TopicWords.Of(Topic.Serial, "seriennummer", "gerätenummer", "imei-nummer"),
        TopicWords.Of(Topic.Age, "alter", "lebensalter")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "wann sind sie geboren", "wann bist du geboren", "wann wurden sie geboren", "wann haben sie geburtstag",
                "wann ist er geboren",
                "wann ist sie geboren", "wann ist ihr kind geboren"),
            .. TopicWords.Of(Topic.Age, "wie alt sind sie", "wie alt sind die", "wie alt bist du", "wie alt ist", "wie alt war"),
            .. TopicWords.Of(Topic.Phone, "wie kann ich sie erreichen", "wie können wir sie erreichen", "wo kann ich sie erreichen",
                "wo erreiche ich sie", "unter welcher nummer",
                "wie erreiche ich sie", "wo sind sie erreichbar", "welche nummer kann ich"),
            .. TopicWords.Of(Topic.Email, "wohin darf ich die mail", "an welche mailadresse", "an welche e-mail", "wohin soll ich die mail"),
            .. TopicWords.Of(Topic.CardExpiry, "wann läuft die karte ab", "wann läuft sie ab", "bis wann ist die karte gültig",
                "bis wann ist sie gültig"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "meine nummer ist", "sie erreichen mich unter", "ich bin erreichbar unter", "meine nummer lautet",
                "rufen sie mich an unter"),
            .. TopicWords.Of(Topic.BirthDate, "ich bin geboren am", "geboren bin ich am", "ich wurde geboren am", "geboren am"),
            .. TopicWords.Of(Topic.Email, "schicken sie es an", "senden sie es an", "mailen sie mir an"),
        ],
        VagueThings = ["telefon", "handy", "kreditkarte", "mail", "e-mail", "alter", "durchwahl", "bankverbindung"],
        Requests =
        [
            "wie lautet", "wie lauten", "wie ist", "wie war", "wie hieß", "was war", "was ist", "was wäre", "nennen sie mir", "nennen sie",
            "sagen sie mir", "geben sie mir",
            "geben sie", "gib mir",
            "sag mir", "nenn mir", "können sie mir", "könnten sie mir", "können sie", "könnten sie", "kannst du mir", "könntest du mir", "kannst du",
            "würden sie mir",
            "würden sie", "darf ich", "dürfte ich", "dürfte ich noch", "kann ich", "könnte ich", "ich bräuchte", "bräuchte ich", "wir bräuchten",
            "benötige ich",
            "ich benötige", "wir benötigen", "ich benötigte", "bitte nennen sie", "bitte geben sie", "bitte bestätigen sie", "bestätigen sie mir",
            "bestätigen sie",
            "bitte buchstabieren sie", "buchstabieren sie", "teilen sie mir", "teilen sie uns", "verraten sie mir", "welche", "welches", "welchen",
            "unter welcher",
            "mir fehlt noch", "mir fehlt", "es fehlt noch", "dann noch", "zur sicherheit", "zur legitimation", "zur verifizierung", "zum abgleich",
            "wie heißt",
            "diktieren sie mir", "lesen sie mir", "schicken sie mir",
        ],
        Inquiries = ["haben sie", "hätten sie", "hast du", "ich brauche", "wir brauchen", "brauche ich", "brauchen wir", "fehlt noch"],
        Vetoes =
        [
            "ändern", "geändert", "vergessen", "verloren", "falsch", "stimmt nicht", "zurücksetzen", "zurückgesetzt", "abgelaufen", "gesperrt",
            "ist falsch", "leser", "hülle",
            "vertrag", "anbieter", "rechnung", "tarif",
        ],
        Fillers =
        [
            "bitte", "noch", "mal", "einmal", "kurz", "auch", "dann", "jetzt", "mir", "uns", "ihnen", "dir", "die", "der", "das", "den", "dem", "des",
            "eine", "einen", "ein",
            "vollständige", "vollständiges", "ganze", "genaue", "genaues", "aktuelle", "aktuelles", "gültige", "neue", "alte", "letzte",
            "hinterlegte", "eigene", "gute", "und",
            "oder", "sowie", "zum", "zur", "für", "von", "vom", "zu", "an", "unter", "als", "also", "nun", "so", "okay", "ok", "gut", "genau",
            "danke", "perfekt", "prima",
            "super", "alles klar", "schön", "gerne", "gern", "doch", "vielleicht", "eventuell", "ggf", "nach", "fragen", "haben", "bekommen",
            "erfahren", "wissen", "notieren",
            "aufnehmen", "bestätigen", "nennen", "sagen", "geben", "durchgeben", "buchstabieren", "sie", "der reihe nach", "herr", "frau",
            "ihrerseits", "hierfür", "dafür",
            "dazu", "der karte", "des kunden", "der patientin", "des patienten", "des kindes",
        ],
        Own = ["meine", "mein", "meiner", "meinen", "unsere", "unser"],
        Yours = ["ihre", "ihr", "ihren", "ihrer", "deine", "dein", "deinen", "deiner", "eure", "euer"],
        Equations = ["ist", "war", "lautet", "lauten", "sind", "wäre", "endet auf", "beginnt mit", "fängt an mit"],
        Complaints = ["nicht", "falsch", "weg", "gesperrt", "abgelaufen", "verloren", "kaputt", "noch", "leider", "ungültig", "gestohlen", "zu",
            "sehr", "schon", "immer"],
        Handovers =
        [
            "hier ist", "hier sind", "das ist", "das wäre", "ich gebe ihnen", "ich nenne ihnen", "ich habe", "notieren sie", "nehmen sie",
            "schreiben sie", "ich buchstabiere",
        ],
        Acknowledgments =
        [
            "ja", "jap", "jawohl", "genau", "gut", "sehr gut", "alles klar", "klar", "okay gut", "in ordnung", "verstanden", "notiert", "hab ich",
            "habe ich", "danke",
            "vielen dank", "dankeschön", "danke schön", "perfekt", "prima", "super", "wunderbar", "einen moment", "moment", "einen moment bitte",
            "einen augenblick",
            "augenblick bitte", "sekunde", "warten sie", "bitte", "bitte schön", "weiter", "und weiter", "aha", "ach so", "so", "mhm", "äh", "ähm",
            "natürlich", "gerne",
            "gern", "richtig", "stimmt", "das stimmt", "ich schaue nach", "ich sehe nach", "ich höre", "bin da", "passt", "freilich", "tiptop",
        ],
    };
}
