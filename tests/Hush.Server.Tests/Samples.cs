namespace Hush.Server.Tests;

/// <summary>Requests that several tests send.</summary>
internal static class Samples
{
    public const string Typed = """
        {"analysisInput":{"conversations":[{"id":"1","language":"en","modality":"text","conversationItems":[
          {"id":"1","participantId":"0","text":"I am Jane."},{"id":"2","participantId":"1","text":"Pretty good."}]}]},
         "tasks":[{"kind":"ConversationalPIITask","taskName":"analyze"}]}
        """;

    public const string Spoken = """
        {"displayName":"A call","analysisInput":{"conversations":[{"id":"1","language":"en","modality":"transcript","conversationItems":[
          {"id":"1","participantId":"0","text":"Hi Jane,","lexical":"hi jane","itn":"hi jane","maskedItn":"hi jane",
           "audioTimings":[{"word":"hi","offset":0,"duration":5},{"word":"jane","offset":7,"duration":5}]}]}]},
         "tasks":[{"kind":"ConversationalPIITask","parameters":{"includeAudioRedaction":true}}]}
        """;
}
