namespace Hush.Server.OpenApi;

/// <summary>Requests that the description shows, and that a test sends. All names and numbers are made up.</summary>
internal static class RequestExamples
{
    /// <summary>The shortest request that finds something.</summary>
    public const string Text = """
        {"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"This is Mara Ekdal. Please ring me on 415-555-0142."}]}}
        """;

    /// <summary>A language that is detected, categories, and policies by category.</summary>
    public const string TextWithPolicies = """
        {"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"auto","text":"This is Mara Ekdal, mara@example.com. Please ring me on 415-555-0142."}]},
         "parameters":{"piiCategories":["Person","Email","PhoneNumber"],"redactionPolicies":[
           {"policyKind":"entityMask","entityTypes":["Person"]},{"policyKind":"characterMask","unmaskLength":4,"entityTypes":["PhoneNumber"]},{"policyKind":"characterMask","isDefaultPolicy":true}]}}
        """;

    /// <summary>A job of two texts.</summary>
    public const string TextJob = """
        {"displayName":"Two letters","analysisInput":{"documents":[{"id":"1","language":"en","text":"This is Mara Ekdal. Please ring me on 415-555-0142."},{"id":"2","language":"de","text":"Mein Name ist Jonas Wirth."}]},
         "tasks":[{"kind":"PiiEntityRecognition","taskName":"stars"},{"kind":"PiiEntityRecognition","taskName":"names only","parameters":{"piiCategories":["Person"]}}]}
        """;

    /// <summary>A typed conversation.</summary>
    public const string Chat = """
        {"displayName":"A chat","analysisInput":{"conversations":[{"id":"1","language":"en","modality":"text","conversationItems":[
           {"id":"1","participantId":"agent","text":"Good morning, what is your name?"},{"id":"2","participantId":"customer","text":"Mara Ekdal, and my number is 415-555-0142."}]}]},
         "tasks":[{"kind":"ConversationalPIITask","taskName":"redact"}]}
        """;

    /// <summary>A spoken conversation in all forms, with word timings, whose recording is to be muted.</summary>
    public const string Call = """
        {"displayName":"A call","analysisInput":{"conversations":[{"id":"1","language":"en","modality":"transcript","conversationItems":[
           {"id":"1","participantId":"agent","text":"What is your name?","lexical":"what is your name","itn":"what is your name","maskedItn":"what is your name"},
           {"id":"2","participantId":"customer","text":"It is Mara Ekdal.","lexical":"it is mara ekdal","itn":"it is mara ekdal","maskedItn":"it is mara ekdal",
            "wordLevelTimings":[{"word":"it","offset":9000000,"duration":1000000},{"word":"is","offset":10000000,"duration":1000000},{"word":"mara","offset":12000000,"duration":3000000},{"word":"ekdal","offset":15000000,"duration":4000000}]}]}]},
         "tasks":[{"kind":"ConversationalPIITask","taskName":"redact","parameters":{"redactionSource":"lexical","redactAudioTiming":true,"redactionPolicy":{"policyKind":"entityMask"}}}]}
        """;

    /// <summary>Texts by the route of v3.x.</summary>
    public const string LegacyTexts = """
        {"documents":[{"id":"1","language":"en","text":"This is Mara Ekdal. Please ring me on 415-555-0142."}]}
        """;

    /// <summary>A job by the route of v3.x.</summary>
    public const string LegacyJob = """
        {"displayName":"A letter","analysisInput":{"documents":[{"id":"1","language":"en","text":"This is Mara Ekdal. Please ring me on 415-555-0142."}]},
         "tasks":{"entityRecognitionPiiTasks":[{"taskName":"stars","parameters":{"model-version":"latest"}}]}}
        """;

    /// <summary>A batch of an indexer.</summary>
    public const string Skill = """
        {"values":[{"recordId":"0","data":{"text":"This is Mara Ekdal. Please ring me on 415-555-0142.","languageCode":"en"}}]}
        """;
}
