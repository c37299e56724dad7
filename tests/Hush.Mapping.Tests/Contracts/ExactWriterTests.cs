using System.Text.Json;
using Hush.Contracts.Conversations;
using Hush.Contracts.Jobs;
using Hush.Contracts.Json;

namespace Hush.Mapping.Tests.Contracts;

public sealed class ExactWriterTests
{
    private static readonly DateTimeOffset Time = new DateTimeOffset(2022, 5, 15, 19, 15, 44, TimeSpan.FromHours(2)).AddTicks(1234567);

    [Fact]
    public void A_running_job_has_the_recorded_members_in_the_recorded_order() => Assert.Equal(
        """{"jobId":"j","lastUpdatedDateTime":"2022-05-15T17:15:44Z","createdDateTime":"2022-05-15T17:15:44Z","expirationDateTime":"2022-05-15T17:15:44Z","status":"running","errors":[],"tasks":{"completed":0,"failed":0,"inProgress":1,"total":1,"items":[]}}""",
        Write(displayName: null, []));

    [Fact]
    public void A_finished_task_has_seven_decimals_and_no_absent_members()
    {
        var item = new TaskAnswer<ConversationResultsAnswer>
        {
            Kind = "conversationalPIIResults",
            LastUpdateDateTime = Time,
            Status = "succeeded",
            Results = new ConversationResultsAnswer { Conversations = [], Errors = [], ModelVersion = "m" },
        };
        Assert.EndsWith(
            """
            "status":"running","errors":[],"displayName":"d","tasks":{"completed":0,"failed":0,"inProgress":1,"total":1,"items":[{"kind":"conversationalPIIResults","lastUpdateDateTime":"2022-05-15T17:15:44.1234567Z","status":"succeeded","results":{"conversations":[],"errors":[],"modelVersion":"m"}}]}}
            """,
            Write("d", [item]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_all_scripts_are_written_as_themselves()
    {
        var conversation = new RedactedConversationAnswer { Id = "é<+>'中", ConversationItems = [], Warnings = [] };
        Assert.Equal("""{"id":"é<+>'中","conversationItems":[],"warnings":[]}""",
            JsonSerializer.Serialize(conversation, WireJson.Exact.RedactedConversationAnswer));
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_one_replacement_character()
    {
        var conversation = new RedactedConversationAnswer { Id = "a\ud83db", ConversationItems = [], Warnings = [] };
        var json = JsonSerializer.Serialize(conversation, WireJson.Exact.RedactedConversationAnswer);
        Assert.Equal("a\ufffdb", JsonDocument.Parse(json).RootElement.GetProperty("id").GetString());
    }

    private static string Write(string? displayName, IReadOnlyList<TaskAnswer<ConversationResultsAnswer>> items) => JsonSerializer.Serialize(
        new JobAnswer<ConversationResultsAnswer>
        {
            JobId = "j",
            LastUpdatedDateTime = Time,
            CreatedDateTime = Time,
            ExpirationDateTime = Time,
            Status = "running",
            Errors = [],
            DisplayName = displayName,
            Tasks = new JobTasksAnswer<ConversationResultsAnswer> { Completed = 0, Failed = 0, InProgress = 1, Total = 1, Items = items },
        },
        WireJson.Exact.JobAnswerConversationResultsAnswer);
}
