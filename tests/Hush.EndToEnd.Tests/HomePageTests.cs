using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hush.EndToEnd.Tests;

/// <summary>The call that the list of routes shows, pasted into a shell.</summary>
public sealed partial class HomePageTests
{
    [Fact]
    public async Task Call_Works()
    {
        using TemporaryFolder folder = new();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var call = WebUtility.HtmlDecode(Call().Match(await server.Client.GetStringAsync("/routes")).Groups["call"].Value);
        Assert.StartsWith("curl ", call, StringComparison.Ordinal);

        var result = await Repository.RunAsync("bash", ["-c", $"export HUSH_KEY={ServerProcess.Key}\n{call}"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var document = JsonSerializer.Deserialize<JsonElement>(result.Output).GetProperty("results").GetProperty("documents")[0];
        Assert.Equal("This is **********. Please ring me on ************.", document.GetProperty("redactedText").GetString());
    }

    [GeneratedRegex("<pre id=\"call\">(?<call>.*?)</pre>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
