namespace Hush.Jobs.Tests;

public sealed class JobLimitsTests
{
    public static TheoryData<string, long, bool> Table => new()
    {
        { nameof(JobLimits.Retention), TimeSpan.TicksPerMinute, true },
        { nameof(JobLimits.Retention), TimeSpan.TicksPerMinute - 1, false },
        { nameof(JobLimits.Retention), 30 * TimeSpan.TicksPerDay, true },
        { nameof(JobLimits.Retention), (30 * TimeSpan.TicksPerDay) + 1, false },
        { nameof(JobLimits.Lease), 3 * TimeSpan.TicksPerSecond, true },
        { nameof(JobLimits.Lease), (3 * TimeSpan.TicksPerSecond) - 3, false }, // the default poll interval needs a third of it
        { nameof(JobLimits.Lease), TimeSpan.TicksPerHour + 1, false },
        { nameof(JobLimits.PollInterval), 5 * TimeSpan.TicksPerSecond, true },
        { nameof(JobLimits.PollInterval), (5 * TimeSpan.TicksPerSecond) + 1, false },
        { nameof(JobLimits.PollInterval), 0, false },
        { nameof(JobLimits.ShutdownGrace), 0, true },
        { nameof(JobLimits.ShutdownGrace), -1, false },
        { nameof(JobLimits.WorkerCount), 1, true },
        { nameof(JobLimits.WorkerCount), 0, false },
        { nameof(JobLimits.WorkerCount), 1025, false },
        { nameof(JobLimits.QueueLength), 1, true },
        { nameof(JobLimits.QueueLength), 0, false },
        { nameof(JobLimits.AttemptCount), 1, true },
        { nameof(JobLimits.AttemptCount), 0, false },
    };

    [Fact]
    public void Check_PassesTheDefaults() => new JobLimits().Check();

    [Theory]
    [MemberData(nameof(Table))]
    public void Check_NamesWhatIsOutOfRange(string name, long value, bool isLegal)
    {
        var limits = With(name, value);
        ArgumentOutOfRangeException? refusal = null;
        try
        {
            limits.Check();
        }
        catch (ArgumentOutOfRangeException failure)
        {
            refusal = failure;
        }

        Assert.Equal(isLegal, refusal is null);
        if (refusal is not null) Assert.Contains("must lie between", refusal.Message, StringComparison.Ordinal);
    }

    private static JobLimits With(string name, long value) => name switch
    {
        nameof(JobLimits.Retention) => new JobLimits { Retention = new TimeSpan(value) },
        nameof(JobLimits.Lease) => new JobLimits { Lease = new TimeSpan(value) },
        nameof(JobLimits.PollInterval) => new JobLimits { PollInterval = new TimeSpan(value) },
        nameof(JobLimits.ShutdownGrace) => new JobLimits { ShutdownGrace = new TimeSpan(value) },
        nameof(JobLimits.WorkerCount) => new JobLimits { WorkerCount = (int)value },
        nameof(JobLimits.QueueLength) => new JobLimits { QueueLength = (int)value },
        _ => new JobLimits { AttemptCount = (int)value },
    };
}
