using System.Globalization;

namespace Hush.EndToEnd.Tests;

/// <summary>
/// The sample for Spark, run as it is. PySpark is not installed: <c>clients/spark</c> stands for it and does what <c>RDD.pipe</c> does with
/// partitions, environment, processes, lines and exit codes.
/// </summary>
public sealed class SparkPipeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1, 40)]
    [InlineData(4, 40)]
    [InlineData(8, 3)]
    public async Task Partitions_TogetherGiveWhatOneRunGives(int partitions, int lines)
    {
        var input = await WriteAsync(Enumerable.Range(0, lines).Select(Document));
        var spark = await RunAsync(input, partitions);
        Assert.True(spark.ExitCode == 0, spark.Errors);
        string[] parts = [.. Directory.EnumerateFiles(Path.Combine(_folder.Path, "out"), "part-*").Order(StringComparer.Ordinal)];
        Assert.Equal(partitions, parts.Length);
        var whole = (await Repository.HushAsync(await File.ReadAllTextAsync(input), "redact", "--jsonl", "--format", "jsonl", "--policy",
            "entityMask")).Output;
        Assert.Contains("[PERSON_1]", whole, StringComparison.Ordinal);
        Assert.Equal(whole, string.Concat(parts.Select(File.ReadAllText)));
        if (partitions > lines) Assert.Contains(parts, part => new FileInfo(part).Length == 0);
    }

    [Fact]
    public async Task LineThatCannotBeRead_FailsTheTaskAndNamesTheLine()
    {
        var spark = await RunAsync(await WriteAsync([Document(0), "{ broken", Document(1)]), 1);
        Assert.NotEqual(0, spark.ExitCode);
        Assert.Contains("exited with error code 1", spark.Errors, StringComparison.Ordinal);
        Assert.Contains("line 2", spark.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "out", "_SUCCESS")));
    }

    public void Dispose() => _folder.Dispose();

    private static string Document(int index) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"id":"{{index}}","language":"en","text":"My name is Maria Lindqvist – ticket {{index}}, mail m{{index}}@example.com."}""");

    private async Task<string> WriteAsync(IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder.Path, "in.jsonl");
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }

    private Task<CommandResult> RunAsync(string input, int partitions) => Repository.RunAsync("env",
    [
        "PYTHONPATH=" + Repository.PathOf("tests", "Hush.EndToEnd.Tests", "clients", "spark"),
        "PYTHONDONTWRITEBYTECODE=1",
        "PATH=" + Repository.Root + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
        "python3", Repository.PathOf("samples", "programs", "Spark", "redact.py"), input, Path.Combine(_folder.Path, "out"),
        partitions.ToString(CultureInfo.InvariantCulture),
    ]);
}
