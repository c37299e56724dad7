namespace Hush.Jobs.Tests;

public sealed class JobTransitionTests
{
    // Rows: from. Columns: to, in the order of the enumeration.
    private static readonly string[] Legal =
    [
        //                       N R S P F c C
        /* NotStarted         */ ". x . . . . x",
        /* Running            */ ". . x x x x x",
        /* Succeeded          */ ". . . . . . .",
        /* PartiallyCompleted */ ". . . . . . .",
        /* Failed             */ ". . . . . . .",
        /* Cancelling         */ ". . . . . . x",
        /* Cancelled          */ ". . . . . . .",
    ];

    [Fact]
    public void IsLegal_HoldsTheTable_ForEveryPair()
    {
        var states = Enum.GetValues<JobState>();
        Assert.Equal(Legal.Length, states.Length);
        foreach (var from in states)
        {
            foreach (var to in states)
                Assert.True((Legal[(int)from].Split(' ')[(int)to] == "x") == JobTransition.IsLegal(from, to), $"{from} to {to}");
        }
    }

    [Fact]
    public void Ended_HasNoWayOut_AndAllElseHas()
    {
        foreach (var state in Enum.GetValues<JobState>())
            Assert.Equal(JobTransition.IsEnded(state), !Enum.GetValues<JobState>().Any(to => JobTransition.IsLegal(state, to)));
    }

    [Fact]
    public void Cancel_AlwaysMovesLegally()
    {
        foreach (var state in Enum.GetValues<JobState>())
        {
            foreach (var isHeld in new[] { false, true })
            {
                var next = JobTransition.Cancel(state, isHeld);
                Assert.Equal(JobTransition.IsEnded(state), next is null);
                if (next is not null && next != state && state != JobState.NotStarted) Assert.True(JobTransition.IsLegal(state, next.Value));
            }
        }

        Assert.Equal(JobState.Cancelled, JobTransition.Cancel(JobState.NotStarted, false));
        Assert.Equal(JobState.Cancelling, JobTransition.Cancel(JobState.Running, true));
        Assert.Equal(JobState.Cancelled, JobTransition.Cancel(JobState.Running, false));
        Assert.Equal(JobState.Cancelled, JobTransition.Cancel(JobState.Cancelling, false));
    }

    [Theory]
    [InlineData(3, 3, 0, "Succeeded")]
    [InlineData(3, 0, 3, "Failed")]
    [InlineData(3, 1, 2, "PartiallyCompleted")]
    [InlineData(1, 1, 0, "Succeeded")]
    [InlineData(1, 0, 1, "Failed")]
    public void End_FollowsTheTasks_UnlessCancelled(int tasks, int succeeded, int failed, string end)
    {
        Assert.Equal(Enum.Parse<JobState>(end), JobTransition.End(tasks, succeeded, failed, isCancelAsked: false));
        Assert.Equal(JobState.Cancelled, JobTransition.End(tasks, succeeded, failed, isCancelAsked: true));
    }

    [Fact]
    public void End_WithATaskLeft_OnlyWhenCancelled()
    {
        Assert.Throws<InvalidOperationException>(() => JobTransition.End(2, 1, 0, isCancelAsked: false));
        Assert.Equal(JobState.Cancelled, JobTransition.End(2, 1, 0, isCancelAsked: true));
    }
}
