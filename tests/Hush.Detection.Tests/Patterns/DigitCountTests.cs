using Hush.Detection.Catalog;
using Hush.Detection.Tests.Patterns.Scanning;
using Hush.Patterns.Checksums;

namespace Hush.Detection.Tests.Patterns;

public sealed class DigitCountTests
{
    private static readonly string[] Texts =
    [
        .. RecognizerTables.TableNames().SelectMany(table => RecognizerTables.Read<RecognizerTables.Row[]>(table)).Select(row => row.Text),
        .. RecognizerTables.Read<string[]>("no-alarms"),
        .. Generated(),
    ];

    public static TheoryData<string> Declared => [.. PatternCatalog.All.Where(definition => definition.Digits is not null)
        .Select(definition => definition.Id)];

    [Theory, MemberData(nameof(Declared))]
    public void Declared_digits_are_those_of_every_match(string id)
    {
        var definition = PatternCatalog.All.Single(definition => definition.Id == id);
        Assert.InRange(definition.Digits!.Fewest, 1, definition.Digits.Most);
        foreach (var text in Texts)
        {
            foreach (var match in definition.Pattern.EnumerateMatches(text))
            {
                var value = text.AsSpan(match.Index, match.Length);
                var count = Characters.CountDigits(value);
                Assert.True(
                    count >= definition.Digits.Fewest && count <= definition.Digits.Most,
                    $"{id} says {definition.Digits.Fewest} to {definition.Digits.Most} digits, but matches '{value}', which has {count}.");
            }
        }
    }

    private static IEnumerable<string> Generated()
    {
        var texts = new ScanTexts(7);
        for (var round = 0; round < 1000; round++) yield return texts.Next();
    }
}
