namespace Hush.EndToEnd.Tests;

/// <summary>Commands whose standard input is closed or empty end by themselves.</summary>
public sealed class ClosedInputTests
{
    // The program by itself, without the script that builds it.
    private const string Program = "timeout 120 dotnet artifacts/bin/Hush.Cli/release/hush.dll";

    [Theory]
    [InlineData("timeout 120 ./hush redact <&-")]
    [InlineData("timeout 120 ./hush detect --format json <&-")]
    [InlineData("timeout 120 ./hush redact --jsonl <&-")]
    [InlineData("timeout 120 ./hush redact - <&-")]
    [InlineData("timeout 120 ./hush redact </dev/null")]
    [InlineData(Program + " redact <&-")]
    [InlineData(Program + " detect <&-")]
    [InlineData(Program + " detect --format json <&-")]
    [InlineData(Program + " redact --jsonl <&-")]
    [InlineData(Program + " redact --plain - <&-")]
    [InlineData(Program + " detect --encoding utf-16 <&-")]
    [InlineData(Program + " redact </dev/null")]
    [InlineData("printf '' | " + Program + " redact")]
    [InlineData(Program + " redact <&- 2>&-")]
    [InlineData(Program + " redact <&- 3</dev/zero")]
    public async Task Command_Ends(string command)
    {
        var result = await Repository.RunAsync("bash", ["-c", command]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.DoesNotContain("\"category\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeout 120 ./hush redact samples/call.json <&-")]
    [InlineData(Program + " redact samples/call.json <&-")]
    [InlineData(Program + " redact samples/call.json </dev/zero")]
    public async Task AFile_IsReadWhateverStandardInputIs(string command)
    {
        var result = await Repository.RunAsync("bash", ["-c", command]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("***", result.Output, StringComparison.Ordinal);
    }
}
