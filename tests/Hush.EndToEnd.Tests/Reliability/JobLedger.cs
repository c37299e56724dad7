using System.Globalization;
using System.Text.Json;

namespace Hush.EndToEnd.Tests.Reliability;

/// <summary>What a client knows of its jobs: which were accepted, and all that was ever seen of them. Finds what must never be.</summary>
internal sealed class JobLedger
{
    private const string Redacted = "Hi, my name is *******************.";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _jobs = [];
    private readonly List<string> _ids = [];
    private readonly List<string> _violations = [];

    public int Accepted
    {
        get
        {
            lock (_gate) return _ids.Count;
        }
    }

    public int Unfinished
    {
        get
        {
            lock (_gate) return _jobs.Values.Count(job => job.End is null);
        }
    }

    public IReadOnlyList<string> Violations
    {
        get
        {
            lock (_gate) return [.. _violations];
        }
    }

    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (_gate) return [.. _ids];
        }
    }

    /// <summary>Jobs by the state in which they ended.</summary>
    public IReadOnlyDictionary<string, int> Ends
    {
        get
        {
            lock (_gate) return _jobs.Values.Where(job => job.End is not null).GroupBy(job => job.End!)
                .ToDictionary(group => group.Key, group => group.Count());
        }
    }

    public void Accept(string id, int number)
    {
        lock (_gate)
        {
            if (!_jobs.TryAdd(id, new Entry(number))) _violations.Add($"{id} was given to two jobs");
            else _ids.Add(id);
        }
    }

    public void AskToCancel(string id)
    {
        lock (_gate) _jobs[id].IsCancelAsked = true;
    }

    /// <summary>An accepted job to look at: mostly one that has not ended, as far as is known; null when there is none.</summary>
    public string? Pick(Random random)
    {
        lock (_gate)
        {
            if (_ids.Count == 0) return null;
            string[] open = random.Next(5) == 0 ? [] : [.. _ids.Where(id => _jobs[id].End is null)];
            return open.Length > 0 ? open[random.Next(open.Length)] : _ids[random.Next(_ids.Count)];
        }
    }

    /// <summary>Something that must never be.</summary>
    public void Report(string violation)
    {
        lock (_gate) _violations.Add(violation);
    }

    /// <param name="id">The job.</param>
    /// <param name="began">How often its state had been seen when this look at it began; a later look may have been quicker.</param>
    /// <param name="answer">What the server answered.</param>
    public void See(string id, int began, JsonElement answer)
    {
        var state = answer.GetProperty("status").GetString()!;
        lock (_gate)
        {
            var job = _jobs[id];
            var rank = RankOf(state);
            if (rank < job.RankAt(began)) _violations.Add($"{id} went back to {state}");
            job.Ranks.Add(Math.Max(rank, job.RankAt(job.Ranks.Count)));
            if (rank < 3) return;
            var results = answer.GetProperty("tasks").GetRawText();
            if (job.End is null) Check(id, job, state, answer);
            else if (job.End != state || job.Results != results) _violations.Add($"{id} ended as {job.End} and as {state}, or with two results");
            job.End = state;
            job.Results = results;
        }
    }

    /// <summary>How often the state of the job was seen.</summary>
    public int SeenCount(string id)
    {
        lock (_gate) return _jobs[id].Ranks.Count;
    }

    private static int RankOf(string state) => state switch
    {
        "notStarted" => 0,
        "running" => 1,
        "cancelling" => 2,
        "cancelled" or "succeeded" or "partiallyCompleted" or "failed" => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private void Check(string id, Entry job, string state, JsonElement answer)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"chat {job.Number}");
        if (answer.GetProperty("displayName").GetString() != name) _violations.Add($"{id} has another job's name");
        if (state == "cancelled" && job.IsCancelAsked) return;
        if (state != "succeeded")
        {
            _violations.Add($"{id} ended as {state}");
            return;
        }

        var items = answer.GetProperty("tasks").GetProperty("items");
        var text = items.GetArrayLength() == 1
            ? items[0].GetProperty("results").GetProperty("conversations")[0].GetProperty("conversationItems")[1].GetProperty("redactedContent")
                .GetProperty("text").GetString()
            : null;
        if (text != Redacted) _violations.Add($"{id} has not the one result of its request");
    }

    private sealed class Entry(int number)
    {
        public int Number => number;

        public bool IsCancelAsked { get; set; }

        public string? End { get; set; }

        public string? Results { get; set; }

        /// <summary>The highest state seen after each look.</summary>
        public List<int> Ranks { get; } = [];

        public int RankAt(int looks) => looks == 0 ? 0 : Ranks[looks - 1];
    }
}
