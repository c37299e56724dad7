using System.Text.Json.Nodes;
using Hush.Detection.Neural;
using Hush.Server.Hosting;
using Hush.Tasks;

namespace Hush.Server.Tests.Hosting;

public sealed class ContainerSettingsTests
{
    [Fact]
    public async Task The_arguments_of_the_container_edition_are_taken_and_told_in_one_line_without_their_values()
    {
        await using var server = await RunningServer.StartAsync(
            "Eula=accept", "Billing=https://secret.example.com", "ApiKey=Kanarienvogel", "Mounts:Output=/output",
            "Logging:Console:LogLevel:Default=Debug");
        using var answer = await server.Client.GetAsync("/status");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains("not needed: Eula, Billing, ApiKey, Mounts", server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret.example.com", server.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hush:Anonymous=maybe", "Hush:Anonymous")]
    [InlineData("UserRegexRuleFilePath=/nowhere/rules.json", "/nowhere/rules.json")]
    public void Wrong_ones_stop_the_start_with_a_reason(string argument, string words)
    {
        string[] args = argument.StartsWith("Hush", StringComparison.Ordinal) ? ["--" + argument] : [argument];
        Assert.Contains(words, Assert.Throws<StartProblemException>(() => ServerBuilder.Build(args)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anonymous_callers_may_be_let_in_from_everywhere()
    {
        await using var server = await RunningServer.StartAsync("--anonymous", "true");
        using var answer = await server.SubmitAsync(Samples.Typed);
        Assert.Equal(202, (int)answer.StatusCode);
        Assert.Contains("serves every caller that reaches it", server.Log.Text, StringComparison.Ordinal);
        await using var open = ServerBuilder.Build(
            ["--urls=http://0.0.0.0:0", "--anonymous=true",
                "--store=" + Path.Combine(Directory.CreateTempSubdirectory("hush-open").FullName, "jobs.db")]);
        Assert.NotNull(open);
    }

    [Fact]
    public async Task Rules_of_the_file_find_in_texts()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hush-rules").FullName, "rules.json");
        await File.WriteAllTextAsync(file, """[{"name":"CE_Badge","regexPatterns":[{"id":"1","pattern":"BD-[A-Z]{4}","matchScore":0.9}]}]""",
            TestContext.Current.CancellationToken);
        var rules = Hush.Detection.Rules.UserRules.Load(file);
        await using var server = await RunningServer.StartAsync(Analyses.Load(rules, NeuralTagger.Default, () => 0),
            "UserRegexRuleFilePath=" + file);

        using var answer = await server.SendAsync(
            HttpMethod.Post, "language/:analyze-text?api-version=2025-11-01",
            """{"kind":"PiiEntityRecognition","analysisInput":{"documents":[{"id":"1","language":"en","text":"badge BD-QXZK"}]}}""");
        var entity = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["results"]!["documents"]![0]!["entities"]![0]!;

        Assert.Equal(("CE_Badge", "CE_Badge", "CE_Badge"), (
            entity["category"]!.GetValue<string>(), entity["type"]!.GetValue<string>(), entity["tags"]![0]!["name"]!.GetValue<string>()));
        Assert.Contains("1 own rules were loaded", server.Log.Text, StringComparison.Ordinal);
    }
}
