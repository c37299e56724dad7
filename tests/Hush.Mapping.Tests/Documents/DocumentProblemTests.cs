using Hush.Mapping.Documents;

namespace Hush.Mapping.Tests.Documents;

public sealed class DocumentProblemTests
{
    /// <summary>Parameters, the target within them, and words that the explanation must hold.</summary>
    public static TheoryData<string, string, string> BadParameters => new()
    {
        { """{"domain":"law"}""", "domain", "none,phi" },
        { """{"stringIndexType":"Bytes"}""", "stringIndexType", "TextElements_v8,UnicodeCodePoint,Utf16CodeUnit" },
        { """{"piiCategories":["Person","Shoe"]}""", "piiCategories[1]", "All,Default,Organization" },
        { """{"excludePiiCategories":["Default"]}""", "excludePiiCategories[0]", "Organization" },
        { """{"redactionCharacter":"x"}""", "redactionCharacter", "!,#,$,%,&,*,+,-,=,?,@,^,_,~" },
        { """{"redactionCharacter":""}""", "redactionCharacter", "~" },
        { """{"redactionPolicy":{"policyKind":"shred"}}""", "redactionPolicy.policyKind", "characterMask,entityMask,noMask,syntheticReplacement" },
        { """{"redactionPolicies":[{"policyKind":"noMask"},{"policyKind":"shred"}]}""", "redactionPolicies[1].policyKind", "characterMask" },
        { """{"redactionPolicies":[null]}""", "redactionPolicies[0]", "policy" },
        { """{"redactionPolicies":[{"redactionCharacter":"ab"}]}""", "redactionPolicies[0].redactionCharacter", "#" },
        { """{"redactionPolicies":[{"unmaskLength":-1}]}""", "redactionPolicies[0].unmaskLength", "zero or more" },
        { """{"redactionPolicies":[{"entityTypes":["Shoe"]}]}""", "redactionPolicies[0].entityTypes", "Person" },
        { """{"redactionPolicies":[{"isDefaultPolicy":true},{"defaultRedactionPolicy":true}]}""", "redactionPolicies[1].isDefaultPolicy",
          "At most one" },
        { """{"entitySynonyms":[{"entityType":"Shoe"}]}""", "entitySynonyms[0].entityType", "Person" },
        { """{"entitySynonyms":[null]}""", "entitySynonyms[0].entityType", "Person" },
        { """{"entitySynonyms":[{"entityType":"Person","synonyms":[{"synonym":"  "}]}]}""", "entitySynonyms[0].synonyms[0].synonym", "word" },
        { """{"entitySynonyms":[{"entityType":"Person","synonyms":[{"synonym":"FAN"}]},{"entityType":"Age","synonyms":[{"synonym":"fan"}]}]}""",
          "entitySynonyms[1].synonyms[0].synonym", "one entity type" },
        { """{"confidenceScoreThreshold":{"default":1.5}}""", "confidenceScoreThreshold.default", "0 to 1" },
        { """{"confidenceScoreThreshold":{"overrides":[{"entity":"Shoe","value":0.5}]}}""", "confidenceScoreThreshold.overrides[0].entity",
          "Person" },
        { """{"confidenceScoreThreshold":{"overrides":[{"entity":"Person"}]}}""", "confidenceScoreThreshold.overrides[0].value", "0 to 1" },
        { """{"confidenceScoreThreshold":{"overrides":[{"entity":"Person","value":-0.1}]}}""", "confidenceScoreThreshold.overrides[0].value",
          "0 to 1" },
    };

    [Theory]
    [MemberData(nameof(BadParameters))]
    public void A_wrong_parameter_is_refused_with_its_place(string parameters, string target, string words)
    {
        var sync = DocumentRequests.ProblemOf(DocumentRequests.ReadSync(DocumentRequests.Sync(parameters: parameters)));
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue", "parameters." + target), (sync.Status, sync.Code, sync.InnerCode, sync.Target));
        Assert.Contains(words, sync.InnerMessage, StringComparison.Ordinal);

        var task = $$"""{"kind":"PiiEntityRecognition"},{"kind":"PiiEntityRecognition","parameters":{{parameters}}}""";
        var job = DocumentRequests.ProblemOf(DocumentRequests.ReadJob(DocumentRequests.Job(tasks: task)));
        Assert.Equal(("InvalidParameterValue", "tasks[1].parameters." + target), (job.InnerCode, job.Target));
    }

    /// <summary>Request, inner code, words that the explanation must hold.</summary>
    public static TheoryData<string, string, string> BadRequests => new()
    {
        { "null", "EmptyRequest", "empty" },
        { """{"kind":"PiiEntityRecognition"}""", "MissingInputDocuments", "no documents" },
        { DocumentRequests.Sync(""), "MissingInputDocuments", "no documents" },
        { DocumentRequests.Sync(kind: "EntityLinking"), "InvalidParameterValue", "PiiEntityRecognition" },
        { """{"analysisInput":{"documents":[]}}""", "InvalidParameterValue", "PiiEntityRecognition" },
        { DocumentRequests.Sync("null"), "InvalidDocument", "documents[0]" },
        { DocumentRequests.Sync("""{"text":"x"}"""), "InvalidDocument", "documents[0].id" },
        { DocumentRequests.Sync("""{"id":"","text":"x"}"""), "InvalidDocument", "documents[0].id" },
        { DocumentRequests.Sync(parameters: """{"modelVersion":"bad"}"""), "ModelVersionIncorrect",
          $"Possible values are: latest,{HushModel.Version}." },
        { DocumentRequests.Sync(parameters: """{"model-version":"bad"}"""), "ModelVersionIncorrect", "Possible values" },
    };

    [Theory]
    [MemberData(nameof(BadRequests))]
    public void A_wrong_synchronous_request_is_refused(string json, string inner, string words)
    {
        var problem = DocumentRequests.ProblemOf(DocumentRequests.ReadSync(json));
        Assert.Equal((400, "InvalidRequest", inner), (problem.Status, problem.Code, problem.InnerCode));
        Assert.Contains(words, problem.InnerMessage, StringComparison.Ordinal);
    }

    /// <summary>Refusals on record: request, whether it is a job, both codes and messages.</summary>
    public static TheoryData<string, bool, string, string, string> Recorded => new()
    {
        { DocumentRequests.Sync(Numbered(6)), false, "Invalid document in request.", "InvalidDocumentBatch",
          "Batch request contains too many records. Max 5 records are permitted." },
        { DocumentRequests.Job(Numbered(26)), true, "Invalid document in request.", "InvalidDocumentBatch",
          "Batch request contains too many records. Max 25 records are permitted." },
        { DocumentRequests.Sync(DocumentRequests.Document + "," + DocumentRequests.Document), false, "Invalid Document in request.",
          "InvalidDocument", "Request contains duplicated Ids. Make sure each document has a unique Id." },
        { DocumentRequests.Job("""{"id":"0","text":""}"""), true, "Invalid Document in request.", "InvalidDocumentBatch", "Document text is empty." },
        {
            DocumentRequests.Job(tasks: """{"kind":"PiiEntityRecognition","parameters":{"modelVersion":"bad"}}"""), true,
            "Invalid parameter in request", "InvalidParameterValue",
            $"Job task parameter value bad is not supported for model-version parameter for job task type PiiEntityRecognition. Supported values latest,{HushModel.Version}."
        },
        {
            DocumentRequests.Job($$"""{"id":"0","text":"{{new string('x', 70_000)}}"},{"id":"1","text":"{{new string('y', 70_000)}}"}"""), true,
            "Invalid Document in request.", "InvalidDocument",
            "A document within the request was too large to be processed. Limit document size to: 125000 text elements. For additional details on the data limitations see https://aka.ms/text-analytics-data-limits"
        },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Recorded_refusals_come_in_the_service_s_words_and_name_no_target(string json, bool isJob, string message, string inner,
        string innerMessage)
    {
        var problem = DocumentRequests.ProblemOf(isJob ? DocumentRequests.ReadJob(json) : DocumentRequests.ReadSync(json));
        Assert.Equal(
            (400, "InvalidRequest", message, inner, innerMessage, null),
            (problem.Status, problem.Code, problem.Message, problem.InnerCode, problem.InnerMessage, problem.Target));
    }

    /// <summary>Job, target, words that the explanation must hold.</summary>
    public static TheoryData<string, string, string> BadJobs => new()
    {
        { DocumentRequests.Job(tasks: ""), "tasks", "no tasks" },
        { DocumentRequests.Job(tasks: "null"), "tasks[0].kind", "PiiEntityRecognition" },
        { DocumentRequests.Job(tasks: """{"kind":"KeyPhraseExtraction"}"""), "tasks[0].kind", "PiiEntityRecognition" },
        { DocumentRequests.Job(more: """ "cancelAfter":0, """), "cancelAfter", "seconds" },
        { DocumentRequests.Job(more: """ "defaultLanguage":"klingon", """), "defaultLanguage", "pt-BR" },
        { DocumentRequests.Job(tasks: string.Join(',', Enumerable.Repeat("""{"kind":"PiiEntityRecognition"}""", 26))), "tasks", "Max 25" },
    };

    [Theory]
    [MemberData(nameof(BadJobs))]
    public void A_wrong_job_is_refused(string json, string target, string words)
    {
        var problem = DocumentRequests.ProblemOf(DocumentRequests.ReadJob(json));
        Assert.Equal((400, target), (problem.Status, problem.Target));
        Assert.Contains(words, problem.InnerMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "tasks")]
    [InlineData("""{"entityRecognitionPiiTasks":[]}""", "tasks")]
    [InlineData("""{"entityRecognitionPiiTasks":[{}],"keyPhraseExtractionTasks":[{}]}""", "tasks.keyPhraseExtractionTasks")]
    [InlineData("""{"entityRecognitionPiiTasks":[{"parameters":{"domain":"x"}}]}""", "tasks.entityRecognitionPiiTasks[0].parameters.domain")]
    public void A_wrong_job_of_the_predecessor_is_refused(string tasks, string target) =>
        Assert.Equal(target, DocumentRequests.ProblemOf(DocumentRequests.ReadLegacyJob(DocumentRequests.LegacyJob(tasks))).Target);

    [Fact]
    public void What_ails_one_document_does_not_ail_the_others()
    {
        var documents =
            $$"""{"id":"a","text":""},{"id":"b","text":"x","language":"english"},{"id":"c","text":"{{new string('x', 5121)}}"},{"id":"d","text":"{{new string('x', 5120)}}"}""";
        var plan = DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync(documents)));
        Assert.Equal(
            ["InvalidArgument/InvalidDocument: Document text is empty.", "InvalidArgument/UnsupportedLanguageCode: Invalid language code 'english'.",
                "InvalidArgument/InvalidDocument: A document within the request was too large to be processed.", ""],
            plan.Documents.Select(document => document.Problem is { } p
                ? $"{p.Code}/{p.InnerCode}: {p.InnerMessage![..(p.InnerMessage!.IndexOf('.', StringComparison.Ordinal) + 1)]}" : ""));
        Assert.Equal("Invalid Language Code.", plan.Documents[1].Problem!.Message);
        Assert.Contains("Supported languages: af,am,", plan.Documents[1].Problem!.InnerMessage, StringComparison.Ordinal);
        Assert.Contains(",pt-BR,pt-PT,", plan.Documents[1].Problem!.InnerMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-04-01-preview", "tr", false)]
    [InlineData("2022-04-01-preview", "pt", true)]
    [InlineData("2022-05-01", "tr", true)]
    [InlineData("2022-05-01", "en-US", true)]
    [InlineData("2026-05-01", "auto", true)]
    [InlineData("2022-05-01", "xx", false)]
    public void Languages_depend_on_the_version(string version, string language, bool isTaken)
    {
        var documents = $$"""{"id":"a","text":"x","language":"{{language}}"}""";
        Assert.Equal(isTaken,
            DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync(documents), version)).Documents[0].Problem is null);
    }

    [Fact]
    public void The_predecessor_spells_an_empty_document_in_its_own_way() => Assert.Equal(
        "Invalid document in request.",
        DocumentRequests.PlanOf(DocumentRequests.ReadSync(DocumentRequests.Sync("""{"id":"a","text":""}"""), "v3.1")).Documents[0].Problem!.Message);

    [Theory]
    [InlineData("latest", true, true)]
    [InlineData("2021-01-15", true, true)]
    [InlineData("2025-08-01-preview", true, true)]
    [InlineData("2021-01-15", false, false)]
    [InlineData(HushModel.Version, false, true)]
    public void Model_versions_are_judged_by_the_settings(string model, bool acceptsForeign, bool isTaken) => Assert.Equal(
        isTaken,
        DocumentRequests.ReadSync(
            DocumentRequests.Sync(parameters: $$"""{"modelVersion":"{{model}}"}"""), limits: new DocumentLimits
            { AcceptForeignModelVersions = acceptsForeign }).Problem is null);

    private static string Numbered(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"id":"{{i}}","text":"t"}"""));
}
