using Hush.Recognition;

namespace Hush.Detection.Dialogue.Abroad;

/// <summary>How speakers of Italian ask for numbers, dates and codes, and announce them.</summary>
internal static class ItalianTopics
{
    public static TopicWords Words { get; } = TopicWords.With(
        TopicWords.Of(Topic.Password, "domanda di sicurezza", "domanda segreta", "cognome da nubile di sua madre", "nome del suo primo animale",
            "primo animale", "prima auto", "prima maestra"),
        TopicWords.Of(Topic.Phone, "numero di telefono", "telefono", "cellulare", "numero di cellulare", "numero di casa", "recapito telefonico",
            "recapito", "numero di contatto",
            "numero per richiamarla", "numero di rete fissa", "fisso"),
        TopicWords.Of(Topic.Email, "e-mail", "mail", "indirizzo email", "indirizzo e-mail", "indirizzo mail", "posta elettronica",
            "indirizzo di posta elettronica", "pec"),
        TopicWords.Of(Topic.Card, "numero della carta", "numero di carta", "numero della sua carta", "carta di credito",
            "numero della carta di credito",
            "numero della carta di debito", "sedici cifre", "16 cifre", "ultime quattro cifre della carta", "ultime quattro cifre",
            "numero sulla carta"),
        TopicWords.Of(Topic.CardCode, "codice di sicurezza", "tre cifre sul retro", "codice sul retro", "codice cvv", "tre numeri sul retro",
            "codice a tre cifre"),
        TopicWords.Of(Topic.CardExpiry, "data di scadenza", "scadenza della carta", "scadenza"),
        TopicWords.Of(Topic.BirthDate, "data di nascita", "anno di nascita", "giorno di nascita", "compleanno"),
        TopicWords.Of(Topic.PostalCode, "cap", "codice di avviamento postale", "codice postale"),
        TopicWords.Of(Topic.Iban, "iban", "codice iban", "coordinate bancarie"),
        TopicWords.Of(Topic.DriversLicense, "numero della patente", "numero di patente", "patente", "patente di guida"),
        TopicWords.Of(Topic.Passport, "numero di passaporto", "numero del passaporto", "passaporto"),
        TopicWords.Of(Topic.Vehicle, "targa", "numero di targa", "targa del veicolo", "numero di telaio"),
        TopicWords.Of(Topic.GovernmentId, "codice fiscale", "partita iva", "numero della carta d'identità", "numero di carta d'identità",
            "carta d'identità",
            "numero del documento", "numero di documento", "documento", "documento d'identità"),
        TopicWords.Of(Topic.Health, "tessera sanitaria", "numero di tessera sanitaria", "numero della tessera sanitaria", "numero tessera sanitaria"),
        TopicWords.Of(Topic.Serial, "numero di serie", "numero seriale", "imei", "codice imei"),
        TopicWords.Of(Topic.Age, "età")) with
    {
        WholeRequests =
        [
            .. TopicWords.Of(Topic.BirthDate, "quando è nato", "quando è nata", "quando sei nato", "quando sei nata", "in che data è nato",
                "in che anno è nato",
                "in che anno è nata"),
            .. TopicWords.Of(Topic.Age, "quanti anni ha", "quanti anni hai", "quanti anni hanno", "che età ha", "che età hai"),
            .. TopicWords.Of(Topic.Phone, "a che numero", "a quale numero", "come posso contattarla", "dove posso contattarla",
                "come la posso contattare",
                "dove posso richiamarla", "come posso richiamarla"),
            .. TopicWords.Of(Topic.Email, "a quale mail", "a che mail", "a quale indirizzo mail", "a quale indirizzo email"),
            .. TopicWords.Of(Topic.CardExpiry, "quando scade", "quando scade la carta"),
        ],
        WholeAnnouncements =
        [
            .. TopicWords.Of(Topic.Phone, "il mio numero è", "mi può chiamare al", "mi può richiamare al", "mi chiami al", "mi trova al"),
            .. TopicWords.Of(Topic.BirthDate, "sono nato il", "sono nata il", "nato il", "nata il"),
            .. TopicWords.Of(Topic.Email, "la mia mail è", "mi scriva a", "lo mandi a"),
        ],
        VagueThings =
        [
            "telefono", "cellulare", "mail", "fisso", "carta di credito", "patente", "passaporto", "documento", "scadenza", "targa", "recapito",
            "compleanno", "età", "cap",
            "tessera sanitaria", "matricola",
        ],
        Requests =
        [
            "qual è", "qual era", "qual è stata", "quale è", "quali sono", "quale sarebbe", "mi dà", "mi da", "mi dice", "mi può dare", "mi può dire", "mi può fornire",
            "mi può indicare", "mi può confermare",
            "mi può ripetere", "mi può comunicare", "mi potrebbe dare", "mi potrebbe dire", "mi potrebbe fornire", "mi potrebbe indicare",
            "mi puoi dare", "mi puoi dire",
            "mi dai", "mi dici", "può darmi", "può dirmi", "può indicarmi", "può fornirmi", "può confermarmi", "potrebbe darmi", "potrebbe dirmi",
            "potrebbe indicarmi",
            "potrebbe confermarmi", "puoi darmi", "puoi dirmi", "posso avere", "posso chiederle", "posso chiedere", "potrei avere", "avrei bisogno",
            "avrei bisogno del",
            "avrei bisogno della", "mi servirebbe", "mi servono", "mi occorre", "mi fornisce", "mi indica", "mi conferma", "mi ripete", "mi ricorda",
            "mi detta", "mi lascia",
            "mi lasci", "mi dica", "dica", "mi dia", "mi fornisca", "mi confermi", "confermi", "mi comunichi", "indichi", "dimmi", "dammi", "quale",
            "a quale", "con quale",
            "mi manca", "le chiedo", "le chiederei", "mi scandisce",
        ],
        Inquiries = ["ha", "ha con sé", "avrebbe", "ricorda", "ho bisogno", "ho bisogno del", "ho bisogno della", "mi serve", "ci serve", "manca"],
        Vetoes = ["scaduta", "bloccata", "persa", "rubata", "dimenticata", "errata", "errato", "non funziona", "sbagliato", "del negozio"],
        Fillers =
        [
            "per favore", "per cortesia", "cortesemente", "gentilmente", "anche", "ancora", "ora", "adesso", "poi", "quindi", "allora", "solo",
            "pure", "e", "o", "il", "la", "lo",
            "le", "i", "gli", "un", "una", "l", "di", "del", "della", "dei", "delle", "a", "al", "alla", "per", "con", "che", "mi", "ci", "le",
            "completo", "completa",
            "esatta", "esatto", "attuale", "nuovo", "nuova", "altro", "altra", "stesso", "dare", "dire", "fornire", "indicare", "confermare",
            "ripetere", "avere", "prendere",
            "segnare", "signore", "signora", "grazie", "va bene", "bene", "perfetto", "ok", "certo", "d'accordo", "ecco", "ehm", "dunque", "cioè",
            "del titolare",
            "del paziente", "del cliente", "del bambino", "è", "sono",
        ],
        Own = ["mio", "mia", "miei", "mie", "nostro", "nostra"],
        Yours = ["suo", "sua", "suoi", "sue", "tuo", "tua", "vostro", "vostra"],
        Equations = ["è", "sono", "era", "sarebbe", "è il", "è la", "finisce con", "termina con", "inizia con", "comincia con"],
        Complaints = ["non", "sbagliato", "sbagliata", "bloccata", "scaduta", "persa", "errato", "errata", "ancora", "già", "molto", "troppo",
            "in ritardo", "rifiutata"],
        Handovers = ["ecco", "eccolo", "eccola", "le do", "le detto", "gliela do", "glielo do", "allora è", "prenda nota", "segni", "scriva"],
        Acknowledgments =
        [
            "sì", "si", "certo", "certamente", "va bene", "bene", "benissimo", "perfetto", "ok grazie", "grazie", "grazie mille", "esatto",
            "esattamente", "giusto", "corretto",
            "d'accordo", "ho capito", "capito", "un attimo", "un momento", "un attimo per favore", "un secondo", "aspetti", "attenda",
            "resti in linea", "prego", "mi dica",
            "dica pure", "vediamo", "ecco", "ehm", "eh", "allora", "poi", "segnato", "ho segnato", "continui", "vada avanti", "naturalmente",
            "volentieri", "sono qui",
        ],
    };
}
