using Hush.Detection.Dialogue;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Dialogue;

public sealed class TopicReaderAbroadTests
{
    public static TheoryData<string, string, Topic> Requests => new()
    {
        { "de", "Wie lautet Ihre Bestellnummer?", Topic.Order },
        { "de", "Geburtsdatum?", Topic.BirthDate },
        { "de", "Können Sie mir bitte Ihre Kundennummer nennen?", Topic.Member },
        { "de", "dann bräuchte ich noch ihr geburtsdatum", Topic.BirthDate },
        { "de", "Nennen Sie mir bitte das Aktenzeichen.", Topic.Case },
        { "de", "und die Versicherungsscheinnummer bitte", Topic.Policy },
        { "de", "wann sind sie geboren", Topic.BirthDate },
        { "de", "unter welcher nummer sind sie denn am besten zu sprechen", Topic.Phone },
        { "de-AT", "Darf ich Ihre Postleitzahl haben?", Topic.PostalCode },
        { "de-CH", "Wie ist Ihre AHV-Nummer?", Topic.GovernmentId },
        { "de", "Haben Sie die Sendungsnummer?", Topic.Tracking },
        { "de", "Bitte nennen Sie die letzten vier Ziffern der Karte", Topic.Card },
        { "de", "wie alt ist ihr sohn", Topic.Age },
        { "fr", "Pouvez-vous me donner votre numéro de dossier ?", Topic.Case },
        { "fr", "quel est votre numéro de commande", Topic.Order },
        { "fr", "Votre date de naissance, s'il vous plaît ?", Topic.BirthDate },
        { "fr", "j'aurais besoin de votre numéro d’abonné", Topic.Member },
        { "fr", "il me faudrait le n° de contrat", Topic.Member },
        { "fr-CA", "C'est quoi votre code postal?", Topic.PostalCode },
        { "fr", "vous êtes né quand", Topic.BirthDate },
        { "fr", "à quel numéro on vous rappelle", Topic.Phone },
        { "fr", "et les trois chiffres au dos", Topic.CardCode },
        { "fr", "Quelle est la date d'expiration ?", Topic.CardExpiry },
        { "fr", "auriez-vous le numéro de suivi", Topic.Tracking },
        { "fr", "Indiquez-moi votre numéro de sécurité sociale", Topic.Health },
        { "fr", "quel âge avez-vous", Topic.Age },
        { "es", "¿me da su fecha de nacimiento?", Topic.BirthDate },
        { "es", "¿Cuál es su número de pedido?", Topic.Order },
        { "es", "me podría indicar el número de póliza por favor", Topic.Policy },
        { "es-MX", "me regala su número de cliente", Topic.Member },
        { "es", "necesito el número de expediente", Topic.Case },
        { "es", "¿Código postal?", Topic.PostalCode },
        { "es", "cuándo nació usted", Topic.BirthDate },
        { "es", "a qué número le puedo llamar", Topic.Phone },
        { "es", "dígame su DNI", Topic.GovernmentId },
        { "es-AR", "me pasas tu CUIT", Topic.GovernmentId },
        { "es", "y los tres dígitos de atrás", Topic.CardCode },
        { "es", "cuántos años tiene su hija", Topic.Age },
        { "es", "confirme su nombre de usuario", Topic.Username },
        { "it", "Mi può dare il codice fiscale?", Topic.GovernmentId },
        { "it", "qual è il numero della pratica", Topic.Case },
        { "it", "Data di nascita?", Topic.BirthDate },
        { "it", "avrei bisogno del suo numero d'ordine", Topic.Order },
        { "it", "mi dice il codice cliente", Topic.Member },
        { "it", "quando è nata la bambina", Topic.BirthDate },
        { "it", "a che numero la posso richiamare", Topic.Phone },
        { "it", "e il CAP, per favore?", Topic.PostalCode },
        { "it", "Qual è la targa?", Topic.Vehicle },
        { "it", "quanti anni ha suo figlio", Topic.Age },
        { "it", "mi conferma il numero di polizza", Topic.Policy },
        { "it", "mi dia le ultime quattro cifre della carta", Topic.Card },
        { "pt", "Qual é o número do pedido?", Topic.Order },
        { "pt-BR", "pode me informar o seu cpf", Topic.GovernmentId },
        { "pt", "Data de nascimento?", Topic.BirthDate },
        { "pt-PT", "diga-me o número de contribuinte", Topic.GovernmentId },
        { "pt", "me passa o número da apólice por favor", Topic.Policy },
        { "pt", "preciso do número do protocolo", Topic.Case },
        { "pt", "quando nasceu", Topic.BirthDate },
        { "pt", "para que número lhe ligo", Topic.Phone },
        { "pt", "Qual o CEP?", Topic.PostalCode },
        { "pt", "quantos anos tem a sua filha", Topic.Age },
        { "pt", "e o código de segurança", Topic.CardCode },
        { "pt", "poderia informar o código de rastreio", Topic.Tracking },
        { "nl", "Wat is uw klantnummer?", Topic.Member },
        { "nl", "mag ik uw geboortedatum", Topic.BirthDate },
        { "nl", "Kunt u mij het dossiernummer geven?", Topic.Case },
        { "nl", "wat is het bestelnummer", Topic.Order },
        { "nl", "en uw postcode alstublieft", Topic.PostalCode },
        { "nl", "wanneer bent u geboren", Topic.BirthDate },
        { "nl", "op welk nummer kan ik u terugbellen", Topic.Phone },
        { "nl", "mag ik van u het burgerservicenummer", Topic.GovernmentId },
        { "nl-BE", "wat is uw rijksregisternummer", Topic.GovernmentId },
        { "nl", "hoe oud is uw dochter", Topic.Age },
        { "nl", "Heeft u het polisnummer?", Topic.Policy },
        { "nl", "wat is het kenteken", Topic.Vehicle },
        { "pl", "Proszę podać numer PESEL", Topic.GovernmentId },
        { "pl", "jaki jest numer zamówienia", Topic.Order },
        { "pl", "Data urodzenia?", Topic.BirthDate },
        { "pl", "czy mogę prosić o numer telefonu", Topic.Phone },
        { "pl", "poproszę kod pocztowy", Topic.PostalCode },
        { "pl", "Czy może pani podać numer polisy?", Topic.Policy },
        { "pl", "kiedy się pan urodził", Topic.BirthDate },
        { "pl", "potrzebuję numeru umowy", Topic.Member },
        { "pl", "ile ma pani lat", Topic.Age },
        { "pl", "na jaki adres mailowy wysłać potwierdzenie", Topic.Email },
        { "pl", "proszę o numer zgłoszenia", Topic.Case },
        { "pl", "jaki ma pan numer rejestracyjny", Topic.Vehicle },
    };

    // What mentions a thing and asks for nothing.
    public static TheoryData<string, string> Talk => new()
    {
        { "de", "meine bestellnummer habe ich nicht dabei" },
        { "de", "Ich habe ein neues Handy gekauft." },
        { "de", "wie ist der Status meiner Lieferung" },
        { "de", "die Telefonnummer hat sich geändert, glaube ich" },
        { "fr", "j'ai perdu ma carte bancaire hier" },
        { "fr", "le dossier est presque terminé" },
        { "fr", "quel est le prix de l'abonnement" },
        { "es", "mi pedido llega tarde" },
        { "es", "el teléfono no funciona desde ayer" },
        { "es", "cuál es el horario de la tienda" },
        { "es", "tiene un celular nuevo mi hermana" },
        { "it", "il mio ordine è in ritardo" },
        { "it", "qual è l'orario di apertura" },
        { "pt", "o meu pedido ainda não chegou" },
        { "pt", "qual é o preço do plano" },
        { "nl", "mijn pakket is nog niet bezorgd" },
        { "nl", "wat is de prijs van het abonnement" },
        { "pl", "moja paczka jeszcze nie dotarła" },
        { "pl", "jaka jest cena abonamentu" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Read_Request_AsksForIt(string language, string text, Topic asked) => Assert.Equal(asked, Read(language, text).Asked & asked);

    [Theory]
    [MemberData(nameof(Talk))]
    public void Read_Talk_AsksNothing(string language, string text) => Assert.Equal(Topic.None, Read(language, text).Asked);

    [Theory]
    [InlineData("de", "meine Bestellnummer lautet", Topic.Order)]
    [InlineData("de", "sie erreichen mich unter", Topic.Phone)]
    [InlineData("fr", "mon numéro de dossier est le", Topic.Case)]
    [InlineData("fr", "je suis née le", Topic.BirthDate)]
    [InlineData("es", "mi número de póliza es", Topic.Policy)]
    [InlineData("es", "nací el", Topic.BirthDate)]
    [InlineData("it", "il mio codice cliente è", Topic.Member)]
    [InlineData("it", "sono nato il", Topic.BirthDate)]
    [InlineData("pt", "o meu número é", Topic.Phone)]
    [InlineData("pt", "nasci em", Topic.BirthDate)]
    [InlineData("nl", "mijn klantnummer is", Topic.Member)]
    [InlineData("pl", "mój numer klienta to", Topic.Member)]
    public void Read_Announcement_AnnouncesIt(string language, string text, Topic announced) =>
        Assert.Equal(announced, Read(language, text).Announced & announced);

    [Theory]
    [InlineData("de", "Einen Moment, bitte.")]
    [InlineData("fr", "D'accord, merci.")]
    [InlineData("es", "Vale, perfecto.")]
    [InlineData("it", "Va bene, un attimo.")]
    [InlineData("pt", "Tá bom, obrigada.")]
    [InlineData("nl", "Oké, een ogenblik.")]
    [InlineData("pl", "Dobrze, chwileczkę.")]
    public void IsAcknowledgment_KnowsTheLanguage(string language, string text)
    {
        SourceText source = new(text);
        Assert.True(TopicReader.IsAcknowledgment(source, WordSegmenter.Segment(source), language));
        Assert.False(TopicReader.IsAcknowledgment(source, WordSegmenter.Segment(source), "en"));
    }

    [Fact]
    public void OtherLanguages_ReadTheEnglishPhrasesAlone()
    {
        Assert.Equal(Topic.None, Read("en", "Wie lautet Ihre Bestellnummer?").Asked);
        Assert.Equal(Topic.Phone, Read("de", "what is your phone number").Asked);
    }

    private static TurnTopics Read(string language, string text)
    {
        SourceText source = new(text);
        return TopicReader.Read(source, WordSegmenter.Segment(source), language);
    }
}
