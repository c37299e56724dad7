
namespace Hush.Cli.Tests;

public sealed class ExplainTests
{
    private const string Text = "Please mail maria.lindqvist@example.com about it.";

    [Fact]
    public async Task An_entity_is_explained_for_a_reader()
    {
        var output = (await CommandRun.OfAsync(Text, "detect", "--explain")).Succeeded();
        Assert.Contains("found: 12+27 Email", output, StringComparison.Ordinal);
        Assert.Contains("generic.email", output, StringComparison.Ordinal);
        Assert.Contains("in the written text", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Candidates_are_written_as_json()
    {
        var result = (await CommandRun.OfAsync(Text, "detect", "--explain", "--format", "json")).Json;
        var candidates = result["candidates"]!.AsArray();
        var kept = Assert.Single(candidates, candidate => candidate!["dropped"] is null)!;
        Assert.Equal(("Email", 12, 27), (kept["category"]!.GetValue<string>(), kept["offset"]!.GetValue<int>(), kept["length"]!.GetValue<int>()));
        Assert.All(candidates, candidate => Assert.True(candidate!["droppedBy"] is not { } by || by.GetValue<int>() < candidates.Count));
    }

    [Fact]
    public async Task Without_the_option_nothing_is_explained()
    {
        var result = (await CommandRun.OfAsync(Text, "detect", "--format", "json")).Json;
        Assert.Equal(["id", "entities"], result.AsObject().Select(member => member.Key));
    }
}
