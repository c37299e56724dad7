using System.Text;

namespace Hush.Cli.Tests;

/// <summary>Parquet files by the command line; what is inside of them is read back in Hush.Files.Parquet.Tests.</summary>
public sealed class ParquetFileTests : IDisposable
{
    private static readonly string[] Planted = ["Lindqvist", "Tomasz", "Nwosu", "2671"];

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-parquet-").FullName;

    private static string Sample => Path.Combine(SampleFormats.Folder, "..", "files", "people.parquet");

    [Fact]
    public async Task A_file_is_redacted_in_its_own_format()
    {
        var target = Path.Combine(_folder, "safe.parquet");
        Assert.Equal("", (await CommandRun.OfAsync("", "redact", "--model", "fast", Sample, "-o", target)).Succeeded());
        IsRedacted(await File.ReadAllBytesAsync(target));
    }

    [Fact]
    public async Task A_pipe_is_told_by_its_content() =>
        IsRedacted(await CommandRun.BytesOfAsync(await File.ReadAllBytesAsync(Sample), "redact", "--model", "fast"));

    [Fact]
    public async Task Detections_have_the_number_of_their_row()
    {
        var lines = (await CommandRun.OfAsync("", "detect", "--model", "fast", Sample)).Succeeded().Split('\n');
        Assert.Contains(lines, line => line.StartsWith("3:1", StringComparison.Ordinal) && line.Contains("Tomasz Wilk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not a file of the format parquet", "redact", "--as", "parquet")]
    [InlineData("is for transcripts", "redact", "--pseudonym-key", "env:HUSH_PARQUET_KEY")]
    [InlineData("--format applies", "redact", "--format", "json")]
    public async Task What_makes_no_sense_is_refused(string why, params string[] args)
    {
        Environment.SetEnvironmentVariable("HUSH_PARQUET_KEY", new string('k', 64));
        var input = args.Contains("--as") ? Encoding.UTF8.GetBytes("a line of text\n") : await File.ReadAllBytesAsync(Sample);
        var run = await CommandRun.OfAsync(input, args);
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void IsRedacted(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        Assert.StartsWith("PAR1", text, StringComparison.Ordinal);
        Assert.EndsWith("PAR1", text, StringComparison.Ordinal);
        Assert.Equal([], Planted.Where(value => text.Contains(value, StringComparison.Ordinal)));
    }
}
