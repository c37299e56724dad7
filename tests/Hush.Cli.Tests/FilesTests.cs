using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Hush.Cli.Tests;

/// <summary>Runs over files: where results go, what is left when a run ends early, pipes.</summary>
public sealed class FilesTests : IDisposable
{
    private const string Row = "name,phone,city\nMaria Lindqvist,415-555-2671,Portland\nTomasz Wilk,312-555-1234,Chicago\n";

    private static readonly string[] Planted = ["Maria", "Lindqvist", "2671", "Tomasz", "Wilk", "1234"];

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-files-").FullName;

    private string In => Path.Combine(_folder, "in");

    private string Out => Path.Combine(_folder, "out");

    [Fact]
    public async Task A_file_is_written_to_a_file()
    {
        Write("a.csv", Row);
        Assert.Equal("",
            (await CommandRun.OfAsync("", "redact", "--model", "fast", Path.Combine(In, "a.csv"), "-o", Path.Combine(_folder, "safe.csv")))
            .Succeeded());
        IsRedacted(File.ReadAllText(Path.Combine(_folder, "safe.csv")));
    }

    [Theory]
    [InlineData("--jobs", "1")]
    [InlineData("--jobs", "4")]
    public async Task Folders_keep_their_places(params string[] options)
    {
        Write("a.csv", Row);
        Write("deep/b.json", "{\"name\":\"Maria Lindqvist\",\"phone\":\"415-555-2671\"}");
        Write("deep/c.pdf", "%PDF-1.7 Maria");
        var run = await CommandRun.OfAsync("", ["redact", "--model", "fast", In, "--output-dir", Out, .. options]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("a PDF file", run.Errors, StringComparison.Ordinal);
        Assert.Contains("hush: 3 files, 8 detections (", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 failed", run.Errors, StringComparison.Ordinal);
        IsRedacted(File.ReadAllText(Path.Combine(Out, "a.csv")));
        Assert.Equal("{\"name\":\"***************\",\"phone\":\"************\"}", File.ReadAllText(Path.Combine(Out, "deep", "b.json")));
        Assert.Equal(2, Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task Patterns_name_files()
    {
        Write("a.csv", Row);
        Write("x/b.csv", Row);
        Write("x/c.txt", "Maria");
        Assert.Equal(0, (await CommandRun.OfAsync("", "redact", "--model", "fast", "-q", Path.Combine(In, "**", "*.csv"), "-o", Out)).ExitCode);
        Assert.Equal(["a.csv", "b.csv"], Directory.GetFiles(Out, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public async Task Files_are_replaced_in_their_places_with_a_copy()
    {
        var file = Write("a.csv", Row);
        Assert.Equal(0, (await CommandRun.OfAsync("", "redact", "--model", "fast", "--in-place", "--backup", file)).ExitCode);
        IsRedacted(File.ReadAllText(file));
        Assert.Equal(Row, File.ReadAllText(file + ".bak"));

        var other = Write("b.csv", Row);
        Assert.Equal(0, (await CommandRun.OfAsync("", "redact", "--model", "fast", "--in-place", "--backup-suffix", ".orig", other)).ExitCode);
        Assert.Equal(Row, File.ReadAllText(other + ".orig"));
        Assert.Equal(["a.csv", "a.csv.bak", "b.csv", "b.csv.orig"],
            Directory.GetFiles(In).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_stays_the_same_keeps_its_copy_of_what_it_was()
    {
        var file = Write("a.csv", Row);
        var clean = Write("clean.csv", "item,count,place\nchair,4,left\ntable,1,right\n");
        for (var run = 0; run < 2; run++)
            Assert.Equal(0, (await CommandRun.OfAsync("", "redact", "--model", "fast", "--in-place", "--backup", file, clean)).ExitCode);
        Assert.Equal(Row, File.ReadAllText(file + ".bak"));
        Assert.False(File.Exists(clean + ".bak"));
        Assert.Equal(3, Directory.GetFiles(In).Length);
    }

    [Fact]
    public async Task A_file_that_is_refused_stays_as_it_was()
    {
        var file = Write("a.json", "{\"name\":\"Maria Lindqvist\"");
        Assert.Equal(1, (await CommandRun.OfAsync("", "redact", "--in-place", file)).ExitCode);
        Assert.Equal("{\"name\":\"Maria Lindqvist\"", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(In));
    }

    [Fact]
    public async Task A_run_goes_on_where_it_ended()
    {
        Write("a.csv", Row);
        Write("b.csv", Row);
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "a.csv"), "done");
        var run = await CommandRun.OfAsync("", "redact", "--model", "fast", In, "-o", Out, "--resume");

        Assert.Equal("done", File.ReadAllText(Path.Combine(Out, "a.csv")));
        IsRedacted(File.ReadAllText(Path.Combine(Out, "b.csv")));
        Assert.Contains("1 done before", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_leaves_whole_files()
    {
        Write("a.csv", Row);
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            CommandLine.RunAsync(["redact", In, "-o", Out], new StandardStreams(Stream.Null, Stream.Null, TextWriter.Null, false), cancelled.Token));
        Assert.False(Directory.Exists(Out) && Directory.GetFiles(Out).Length > 0);
    }

    [Fact]
    public async Task A_dry_run_writes_only_the_summary()
    {
        var file = Write("a.csv", Row);
        var run = await CommandRun.OfAsync("", "redact", "--model", "fast", "--dry-run", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^hush: 1 file, 6 detections \(.*\), [0-9.]+ s\n$", run.Errors);
        Assert.Equal(Row, File.ReadAllText(file));
    }

    [Fact]
    public async Task A_folder_needs_a_folder_outside()
    {
        Write("a.csv", Row);
        Assert.Equal(2, (await CommandRun.OfAsync("", "redact", In, "-o", Path.Combine(In, "out"))).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("", "redact", In + Path.DirectorySeparatorChar, "-o", Path.Combine(In, "out"))).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("", "redact", In)).ExitCode);
    }

    [Theory]
    [InlineData("call.json", "{\"id\":\"1\",\"text\":\"call 312-555-1234\"}")]
    [InlineData("calls.jsonl", "{\"id\":\"1\",\"text\":\"call 312-555-1234\"}\n{\"id\":\"2\",\"text\":7}\n")]
    [InlineData("letter.txt", "call 312-555-1234", "--format", "json")]
    public async Task Results_replace_no_file(string name, string content, params string[] options)
    {
        var file = Write(name, content);
        var run = await CommandRun.OfAsync("", ["redact", "--model", "fast", "--in-place", file, .. options]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("its results can't replace it", run.Errors, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(In));
    }

    [Fact]
    public async Task A_named_pipe_is_read_like_standard_input()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = Path.Combine(_folder, "pipe");
        ProcessStartInfo start = new("/bin/sh") { ArgumentList = { "-c", "mkfifo \"$0\" && echo 'Call 415-555-2671.' > \"$0\"", pipe } };
        using var writer = Process.Start(start)!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(pipe), TimeSpan.FromMinutes(1)), "there is no pipe");
        Assert.Equal("Call ************.\n", (await CommandRun.OfAsync("", "redact", "--model", "fast", pipe)).Succeeded());
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Call 415-555-2671.\n", "Call ************.\n")]
    [InlineData("{\"mail\":\"m.l@example.com\"}\n", "{\"mail\":\"***************\"}\n")]
    [InlineData("{\"id\":\"1\",\"text\":\"nothing\"}\n", "{\"id\":\"1\",\"entities\":[],\"redactedText\":\"nothing\"}\n")]
    public async Task A_pipe_is_answered_before_it_ends(string line, string expected)
    {
        using LivePipe input = new();
        using MemoryStream output = new();
        input.Write(Encoding.UTF8.GetBytes(line));
        var run = Task.Run(() => CommandLine.RunAsync(["redact", "--model", "fast"],
            new StandardStreams(input, Stream.Synchronized(output), TextWriter.Null, false)), TestContext.Current.CancellationToken);
        Assert.True(SpinWait.SpinUntil(() => Text().StartsWith(expected, StringComparison.Ordinal), TimeSpan.FromMinutes(2)),
            "nothing was written while the pipe was open");
        Assert.False(run.IsCompleted);
        input.Complete();
        Assert.Equal(0, await run);

        string Text() => Encoding.UTF8.GetString(output.ToArray());
    }

    [Theory]
    [InlineData("redact", "--model", "fast")]
    [InlineData("redact", "--model", "fast", "--format", "json")]
    [InlineData("detect", "--model", "fast", "--format", "csv")]
    [InlineData("categories")]
    [InlineData("completion", "bash")]
    [InlineData("explain", "Email")]
    public async Task The_run_ends_silently_when_the_reader_has_gone(params string[] args)
    {
        StringWriter errors = new();
        using MemoryStream input = new(Encoding.UTF8.GetBytes("Call 415-555-2671.\n"));
        using PipeEnd output = new(new ClosedPipe());
        Assert.Equal(141, await CommandLine.RunAsync(args, new StandardStreams(input, output, errors, false)));
        Assert.Equal("", errors.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void IsRedacted(string file)
    {
        Assert.Equal([], Planted.Where(value => file.Contains(value, StringComparison.Ordinal)));
        Assert.Equal(Row.Split('\n')[0], file.Split('\n')[0]);
        Assert.Equal(Row.Count(character => character is ',' or '\n'), file.Count(character => character is ',' or '\n'));
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(In, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>A pipe that is silent until more is written or it is completed.</summary>
    private sealed class LivePipe : MemoryStream
    {
        private readonly BlockingCollection<byte[]> _written = [];

        public void Complete() => _written.CompleteAdding();

        public void Write(byte[] bytes) => _written.Add(bytes);

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (!_written.TryTake(out var bytes, Timeout.Infinite)) return 0;
            bytes.CopyTo(buffer);
            return bytes.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Task.Run(() => Read(buffer.Span), cancellationToken));
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);
    }
}
