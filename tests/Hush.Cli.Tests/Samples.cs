namespace Hush.Cli.Tests;

/// <summary>Inputs that several tests read.</summary>
internal static class Samples
{
    public const string Letter = "My name is Maria Lindqvist, call 415-555-2671.";

    public const string RedactedLetter = "My name is ***************, call ************.";

    public const string Chat = """
        {
          "id": "chat 1", "language": "en", "modality": "text",
          "conversationItems": [
            { "id": "1", "participantId": "Agent", "text": "Can I have your name?" },
            { "id": "2", "participantId": "Customer_1", "text": "my name is Maria Lindqvist" },
            { "id": "3", "participantId": "Agent", "text": "Thank you, Maria Lindqvist. And your phone number?" },
            { "id": "4", "participantId": "Customer_1", "text": "it's 415-555-2671" }
          ]
        }
        """;

    public const string Call = """
        {"id":"call","language":"en","modality":"transcript","conversationItems":[
          {"id":"1","participantId":"agent","text":"Your name?","lexical":"your name","itn":"your name","maskedItn":"your name"},
          {"id":"2","participantId":"caller","text":"I am Maria Lindqvist.","lexical":"i am maria lindqvist","itn":"i am maria lindqvist","maskedItn":"i am maria lindqvist",
           "audioTimings":[{"word":"i","offset":0,"duration":10},{"word":"am","offset":10,"duration":10},{"word":"maria","offset":20,"duration":10},{"word":"lindqvist","offset":40,"duration":10}]}]}
        """;
}
