using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hush.EndToEnd.Tests;

namespace Hush.Studio.Tests;

/// <summary>The studio as the server sends it.</summary>
public sealed partial class ServedStudioTests(StudioFixture studio)
{
    [Fact]
    public async Task Page_AllowsNothingFromElsewhere()
    {
        using var page = await studio.Server.Client.GetAsync("/");
        var policy = string.Join(' ', page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);

        var html = await page.Content.ReadAsStringAsync();
        string[] files = [.. File().Matches(html).Select(match => match.Groups["path"].Value)];
        Assert.Equal(2, files.Length);
        foreach (var file in files)
        {
            using var answer = await studio.Server.Client.GetAsync(file);
            Assert.True(answer.IsSuccessStatusCode, file);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/studio/")]
    [InlineData("/studio/index.html")]
    [InlineData("/studio/../appsettings.json")]
    [InlineData("/studio/%2e%2e/Hush.Server.dll")]
    [InlineData("/studio/assets/none.js")]
    public async Task OtherPath_IsNotFound(string path)
    {
        using var answer = await studio.Server.Client.GetAsync(path);
        Assert.Equal(404, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Settings_NameWhatTheServerTakes()
    {
        var settings = JsonNode.Parse(await studio.Server.Client.GetStringAsync("/studio/settings.json"))!;
        Assert.True(settings["needsKey"]!.GetValue<bool>());
        Assert.Equal(5120, settings["maxDocumentTextElements"]!.GetValue<int>());
        Assert.Contains("Person", settings["conversationCategories"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Contains("de", settings["languages"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.DoesNotContain(ServerProcess.Key, settings.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryReasonAndEvidence_HasAText()
    {
        var texts = System.IO.File.ReadAllText(Repository.PathOf("studio", "src", "i18n", "en.ts"));
        var names = Enum.GetNames<DropReason>().Concat(Enum.GetNames<Evidence>().Where(name => name != nameof(Evidence.None)));
        Assert.All(names, name => Assert.Contains($"\n  {char.ToLowerInvariant(name[0])}{name[1..]}: ", texts, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:src|href)=\"(?<path>/studio/[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex File();
}
