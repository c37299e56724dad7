using System.Text.Json.Nodes;
using Hush.Detection.Rules;
using Hush.Tasks;

namespace Hush.Server.Tests.Search;

/// <summary>A value of which a text's limit leaves only the beginning is masked as far as it is there, though the beginning by itself is
/// nothing.</summary>
public sealed class CutValueTests
{
    private const int Limit = 50_000; // UTF-16 code units
    private const string Filler = "the weather was fine and we went on. ";

    private static readonly (string Before, string Value, string Behind, int Left)[] Cuts =
    [
        ("my card is ", "4111 1111 1111 1111", " and it is new", 4),
        ("my card is ", "4111 1111 1111 1111", " and it is new", 9),
        ("my card is ", "4111111111111111", "", 15),
        ("my social security number is ", "219-09-9999", ", thanks", 3),
        ("my social security number is ", "219-09-9999", ", thanks", 10),
        ("call me on ", "415-555-0177", " tomorrow", 5),
        ("call me on ", "+49 30 901820", " tomorrow", 3),
        ("write to ", "maria.lindqvist@example.com", " please", 5),
        ("write to ", "maria.lindqvist@example.com", " please", 17),
        ("the IBAN is ", "GB82 WEST 1234 5698 7654 32", "", 6),
        ("my name is ", "Maria Lindqvist", " from the office", 3),
        ("my name is ", "Maria Lindqvist", " from the office", 9),
        ("I live at ", "12 Oak Street, Springfield, IL 62701", ".", 4),
        ("the server is at ", "203.0.113.77", " now", 8),
        ("我的电话是", "13912345678", "，谢谢", 6),
        ("the VIN is ", "1M8GDM9AXKP042788", " of the car", 11),
    ];

    [Fact]
    public async Task What_is_left_of_a_value_is_masked()
    {
        JsonArray records = [.. Cuts.Select((cut, index) => new JsonObject
            { ["recordId"] = $"{index}", ["data"] = new JsonObject { ["text"] = TextOf(cut) } })];
        await using var server = await RunningServer.StartAsync(Analyses.Load(UserRules.None, tagger: null, () => 0));
        using var answer = await server.SendAsync(HttpMethod.Post, "/skills/pii-detection?maskingMode=replace", new JsonObject
        { ["values"] = records }.ToJsonString());
        var values = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["values"]!.AsArray();
        for (var index = 0; index < Cuts.Length; index++)
        {
            var record = values[index]!;
            var masked = record["data"]!["maskedText"]!.GetValue<string>();
            Assert.Equal((Limit, Cuts[index].Before + new string('*', Cuts[index].Left)),
                (masked.Length, masked[^(Cuts[index].Before.Length + Cuts[index].Left)..]));
            Assert.Contains("too long", record["warnings"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    private static string TextOf((string Before, string Value, string Behind, int Left) cut)
    {
        var filled = Limit - cut.Left - cut.Before.Length;
        var filler = string.Concat(Enumerable.Repeat(Filler, filled / Filler.Length + 1))[..(filled - 1)];
        return filler + " " + cut.Before + cut.Value + cut.Behind;
    }
}
