using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;

namespace Hush.Detection.Tests.Answers;

/// <summary>Numbers and codes by what they are called in other languages, and as answers to questions in them. The rules alone.</summary>
public sealed class AbroadCueTests
{
    private static readonly Detector Everything = new(RecognizerCatalog.All);

    private static readonly Category[] Told = [Categories.NumericIdentifier, Categories.Password, Categories.Pin];

    public static TheoryData<string, string, string> Announced => new()
    {
        { "de", "Meine Bestellnummer lautet 20817-44.", "20817-44" },
        { "de", "Kunden-Nr.: 4471902", "4471902" },
        { "de", "Es geht um das Aktenzeichen AZ-1202/19 bei Ihnen", "AZ-1202/19" },
        { "de", "77-2041-KL ist meine Vorgangsnummer", "77-2041-KL" },
        { "de", "Die Versicherungsscheinnummer ist HX-2213889", "HX-2213889" },
        { "de", "der Benutzername ist odevane92", "odevane92" },
        { "de", "Das Passwort ist Regen!Dach7", "Regen!Dach7" },
        { "de", "Die Geheimzahl ist 4821", "4821" },
        { "de", "der Bestätigungscode ist 773204", "773204" },
        { "de", "Rechnungsnummer RE-2024-00315 ist noch offen", "RE-2024-00315" },
        { "de", "Mitgliedsnummer 0088214", "0088214" },
        { "de", "Sendungsnummer 00340434161094", "00340434161094" },
        { "fr", "mon numéro de dossier est le 4471-B20", "4471-B20" },
        { "fr", "Commande n° 20817-A, reçue hier", "20817-A" },
        { "fr", "numéro client : 0088214", "0088214" },
        { "fr", "Le n° de contrat est le 771203-4", "771203-4" },
        { "fr", "numéro d’abonné 5520-118", "5520-118" },
        { "fr", "police d'assurance n° HX22138", "HX22138" },
        { "fr", "mon identifiant est odevane92", "odevane92" },
        { "fr", "Le mot de passe est Pluie!Toit7", "Pluie!Toit7" },
        { "fr", "le code de vérification est 773204", "773204" },
        { "fr", "le digicode est le 4821", "4821" },
        { "fr", "numéro de réservation X4RT7Q2", "X4RT7Q2" },
        { "fr", "4471902 est mon numéro de client", "4471902" },
        { "es", "mi número de pedido es 2081744", "2081744" },
        { "es", "Expediente nº 4471/2024-B", "4471/2024-B" },
        { "es", "número de cliente: 0088214", "0088214" },
        { "es", "número de cliente 0088214 DNI 12345678Z", "0088214" },
        { "es", "Teléfono 612 448 031 y número de cliente 0088214, DNI pendiente", "0088214" },
        { "es", "el número de póliza es HX-2213889", "HX-2213889" },
        { "es", "mi usuario es odevane92", "odevane92" },
        { "es", "la contraseña es Lluvia!Techo7", "Lluvia!Techo7" },
        { "es", "el código de verificación es 773204", "773204" },
        { "es", "número de guía 7712334455", "7712334455" },
        { "es", "4471902 es mi número de socio", "4471902" },
        { "es", "folio de compra 88120", "88120" },
        { "es", "el número secreto es 4821", "4821" },
        { "es", "factura n.º F-2024-0031", "F-2024-0031" },
        { "it", "il numero d'ordine è 2081744", "2081744" },
        { "it", "pratica n. 4471/B20", "4471/B20" },
        { "it", "codice cliente 0088214", "0088214" },
        { "it", "numero di polizza HX-2213889", "HX-2213889" },
        { "it", "il nome utente è odevane92", "odevane92" },
        { "it", "la parola chiave è Pioggia!7tetto", "Pioggia!7tetto" },
        { "it", "il codice di verifica è 773204", "773204" },
        { "it", "matricola 10442-7", "10442-7" },
        { "it", "fattura numero 315/24-B", "315/24-B" },
        { "it", "4471902 è il mio codice cliente", "4471902" },
        { "it", "numero di spedizione 771233445566", "771233445566" },
        { "it", "il codice segreto è 4821", "4821" },
        { "pt", "o número do pedido é 2081744", "2081744" },
        { "pt", "protocolo 20240315-88", "20240315-88" },
        { "pt", "número de cliente 0088214", "0088214" },
        { "pt", "apólice n.º HX-2213889", "HX-2213889" },
        { "pt", "o nome de utilizador é odevane92", "odevane92" },
        { "pt", "a senha é Chuva!Teto7", "Chuva!Teto7" },
        { "pt", "o código de verificação é 773204", "773204" },
        { "pt", "código de rastreio RX771233445BR", "RX771233445BR" },
        { "pt", "número do processo 4471-B20", "4471-B20" },
        { "pt", "4471902 é o meu número de sócio", "4471902" },
        { "pt", "número da fatura FT-2024-315", "FT-2024-315" },
        { "pt", "o código da porta é 4821", "4821" },
        { "nl", "mijn bestelnummer is 2081744", "2081744" },
        { "nl", "Dossiernummer: 4471-B20", "4471-B20" },
        { "nl", "klantnummer 0088214", "0088214" },
        { "nl", "het polisnummer is HX-2213889", "HX-2213889" },
        { "nl", "de gebruikersnaam is odevane92", "odevane92" },
        { "nl", "het wachtwoord is Regen!Dak7", "Regen!Dak7" },
        { "nl", "de verificatiecode is 773204", "773204" },
        { "nl", "factuurnr. 2024-00315", "2024-00315" },
        { "nl", "4471902 is mijn klantnummer", "4471902" },
        { "nl", "zaaknummer ZK-88120", "ZK-88120" },
        { "nl", "reserveringscode X4RT7Q2", "X4RT7Q2" },
        { "nl", "de toegangscode is 4821", "4821" },
        { "pl", "numer zamówienia to 2081744", "2081744" },
        { "pl", "nr sprawy 4471/B20", "4471/B20" },
        { "pl", "mój numer klienta to 0088214", "0088214" },
        { "pl", "numer polisy HX-2213889", "HX-2213889" },
        { "pl", "nazwa użytkownika: odevane92", "odevane92" },
        { "pl", "hasło: Deszcz!Dach7", "Deszcz!Dach7" },
        { "pl", "kod weryfikacyjny 773204", "773204" },
        { "pl", "faktura nr FV-2024-00315", "FV-2024-00315" },
        { "pl", "numer przesyłki 00340434161094", "00340434161094" },
        { "pl", "zgłoszenie numer 88120-3", "88120-3" },
        { "pl", "numer umowy: 771203-4", "771203-4" },
        { "pl", "kod do domofonu to 4821", "4821" },
    };

    public static TheoryData<string, string, string, string> Answered => new()
    {
        { "de", "Wie lautet Ihre Bestellnummer?", "ja, das ist die 2081744", "2081744" },
        { "de", "Und Ihr Geburtsdatum?", "12.3.82", "12.3.82" },
        { "fr", "Pouvez-vous me donner votre numéro de dossier ?", "oui alors c'est le 4471-B20", "4471-B20" },
        { "fr", "votre date de naissance", "le 12/03/82", "12/03/82" },
        { "es", "¿me da su fecha de nacimiento?", "el doce de marzo de mil novecientos ochenta y dos",
          "doce de marzo de mil novecientos ochenta y dos" },
        { "es", "¿Cuál es su número de pedido?", "es el 2081744", "2081744" },
        { "it", "mi dice il codice cliente", "certo, 0088214", "0088214" },
        { "it", "Data di nascita?", "12.03.1982", "12.03.1982" },
        { "pt", "qual é o número do pedido", "é o 2081744", "2081744" },
        { "nl", "wat is uw klantnummer", "dat is 0088214", "0088214" },
        { "pl", "proszę podać numer klienta", "tak, 0088214", "0088214" },
        { "pl", "data urodzenia?", "12.03.1982", "12.03.1982" },
    };

    // What is said of such a number, or counts something.
    public static TheoryData<string, string> Visible => new()
    {
        { "de", "Das Passwort ist falsch." },
        { "de", "meine Bestellnummer finde ich nicht" },
        { "de", "Der Benutzername ist vergeben" },
        { "de", "die Sendungsnummer fehlt noch" },
        { "fr", "le mot de passe est incorrect" },
        { "fr", "le numéro de commande est introuvable" },
        { "fr", "mon identifiant est bloqué" },
        { "es", "la contraseña es incorrecta" },
        { "es", "el número de pedido no aparece" },
        { "es", "mi usuario es nuevo" },
        { "it", "la parola chiave è sbagliata" },
        { "it", "il numero d'ordine non lo trovo" },
        { "pt", "a senha é inválida" },
        { "pt", "o número do pedido não aparece" },
        { "nl", "het wachtwoord is verlopen" },
        { "nl", "het bestelnummer klopt niet" },
        { "pl", "hasło jest nieprawidłowe" },
        { "pl", "numer zamówienia jest błędny" },
    };

    [Theory]
    [MemberData(nameof(Announced))]
    public void Detect_AnnouncedNumber_IsFound(string language, string text, string value)
    {
        var found = Everything.Detect(DialogueText.OfDocument(new SourceText(text), language), new DetectionOptions()).ByTurn[0];
        Assert.Contains(found, entity => text.Substring(entity.Span.Start, entity.Span.Length).Contains(value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public void Detect_AnswerToAQuestion_IsFound(string language, string question, string answer, string value)
    {
        Turn[] turns = [new("agent", new SourceText(question)), new("caller", new SourceText(answer))];
        var found = Everything.Detect(new DialogueText(turns, language), new DetectionOptions());
        Assert.Contains(value, found.ByTurn[1].Select(entity => answer.Substring(entity.Span.Start, entity.Span.Length)));
    }

    [Theory]
    [MemberData(nameof(Visible))]
    public void Detect_TalkOfANumber_StaysVisible(string language, string text)
    {
        var found = Everything.Detect(DialogueText.OfDocument(new SourceText(text), language), new DetectionOptions()).ByTurn[0];
        Assert.DoesNotContain(found, entity => Told.Contains(entity.Category));
    }
}
