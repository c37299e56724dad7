namespace Hush.EndToEnd.Tests;

/// <summary>Commands whose standard input is closed or empty end by themselves.</summary>
public sealed class ClosedInputTests
{
    [Theory]
    [InlineData("./hush redact <&-")]
    [InlineData("./hush detect --output json <&-")]
    [InlineData("./hush redact --jsonl <&-")]
    [InlineData("./hush redact - <&-")]
    [InlineData("./hush redact </dev/null")]
    public async Task Command_Ends(string command)
    {
        CommandResult result = await Repository.RunAsync("bash", ["-c", "timeout 120 " + command]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.DoesNotContain("\"category\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFile_IsReadWhateverStandardInputIs()
    {
        CommandResult result = await Repository.RunAsync("bash", ["-c", "timeout 120 ./hush redact samples/call.json <&-"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("***", result.Output, StringComparison.Ordinal);
    }
}
