using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of Dutch ask for numbers, dates and codes, and announce them.</summary>
internal static class DutchTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "beveiligingsvraag", "controlevraag", "geheime vraag", "meisjesnaam van uw moeder",
            "naam van uw eerste huisdier", "eerste huisdier", "eerste auto", "eerste juf"),
        TopicWords.Of(Topic.Phone, "telefoonnummer", "telefoon", "mobiel", "mobiele nummer", "mobiel nummer", "06-nummer", "gsm-nummer", "gsm",
            "nummer waarop ik u kan bereiken",
            "nummer om u te bereiken", "contactnummer", "vaste nummer", "terugbelnummer"),
        TopicWords.Of(Topic.Email, "e-mailadres", "emailadres", "mailadres", "e-mail", "mail"),
        TopicWords.Of(Topic.Card, "kaartnummer", "creditcardnummer", "creditcard", "nummer van de kaart", "nummer van uw kaart", "pasnummer",
            "nummer op de kaart",
            "zestien cijfers", "16 cijfers", "laatste vier cijfers van de kaart", "laatste vier cijfers van uw kaart", "laatste vier cijfers"),
        TopicWords.Of(Topic.CardCode, "beveiligingscode", "cvc-code", "cvc code", "drie cijfers achterop", "drie cijfers op de achterkant",
            "code achterop", "driecijferige code"),
        TopicWords.Of(Topic.CardExpiry, "vervaldatum", "geldig tot", "einddatum van de kaart", "geldigheidsdatum"),
        TopicWords.Of(Topic.BirthDate, "geboortedatum", "geboortejaar", "geboortedag", "verjaardag"),
        TopicWords.Of(Topic.PostalCode, "postcode", "postcode en huisnummer"),
        TopicWords.Of(Topic.Iban, "iban", "ibannummer", "iban-nummer"),
        TopicWords.Of(Topic.DriversLicense, "rijbewijsnummer", "nummer van het rijbewijs", "nummer van uw rijbewijs", "rijbewijs"),
        TopicWords.Of(Topic.Passport, "paspoortnummer", "nummer van het paspoort", "nummer van uw paspoort", "paspoort"),
        TopicWords.Of(Topic.Vehicle, "kenteken", "kentekennummer", "nummerplaat", "chassisnummer"),
        TopicWords.Of(Topic.GovernmentId, "bsn", "bsn-nummer", "burgerservicenummer", "sofinummer", "rijksregisternummer", "identiteitskaartnummer",
            "documentnummer",
            "nummer van uw id-kaart", "btw-nummer", "vreemdelingennummer", "insz"),
        TopicWords.Of(Topic.Health, "zorgpasnummer", "nummer van uw zorgpas", "zorgverzekeringsnummer"),
        TopicWords.Of(Topic.Serial, "serienummer", "imei-nummer", "imei"),
        TopicWords.Of(Topic.Age, "leeftijd", "leeftijden")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "wanneer bent u geboren", "wanneer ben je geboren", "wanneer is hij geboren", "wanneer is zij geboren",
                "wat is de geboortedatum",
                "in welk jaar bent u geboren"),
            .. TopicWords.Of(Topic.Age, "hoe oud bent u", "hoe oud ben je", "hoe oud is", "hoe oud zijn", "wat is uw leeftijd"),
            .. TopicWords.Of(Topic.Phone, "op welk nummer", "waar kan ik u bereiken", "hoe kan ik u bereiken", "onder welk nummer",
                "waar kunnen we u bereiken",
                "hoe kunnen wij u bereiken"),
            .. TopicWords.Of(Topic.Email, "naar welk mailadres", "naar welk e-mailadres", "op welk mailadres", "op welk e-mailadres"),
            .. TopicWords.Of(Topic.CardExpiry, "wanneer verloopt de kaart", "wanneer verloopt hij", "wanneer verloopt deze",
                "tot wanneer is de kaart geldig"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "mijn nummer is", "u kunt me bereiken op", "u kunt mij bereiken op", "ik ben bereikbaar op",
                "belt u mij op", "bel me op"),
            .. TopicWords.Of(Topic.BirthDate, "ik ben geboren op", "geboren op"),
            .. TopicWords.Of(Topic.Email, "mijn mailadres is", "mail me op", "stuur het naar"),
        ],
        VagueThings = ["telefoon", "mobiel", "gsm", "creditcard", "mail", "e-mail", "paspoort", "rijbewijs", "kenteken", "verjaardag", "kenmerk"],
        Requests =
        [
            "wat is", "wat was", "wat zijn", "mag ik", "mag ik even", "zou ik", "kan ik", "kunt u mij", "kunt u me", "kunt u", "kan u",
            "kunt u mij even", "zou u mij", "zou u",
            "zou je", "kun je me", "kun je", "kan je", "wilt u", "wilt u mij", "geeft u mij", "geeft u", "geef mij", "geef me", "noem", "noemt u",
            "zegt u", "vertel me",
            "vertelt u", "zeg me", "bevestig", "bevestigt u", "graag ontvang ik", "graag ontvang", "ik heb nog nodig", "dan heb ik", "dan heb ik nog",
            "mag ik van u", "welk",
            "welke", "onder welk", "op welk", "ter controle", "ter verificatie", "voor de verificatie", "voor de zekerheid", "spelt u",
            "kunt u spellen", "ik zou graag",
            "hoe is", "wat wordt", "stuur mij", "stuurt u", "hoe luidt", "wat luidt",
        ],
        Inquiries = ["heeft u", "hebt u", "heb je", "hebben we", "ik heb", "weet u", "ik mis nog", "ik heb nodig"],
        Vetoes =
        [
            "vergeten", "kwijt", "verloren", "verlopen", "geblokkeerd", "gestolen", "klopt niet", "verkeerd", "werkt niet", "wijzigen", "gewijzigd",
            "resetten", "lezer", "hoesje",
            "abonnement",
        ],
        Fillers =
        [
            "alstublieft", "alsjeblieft", "graag", "even", "nog", "ook", "dan", "nu", "eerst", "mij", "me", "ons", "u", "de", "het", "een", "van",
            "en", "of", "voor", "met", "op",
            "aan", "volledige", "juiste", "huidige", "nieuwe", "oude", "laatste", "andere", "zelfde", "geven", "noemen", "zeggen", "doorgeven",
            "spellen", "bevestigen",
            "herhalen", "vragen", "hebben", "noteren", "weten", "meneer", "mevrouw", "dank u", "dank u wel", "oké", "ok", "prima", "goed", "perfect",
            "ja", "dus", "zo",
            "misschien", "eventueel", "van de klant", "van de patiënt", "van uw kind", "is", "nodig", "daarvoor", "hiervoor",
        ],
        Own = ["mijn", "onze", "ons"],
        Yours = ["uw", "je", "jouw", "jullie"],
        Equations = ["is", "was", "zijn", "luidt", "wordt", "eindigt op", "begint met", "zou zijn"],
        Complaints = ["niet", "kwijt", "verlopen", "verkeerd", "geblokkeerd", "gestolen", "nog", "al", "te", "erg", "kapot", "ongeldig", "vertraagd"],
        Handovers = ["hier is", "hier zijn", "dat is", "ik geef u", "ik geef je", "noteert u", "noteer", "schrijf op", "komt ie", "dit is"],
        Acknowledgments =
        [
            "ja", "jawel", "ja hoor", "oké", "oke", "ok", "goed", "prima", "perfect", "helemaal goed", "klopt", "dat klopt", "juist", "inderdaad",
            "genoteerd", "begrepen",
            "ik begrijp het", "dank u", "dank u wel", "dankjewel", "bedankt", "een moment", "een ogenblik", "een momentje", "moment", "een seconde",
            "wacht even",
            "even kijken", "ik kijk even", "zegt u het maar", "zeg maar", "ga verder", "en dan", "en verder", "eh", "ehm", "nou", "zo", "natuurlijk",
            "uiteraard", "graag",
            "graag gedaan", "top", "mooi", "ik luister", "ik ben er nog", "blijft u aan de lijn", "aha",
        ],
    };
}
