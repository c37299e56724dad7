using System.Text.Json.Nodes;
using Hush.Detection.Rules;
using Hush.Tasks;

namespace Hush.Server.Tests.Search;

/// <summary>The skillset of <c>samples/</c> hides what the skill hides by default, so that no value gets into an index by following it.</summary>
public sealed class SampleSkillsetTests
{
    private static readonly (string Text, string Value)[] Values =
    [
        ("my social security number is 219-09-9999", "219-09-9999"),
        ("my card is 4111 1111 1111 1111", "4111 1111 1111 1111"),
        ("call me on 415-555-0177", "415-555-0177"),
        ("write to maria@example.com", "maria@example.com"),
        ("my name is Maria Lindqvist", "Maria Lindqvist"),
        ("I live at 12 Oak Street, Springfield, IL 62701", "12 Oak Street"),
        ("the IBAN is GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
        ("the routing number is 021000021", "021000021"),
        ("my passport number is X8812345", "X8812345"),
        ("my driver's license number is D4411220", "D4411220"),
        ("the server is at 203.0.113.7", "203.0.113.7"),
        ("my date of birth is 03/24/1982", "03/24/1982"),
        ("my order number is 88213407", "88213407"),
        ("the VIN is 1M8GDM9AXKP042788", "1M8GDM9AXKP042788"),
    ];

    [Fact]
    public async Task Every_value_of_the_default_set_is_masked()
    {
        var skill = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "samples", "skillset.json"),
            TestContext.Current.CancellationToken))!["skills"]![1]!;
        Uri address = new(skill["uri"]!.GetValue<string>());
        Assert.Equal(["text", "languageCode"], skill["inputs"]!.AsArray().Select(input => input!["name"]!.GetValue<string>()));

        JsonArray records = [.. Values.Select((value, index) => new JsonObject
            { ["recordId"] = $"{index}", ["data"] = new JsonObject { ["text"] = value.Text, ["languageCode"] = "en" } })];
        var body = new JsonObject { ["values"] = records }.ToJsonString();
        await using var server = await RunningServer.StartAsync(Analyses.Load(UserRules.None, tagger: null, () => 0));
        var answers = await AnswersAsync(server, address.PathAndQuery, body);
        var ordinary = await AnswersAsync(server, "/skills/pii-detection?maskingMode=replace", body);

        Assert.Equal(ordinary.ToJsonString(), answers.ToJsonString());
        foreach ((var text, var value) in Values)
        {
            var masked = answers[Array.IndexOf(Values, (text, value))]!["data"]!["maskedText"]!.GetValue<string>();
            Assert.Equal(text.Replace(value, new string('*', value.Length), StringComparison.Ordinal)[..10], masked[..10]);
            Assert.All(value.Split(' '), part => Assert.DoesNotContain(part, masked, StringComparison.Ordinal));
        }
    }

    private static async Task<JsonArray> AnswersAsync(RunningServer server, string path, string body)
    {
        using var answer = await server.SendAsync(HttpMethod.Post, path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!["values"]!.AsArray();
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hush.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
