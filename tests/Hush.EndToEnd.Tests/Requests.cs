using System.Text.Json;

namespace Hush.EndToEnd.Tests;

/// <summary>Requests that several tests send.</summary>
internal static class Requests
{
    /// <summary>The documented example: the agent asks for the name, the caller gives it; four forms, timings, audio redaction on.</summary>
    public static JsonElement DocumentedExample { get; } = JsonSerializer.Deserialize<JsonElement>(
        """
        {
          "displayName": "documented example",
          "analysisInput": { "conversations": [ { "id": "23611680-c4eb-4705-adef-4aa1c17507b5", "language": "en", "modality": "transcript", "conversationItems": [
            { "id": "1", "participantId": "agent_1", "text": "Good morning.", "lexical": "good morning", "itn": "good morning", "maskedItn": "good morning",
              "audioTimings": [ { "word": "good", "offset": 11700000, "duration": 2100000 }, { "word": "morning", "offset": 13900000, "duration": 3100000 } ] },
            { "id": "2", "participantId": "agent_1", "text": "Can I have your name?", "lexical": "can i have your name", "itn": "can i have your name", "maskedItn": "can i have your name",
              "audioTimings": [ { "word": "can", "offset": 4200000, "duration": 2200000 }, { "word": "i", "offset": 6500000, "duration": 800000 },
                { "word": "have", "offset": 7300000, "duration": 2500000 }, { "word": "your", "offset": 9800000, "duration": 1500000 }, { "word": "name", "offset": 11300000, "duration": 2800000 } ] },
            { "id": "3", "participantId": "customer_1", "text": "Sure that is John Doe.", "lexical": "sure that is john doe", "itn": "sure that is john doe", "maskedItn": "sure that is john doe",
              "audioTimings": [ { "word": "sure", "offset": 5400000, "duration": 6300000 }, { "word": "that", "offset": 13600000, "duration": 2300000 }, { "word": "is", "offset": 16000000, "duration": 1300000 },
                { "word": "john", "offset": 17400000, "duration": 2500000 }, { "word": "doe", "offset": 20000000, "duration": 2700000 } ] } ] } ] },
          "tasks": [ { "taskName": "analyze 1", "kind": "ConversationalPIITask", "parameters": { "modelVersion": "latest", "redactionSource": "text", "redactAudioTiming": true, "piiCategories": [ "All" ] } } ]
        }
        """);

    /// <summary>A chat of one name, to be told apart by its number.</summary>
    public static JsonElement Chat(int number) => JsonSerializer.SerializeToElement(new
    {
        displayName = $"chat {number}",
        analysisInput = new
        {
            conversations = new[]
            {
                new
                {
                    id = $"chat-{number}",
                    language = "en",
                    modality = "text",
                    conversationItems = new[]
                    {
                        new { id = "1", participantId = "agent", text = "Can you provide your name?" },
                        new { id = "2", participantId = "customer", text = "Hi, my name is Rosalind Achterberg." },
                        new { id = "3", participantId = "agent", text = "Thank you Rosalind, that has been updated in our system." },
                    },
                },
            },
        },
        tasks = new[] { new { kind = "ConversationalPIITask" } },
    });
}
