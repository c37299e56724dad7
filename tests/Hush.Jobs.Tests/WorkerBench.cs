using System.Collections.Concurrent;
using Hush.TestKit;

namespace Hush.Jobs.Tests;

/// <summary>A worker over a store in memory, with a clock and a handler that the test drives.</summary>
internal sealed class WorkerBench : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    public WorkerBench(JobLimits? limits = null)
    {
        Limits = limits ?? new JobLimits { WorkerCount = 2 };
        Store = new MemoryJobStore(Limits, Clock);
        Queue = new JobQueue(Store, Limits);
        Handler = new ScriptedHandler();
    }

    public FakeClock Clock { get; } = new();

    public JobLimits Limits { get; }

    public MemoryJobStore Store { get; }

    public JobQueue Queue { get; }

    public ScriptedHandler Handler { get; }

    public ConcurrentQueue<JobEvent> Events { get; } = [];

    public Task Running => _running;

    public void Start() => _running = new JobWorker(Store, Queue, [Handler], Limits, Clock, Events.Enqueue).RunAsync(_stopping.Token);

    public void Stop() => _stopping.Cancel();

    public async Task<JobId> AddAsync(int tasks = 1, string kind = "kind", byte input = 0) =>
        (await Queue.AddAsync(new NewJob(kind, "owner", new[] { input }, tasks, null, null), default))!.Id;

    public async Task<Job> FindAsync(JobId id) => (await Store.FindAsync(id, "owner", default))!;

    public async Task<byte[]> OutputAsync(JobId id, int task) => (await Store.ReadOutputAsync(id, "owner", task, default))!;

    public Task UntilAsync(JobId id, JobState state) =>
        Eventually.TrueAsync(async () => (await FindAsync(id)).State == state, $"job in state {state}");

    public Task UntilStartedAsync(int tasks) => Eventually.TrueAsync(() => Handler.Started.Count >= tasks, $"{tasks} tasks started");

    /// <summary>Lets time pass in small steps, as it does for real, until the condition holds; returns how much passed.</summary>
    public async Task<TimeSpan> PassTimeUntilAsync(Func<bool> condition, TimeSpan step, TimeSpan most)
    {
        var passed = TimeSpan.Zero;
        while (!condition() && passed < most)
        {
            Clock.Advance(step);
            passed += step;
            await Task.Delay(20);
        }

        return passed;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Handler.Open.TrySetResult();
        var ended = _running;
        await PassTimeUntilAsync(() => ended.IsCompleted, Limits.ShutdownGrace, TimeSpan.FromHours(50));
        await ended;
        _stopping.Dispose();
    }
}

/// <summary>Answers with the input's first byte and the task's index, after what the script says.</summary>
internal sealed class ScriptedHandler : IJobHandler
{
    private readonly List<byte> _running = [];
    private readonly Dictionary<byte, int> _mostBeside = [];
    private int _now;

    public string Kind => "kind";

    /// <summary>Tasks wait for this when the script says so.</summary>
    public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What a task does besides answering; nothing by default.</summary>
    public Func<int, CancellationToken, Task> Script { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>What a failed task leaves, from its index; empty by default.</summary>
    public Func<int, byte[]> Failure { get; set; } = _ => [];

    /// <summary>What a task that succeeds answers, from the input's first byte and its index.</summary>
    public Func<byte, int, byte[]> Answer { get; set; } = (first, task) => [first, (byte)task];

    /// <summary>The tasks that failed and why.</summary>
    public ConcurrentQueue<(int Task, TaskFailure Reason)> Failed { get; } = [];

    public ConcurrentQueue<(byte Input, int Task)> Started { get; } = [];

    /// <summary>The inputs of the jobs whose end it was told.</summary>
    public ConcurrentQueue<byte> Told { get; } = [];

    /// <summary>What it does when it is told; nothing by default.</summary>
    public Action AtEnd { get; set; } = () => { };

    public int MostAtOnce { get; private set; }

    /// <summary>The most tasks that ran while one with this input did, itself included.</summary>
    public int MostBeside(byte input)
    {
        lock (Started) return _mostBeside.GetValueOrDefault(input);
    }

    public async Task<TaskOutcome> RunAsync(ReadOnlyMemory<byte> input, int taskIndex, CancellationToken cancellation)
    {
        var now = Interlocked.Increment(ref _now);
        var first = input.Span[0];
        lock (Started)
        {
            MostAtOnce = Math.Max(MostAtOnce, now);
            _running.Add(first);
            foreach (var beside in _running) _mostBeside[beside] = Math.Max(_mostBeside.GetValueOrDefault(beside), _running.Count);
        }

        Started.Enqueue((first, taskIndex));
        try
        {
            await Script(taskIndex, cancellation);
            return new TaskOutcome(true, Answer(first, taskIndex));
        }
        finally
        {
            Interlocked.Decrement(ref _now);
            lock (Started) _running.Remove(first);
        }
    }

    public ReadOnlyMemory<byte> OutputOfFailure(ReadOnlyMemory<byte> input, int taskIndex, TaskFailure reason)
    {
        Failed.Enqueue((taskIndex, reason));
        return Failure(taskIndex);
    }

    public void Ended(ReadOnlyMemory<byte> input)
    {
        Told.Enqueue(input.Span[0]);
        AtEnd();
    }
}
