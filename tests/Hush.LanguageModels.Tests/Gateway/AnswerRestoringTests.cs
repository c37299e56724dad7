using System.Text.Json.Nodes;
using Hush.Gateway.Responses;

namespace Hush.LanguageModels.Tests.Gateway;

public sealed class AnswerRestoringTests
{
    [Fact]
    public void Apply_RestoresEveryStringOfMetadata()
    {
        RedactionSession session = new(new PiiAnalyzer());
        session.Redact("Mail m.l@example.com.");
        var answer = (JsonObject)JsonNode.Parse("""{"id":"EMAIL_1","metadata":{"id":"[EMAIL_1]","type":"thinking","arguments":"EMAIL_1"}}""")!;
        AnswerRestoring.Apply(answer, session);
        Assert.Equal("""{"id":"EMAIL_1","metadata":{"id":"m.l@example.com","type":"thinking","arguments":"m.l@example.com"}}""",
            JsonText.Write(answer));
    }
}
