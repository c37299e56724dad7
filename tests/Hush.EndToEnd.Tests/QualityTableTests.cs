using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hush.EndToEnd.Tests;

/// <summary>Holds the README's quality table to the committed results of <c>./evaluate</c>.</summary>
public sealed partial class QualityTableTests
{
    private static readonly Dictionary<string, string> Forms = new()
    { ["as is"] = "AsIs", ["as recognition writes it"] = "Lexical", ["upper case"] = "Upper" };

    [Fact]
    public void EveryRow_IsOfTheCommittedResults()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        Match[] rows = [.. Row().Matches(readme).AsEnumerable()];
        Assert.True(rows.Length >= 6, "The README shows its quality.");
        JsonElement[] scores = [.. Directory.EnumerateFiles(Repository.PathOf("results", "quality"), "*.json")
            .SelectMany(file => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)).GetProperty("scores").EnumerateArray())];

        foreach (var row in rows)
        {
            JsonElement score = Assert.Single(scores, score =>
                score.GetProperty("corpus").GetString() == row.Groups["corpus"].Value
                    && score.GetProperty("form").GetString() == Forms[row.Groups["form"].Value]);
            Assert.Equal(Percent(score.GetProperty("leakRate")), row.Groups["leak"].Value);
            Assert.Equal(Percent(score.GetProperty("overRedaction")), row.Groups["over"].Value);
            Assert.Equal(score.GetProperty("labels").GetProperty("PERSON").GetProperty("f1Strict").GetDouble()
                .ToString("0.000", CultureInfo.InvariantCulture), row.Groups["person"].Value);
        }
    }

    private static string Percent(JsonElement share) => share.GetDouble().ToString("0.0 %", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\| (?<corpus>[\w-]+) \|[^|]*\| (?<form>as is|as recognition writes it|upper case) \| (?<leak>[\d.]+ %) \| (?<over>[\d.]+ %) \| (?<person>[\d.]+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
