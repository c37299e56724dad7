using System.Text.Json;
using Hush.Contracts.Json;
using Hush.LanguageIdentification;
using Hush.Mapping.Conversations;

namespace Hush.Mapping.Tests.Conversations;

public sealed class ConversationTaskRunTests
{
    private const string Transcript = """{"id":"1","participantId":"a","text":"\ud83d\udc69 Jane,","lexical":"\ud83d\udc69 jane"}""";

    [Fact]
    public void A_transcript_answers_the_forms_that_it_had_in_the_recorded_order()
    {
        Assert.Equal(
            """{"conversations":[{"id":"c","conversationItems":[{"id":"1","redactedContent":{"lexical":"\uD83D\uDC69 ****","text":"\uD83D\uDC69 ****,"},"entities":[{"text":"jane","category":"Person","offset":2,"length":4,"confidenceScore":0.86}]}],"warnings":[]}],"errors":[],"modelVersion":"MODEL"}"""
                .Replace("MODEL", HushModel.Version, StringComparison.Ordinal),
            Run(Requests.Job(Requests.Conversation(Transcript)), "2024-11-01"));
    }

    [Fact]
    public void Masks_are_placed_in_text_elements_where_the_version_has_them()
    {
        var job = Requests.Job(Requests.Conversation(Transcript),
            """{"kind":"ConversationalPIITask","parameters":{"redactionPolicy":{"policyKind":"entityMask"}}}""");
        Assert.Contains(""","confidenceScore":0.86,"mask":"[P]","maskOffset":2,"maskLength":3}""", Run(job, "2025-05-15-preview"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("\"mask\"", Run(job, "2024-11-15-preview"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("TextElements_v8", 2)]
    [InlineData("unicodeCodePoint", 2)]
    [InlineData("Utf16CodeUnit", 3)]
    public void Offsets_count_what_is_asked_for(string unit, int offset)
    {
        var job = Requests.Job(Requests.Conversation(Transcript),
            $$"""{"kind":"ConversationalPIITask","parameters":{"stringIndexType":"{{unit}}"} }""");
        Assert.Contains(FormattableString.Invariant($"\"offset\":{offset},\"length\":4"), Run(job, "2024-11-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void Audio_comes_under_both_names_behind_the_forms()
    {
        var job = Requests.Job(Requests.Conversation(Transcript), """{"kind":"ConversationalPIITask","parameters":{"redactAudioTiming":true}}""");
        Assert.Contains(
            """{"lexical":"\uD83D\uDC69 ****","text":"\uD83D\uDC69 ****,","redactedAudioTimings":[{"offset":17400000,"duration":5300000}],"audioTimings":[{"offset":17400000,"duration":5300000}]}""",
            Run(job, "2024-11-01"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_count_started_thousands()
    {
        string text = new('x', 1001);
        var job = Requests.Job(Requests.Conversation($$"""{"id":"1","participantId":"a","text":"{{text}}"}"""));
        var results = ConversationTaskRun.Run(Requests.Plan(job), 0, FindNothing, DetectNothing, CancellationToken.None);
        Assert.Equal(2, results.Conversations[0].Statistics!.TransactionsCount);
        Assert.Equal(
            """{"documentsCount":1,"validDocumentsCount":1,"erroneousDocumentsCount":0,"transactionsCount":2,"conversationsCount":1,"validConversationsCount":1,"erroneousConversationsCount":0}""",
            JsonSerializer.Serialize(results.Statistics!, WireJson.Exact.ConversationStatisticsAnswer));
    }

    [Fact]
    public void An_unsupported_language_is_answered_among_the_errors()
    {
        var job = Requests.Job(Requests.Conversation(members: """ "id":"c","language":"xx","modality":"text" """));
        var results = ConversationTaskRun.Run(Requests.Plan(job), 0, FindNothing, DetectNothing, CancellationToken.None);
        Assert.Empty(results.Conversations);
        Assert.Equal(("c", "InvalidArgument"), (results.Errors[0].Id, results.Errors[0].Error.Code));
        Assert.Equal((1, 0, 1),
            (results.Statistics!.DocumentsCount, results.Statistics.ValidDocumentsCount, results.Statistics.ErroneousDocumentsCount));
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            ConversationTaskRun.Run(Requests.Plan(Requests.Job(Requests.Conversation())), 0, FindNothing, DetectNothing, cancelled.Token));
    }

    private static string Run(string job, string version)
    {
        var results = ConversationTaskRun.Run(Requests.Plan(job, version), 0, FindJane, DetectNothing, CancellationToken.None);
        return JsonSerializer.Serialize(ResultMapping.WithoutStatistics(results), WireJson.Exact.ConversationResultsAnswer);
    }

    private static IdentifiedLanguage? DetectNothing(SourceText text) => null;

    // Stands in for the analysis: the surrogate pair before the name makes UTF-16 offsets one more than text elements.
    private static ConversationResult FindJane(Conversation conversation, ConversationOptions options, CancellationToken cancellation)
    {
        var item = conversation.Items[0];
        var isPlaceholder = options.Policies.For(Categories.Person) is EntityMask;
        var mask = isPlaceholder ? "[P]" : "****";
        var source = item.Forms[options.Source]!;
        var entity = new ReportedEntity(
            new TextSpan(3, 4), new Category("Person"), new Confidence(0.857), isPlaceholder
                ? new PlacedMask(mask, new TextSpan(3, mask.Length)) : null);
        var redacted = new RepresentationSet(new SourceText($"👩 {mask},"), new SourceText($"👩 {mask}"));
        AudioRange[]? muted = options.RedactAudio ? [new AudioRange(TimeSpan.FromTicks(17400000), TimeSpan.FromTicks(5300000))] : null;
        return new ConversationResult(conversation.Id, [new ItemResult(item.Id, source, [entity], redacted, muted)]);
    }

    private static ConversationResult FindNothing(Conversation conversation, ConversationOptions options, CancellationToken cancellation) =>
        new(conversation.Id, [.. conversation.Items.Select(item => new ItemResult(item.Id, item.Forms.Text, [], item.Forms, null))]);
}
