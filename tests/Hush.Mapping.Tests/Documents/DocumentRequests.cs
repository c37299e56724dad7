using System.Text.Json;
using Hush.Contracts.Documents;
using Hush.Contracts.Json;
using Hush.LanguageIdentification;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Documents;

/// <summary>Reads requests written as JSON, as a server would, and runs them with a stand-in for the analysis.</summary>
internal static class DocumentRequests
{
    public const string Latest = "2026-05-15-preview";

    /// <summary>A valid document.</summary>
    public const string Document = """{"id":"1","language":"en","text":"hello"}""";

    public static string Sync(string documents = Document, string parameters = "{}", string kind = "PiiEntityRecognition") =>
        $$"""{"kind":"{{kind}}","analysisInput":{"documents":[{{documents}}]},"parameters":{{parameters}}}""";

    public static string Job(string documents = Document, string tasks = """{"kind":"PiiEntityRecognition"}""", string more = "") =>
        $$"""{ {{more}} "analysisInput":{"documents":[{{documents}}]},"tasks":[{{tasks}}]}""";

    public static string LegacyJob(string tasks) => $$"""{"analysisInput":{"documents":[{{Document}}]},"tasks":{{tasks}}}""";

    public static Mapped<DocumentPlan> ReadSync(string json, string version = Latest, DocumentLimits? limits = null) =>
        AnalyzeTextMapping.Read(JsonSerializer.Deserialize(json, WireJson.Exact.AnalyzeTextRequest), VersionOf(version), limits
            ?? new DocumentLimits());

    public static Mapped<DocumentPlan> ReadJob(string json, string version = Latest, DocumentLimits? limits = null) =>
        DocumentJobMapping.Read(JsonSerializer.Deserialize(json, WireJson.Exact.DocumentJobRequest), VersionOf(version), limits
            ?? new DocumentLimits());

    public static Mapped<DocumentPlan> ReadLegacyJob(string json) =>
        DocumentJobMapping.Read(JsonSerializer.Deserialize(json, WireJson.Exact.LegacyJobRequest), VersionOf("v3.1"), new DocumentLimits());

    public static DocumentPlan PlanOf(Mapped<DocumentPlan> read)
    {
        Assert.True(read.Problem is null, read.Problem?.Explanation);
        return read.Value!;
    }

    public static RequestProblem ProblemOf(Mapped<DocumentPlan> read) => read.Problem
        ?? throw new InvalidOperationException("The request was accepted.");

    /// <summary>What the analysis is asked for.</summary>
    public static DocumentOptions OptionsOf(string parameters, string version = Latest, string language = "en")
    {
        DocumentOptions? asked = null;
        var plan = PlanOf(ReadSync(Sync($$"""{"id":"1","language":"{{language}}","text":"x"}""", parameters), version));
        DocumentTaskRun.Run(plan, 0, (text, options, _) => Remember(text, options), NoLanguage, CancellationToken.None);
        return asked!;

        DocumentResult Remember(SourceText text, DocumentOptions options)
        {
            asked = options;
            return new DocumentResult([], text);
        }
    }

    /// <summary>The results of a plan in whose documents the analysis finds what it is told.</summary>
    public static PiiResultsAnswer Run(DocumentPlan plan, params ReportedEntity[] found) =>
        DocumentTaskRun.Run(plan, 0, (text, _, _) => new DocumentResult(found, text), NoLanguage, CancellationToken.None);

    public static string Write(PiiResultsAnswer results) => JsonSerializer.Serialize(results, WireJson.Exact.PiiResultsAnswer);

    public static ReportedEntity Find(int start, int length, string category, double confidence = 0.857, PlacedMask? mask = null) =>
        new(new TextSpan(start, length), new Category(category), new Confidence(confidence), mask);

    public static IdentifiedLanguage? NoLanguage(SourceText text) => null;

    public static TextApiVersion VersionOf(string name)
    {
        Assert.True(TextApiVersion.TryFind(name, out var version) || TextApiVersion.TryFindLegacy(name, out version));
        return version;
    }
}
