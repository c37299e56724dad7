using Hush.Mapping.Conversations;

namespace Hush.Mapping.Tests.Conversations;

public sealed class ProblemTests
{
    private const string Task = """{"kind":"ConversationalPIITask"}""";

    /// <summary>Request, inner code, target, and words that the explanation must hold.</summary>
    public static TheoryData<string, string, string?, string> Refused => new()
    {
        { "null", "EmptyRequest", null, "empty" },
        { "{}", "MissingInputDocuments", "analysisInput.conversations", "no conversations" },
        { Requests.Job(""), "MissingInputDocuments", "analysisInput.conversations", "no conversations" },
        { Requests.Job(Requests.Conversation(), tasks: ""), "MissingInputDocuments", "tasks", "no tasks" },
        { Requests.Job(Requests.Conversation() + "," + Requests.Conversation()), "InvalidDocumentBatch", "analysisInput.conversations",
          "Batch request contains too many records. Max 1 records are permitted." },
        { Requests.Job("null"), "InvalidDocument", "analysisInput.conversations[0]", "missing" },
        { Requests.Job(Requests.Conversation(members: """ "language":"en","modality":"text" """)), "InvalidDocument",
          "analysisInput.conversations[0].id", "id" },
        { Requests.Job(Requests.Conversation(members: """ "id":"","language":"en","modality":"text" """)), "InvalidDocument",
          "analysisInput.conversations[0].id", "id" },
        { Requests.Job(Requests.Conversation(members: """ "id":"c","modality":"text" """)), "InvalidDocument",
          "analysisInput.conversations[0].language", "language" },
        { Requests.Job(Requests.Conversation(members: """ "id":"c","language":"en" """)), "InvalidDocument",
          "analysisInput.conversations[0].modality", "modality" },
        { Requests.Job(Requests.Conversation(members: """ "id":"c","language":"en","modality":"video" """)), "InvalidParameterValue",
          "analysisInput.conversations[0].modality", "text,transcript" },
        { Requests.Job(Requests.Conversation(members: """ "id":"c","language":"en","modality":"text","domain":"law" """)), "InvalidParameterValue",
          "analysisInput.conversations[0].domain", "finance,healthcare,generic" },
        { Requests.Job("""{"id":"c","language":"en","modality":"text"}"""), "InvalidDocument", "analysisInput.conversations[0].conversationItems",
          "conversationItems" },
        { Requests.Job(Requests.Conversation("")), "InvalidDocumentBatch", "analysisInput.conversations[0]", "Document text is empty." },
        { Requests.Job(Requests.Conversation("""{"id":"1","participantId":"a","text":""}""")), "InvalidDocumentBatch",
          "analysisInput.conversations[0]", "Document text is empty." },
        { Requests.Job(Requests.Conversation("null")), "InvalidDocument", "analysisInput.conversations[0].conversationItems[0]", "missing" },
        { Requests.Job(Requests.Conversation("""{"participantId":"a","text":"x"}""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].id", "id" },
        { Requests.Job(Requests.Conversation("""{"id":"1","text":"x"}""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].participantId", "participantId" },
        { Requests.Job(Requests.Conversation("""{"id":"1","participantId":"a"}""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].text", "text" },
        { Requests.Job(Requests.Conversation("""{"id":"1","participantId":"a","text":"x","modality":"fax"}""")), "InvalidParameterValue",
          "analysisInput.conversations[0].conversationItems[0].modality", "text,transcript" },
        { Requests.Job(Requests.Conversation($$"""{{{Requests.Item}},"conversationItemLevelTiming":{"offset":-1,"duration":5} }""")),
          "InvalidDocument", "analysisInput.conversations[0].conversationItems[0].conversationItemLevelTiming", "ticks" },
        { Requests.Job(Requests.Conversation($$"""{{{Requests.Item}},"conversationItemLevelTiming":{"offset":1} }""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].conversationItemLevelTiming", "ticks" },
        { Requests.Job(Requests.Conversation($$"""{{{Requests.Item}},"audioTimings":[{"offset":-1,"duration":0}]}""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].audioTimings[0]", "ticks" },
        { Requests.Job(
          Requests.Conversation(
              $$"""{{{Requests.Item}},"wordLevelTimings":[{"offset":1,"duration":1},{"offset":9223372036854775807,"duration":1}]}""")),
              "InvalidDocument", "analysisInput.conversations[0].conversationItems[0].wordLevelTimings[1]", "ticks" },
        { Requests.Job(Requests.Conversation($$"""{{{Requests.Item}},"wordLevelTimings":[null]}""")), "InvalidDocument",
          "analysisInput.conversations[0].conversationItems[0].wordLevelTimings[0]", "ticks" },
        { Requests.Job(Requests.Conversation(), tasks: "null"), "InvalidParameterValue", "tasks[0].kind", "ConversationalPIITask" },
        { Requests.Job(Requests.Conversation(), tasks: """{"taskName":"t"}"""), "InvalidParameterValue", "tasks[0].kind", "ConversationalPIITask" },
        { Requests.Job(Requests.Conversation(), tasks: Task + """,{"kind":"ConversationalSummarizationTask"}"""), "InvalidParameterValue",
          "tasks[1].kind", "ConversationalPIITask" },
        { Requests.JobWithParameters("""{"redactionSource":"spoken"}"""), "InvalidParameterValue", "tasks[0].parameters.redactionSource",
          "lexical,itn,maskedItn,text" },
        { Requests.JobWithParameters("""{"stringIndexType":"bytes"}"""), "InvalidParameterValue", "tasks[0].parameters.stringIndexType",
          "TextElements_v8,UnicodeCodePoint,Utf16CodeUnit" },
        { Requests.JobWithParameters("""{"redactionCharacter":"x"}"""), "InvalidParameterValue", "tasks[0].parameters.redactionCharacter",
          "!,#,$,%,&,*,+,-,=,?,@,^,_,~" },
        { Requests.JobWithParameters("""{"redactionCharacter":"**"}"""), "InvalidParameterValue", "tasks[0].parameters.redactionCharacter", "~" },
        { Requests.JobWithParameters("""{"redactionPolicy":{"policyKind":"shred"}}"""), "InvalidParameterValue",
          "tasks[0].parameters.redactionPolicy.policyKind", "characterMask,entityMask,noMask,syntheticReplacement" },
        { Requests.JobWithParameters("""{"redactionPolicy":{"policyKind":"characterMask","redactionCharacter":"."}}"""), "InvalidParameterValue",
          "tasks[0].parameters.redactionPolicy.redactionCharacter", "#" },
        { Requests.JobWithParameters("""{"redactionPolicy":{"unmaskLength":-1}}"""), "InvalidParameterValue",
          "tasks[0].parameters.redactionPolicy.unmaskLength", "zero or more" },
        { Requests.JobWithParameters("""{"redactionPolicies":[null]}"""), "InvalidParameterValue", "tasks[0].parameters.redactionPolicies[0]",
          "policy" },
        { Requests.JobWithParameters("""{"redactionPolicies":[{},{"entityTypes":["Shoe"]}]}"""), "InvalidParameterValue",
          "tasks[0].parameters.redactionPolicies[1].entityTypes", "Person" },
        { Requests.JobWithParameters("""{"redactionPolicies":[{"isDefaultPolicy":true},{"defaultRedactionPolicy":true}]}"""), "InvalidParameterValue",
          "tasks[0].parameters.redactionPolicies[1].isDefaultPolicy", "At most one" },
        { Requests.JobWithParameters("""{"piiCategories":["Person","Shoe"]}"""), "InvalidParameterValue", "tasks[0].parameters.piiCategories[1]",
          "All,Default,Person" },
        { Requests.JobWithParameters("""{"excludePiiCategories":["All"]}"""), "InvalidParameterValue", "tasks[0].parameters.excludePiiCategories[0]",
          "Person" },
        { Requests.JobWithParameters("""{"modelVersion":"bad"}"""), "InvalidParameterValue", "tasks[0].parameters.modelVersion",
          $"Job task parameter value bad is not supported for model-version parameter for job task type ConversationalPIITask. Supported values latest,{HushModel.Version}." },
        { Requests.JobWithParameters("""{"modelVersion":"2024-13-01"}"""), "InvalidParameterValue", "tasks[0].parameters.modelVersion",
          "2024-13-01" },
        { Requests.Job(Requests.Conversation(), more: """ "cancelAfter":0, """), "InvalidParameterValue", "cancelAfter", "seconds" },
        { Requests.Job(Requests.Conversation(), more: """ "cancelAfter":-5, """), "InvalidParameterValue", "cancelAfter", "seconds" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_wrong_request_is_refused_by_its_code(string json, string innerCode, string? target, string words)
    {
        var problem = Requests.Problem(json);
        Assert.Equal((400, "InvalidRequest", innerCode, target), (problem.Status, problem.Code, problem.InnerCode, problem.Target));
        Assert.Contains(words, problem.InnerMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-05-01")]
    [InlineData("2023-04-01")]
    public void Versions_without_the_task_refuse_it(string version)
    {
        var problem = Requests.Problem(Requests.Job(Requests.Conversation()), version);
        Assert.Equal("InvalidParameterValue", problem.InnerCode);
        Assert.Contains("2024-11-01", problem.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lexical", 3, false)]
    [InlineData("lexical", 2, true)]
    [InlineData("text", 4, false)]
    [InlineData("text", 3, true)]
    public void Length_is_counted_in_text_elements_of_the_source_form(string source, int limit, bool isRefused)
    {
        // Lexical: a woman with a skin tone is two elements, then one letter. Text: four letters, one of them with a mark of its own.
        var item = """{"id":"1","participantId":"a","lexical":"\ud83d\udc69\ud83c\udffba","text":"abcn\u0303"}""";
        var json = Requests.Job(Requests.Conversation(item),
            $$"""{"kind":"ConversationalPIITask","parameters":{"redactionSource":"{{source}}"} }""");
        var problem = Requests.Read(json, limits: new ConversationLimits { MaxTextElements = limit }).Problem;
        Assert.Equal(isRefused ? "InvalidDocument" : null, problem?.InnerCode);
        if (isRefused) Assert.Contains($"Limit document size to: {limit} text elements.", problem!.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_have_limits()
    {
        var limits = new ConversationLimits { MaxItems = 1, MaxTasks = 1 };
        var two = """{"id":"1","participantId":"a","text":"x"},{"id":"2","participantId":"a","text":"x"}""";
        Assert.Equal("analysisInput.conversations[0].conversationItems",
            Requests.Problem(Requests.Job(Requests.Conversation(two)), limits: limits).Target);
        Assert.Equal("tasks", Requests.Problem(Requests.Job(Requests.Conversation(), Task + "," + Task), limits: limits).Target);
    }

    [Fact]
    public void Foreign_models_are_refused_where_the_setting_says_so()
    {
        var limits = new ConversationLimits { AcceptForeignModelVersions = false };
        Assert.Equal("InvalidParameterValue",
            Requests.Problem(Requests.JobWithParameters("""{"modelVersion":"2022-05-15-preview"}"""), limits: limits).InnerCode);
        Assert.Null(Requests.Read(Requests.JobWithParameters($$"""{"modelVersion":"{{HushModel.Version}}"}"""), limits: limits).Problem);
    }

    [Fact]
    public void No_message_repeats_a_text()
    {
        const string text = "Zebediah lives at 12 Main Street";
        string[] requests =
        [
            Requests.JobWithParameters($$"""{"modelVersion":"{{text}}"}"""),
            Requests.JobWithParameters($$"""{"piiCategories":["{{text}}"]}"""),
            Requests.JobWithParameters($$"""{"redactionSource":"{{text}}"}"""),
            Requests.JobWithParameters($$"""{"redactionPolicy":{"policyKind":"{{text}}"} }"""),
            Requests.Job(Requests.Conversation(members: $$""" "id":"c","language":"en","modality":"{{text}}" """)),
            Requests.Job(Requests.Conversation(), tasks: $$"""{"kind":"{{text}}"}"""),
        ];
        Assert.All(requests, request => Assert.DoesNotContain("Zebediah", Requests.Problem(request).ToString(), StringComparison.Ordinal));
    }
}
