using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Detection.Rules;
using Hush.Entities;
using Hush.Recognition;

namespace Hush.Detection.Tests.Rules;

public sealed class ValueListTests
{
    private const string Lists = """
        {"deny":[{"category":"CE_Project","words":["Blue Heron","Kestrel"],"patterns":["\\bPX-\\d{3}\\b"]},{"category":"Person","words":["the old fox"]},
                 {"category":"CE_Secret","words":["Moss"],"matchCase":true,"locales":["de"]}],
         "allow":[{"words":["Support Desk","415-555-0100"]},{"categories":["Person"],"words":["Jordan"]},{"patterns":["[a-z]+@example\\.org"],"categories":["Email"]}]}
        """;

    [Theory]
    [InlineData("project Blue Heron starts", "Blue Heron=CE_Project")]
    [InlineData("project blue heron starts", "blue heron=CE_Project")]
    [InlineData("kestrels fly", "")]
    [InlineData("PX-412 is late", "PX-412=CE_Project")]
    [InlineData("ask The Old Fox", "The Old Fox=Person")]
    [InlineData("Moss grows", "")]
    [InlineData("call 415-555-0100 now", "")]
    [InlineData("call 415-555-0177 now", "415-555-0177=PhoneNumber")]
    [InlineData("write to help@example.org", "")]
    [InlineData("write to help@example.com", "help@example.com=Email")]
    [InlineData("my name is Jordan", "")]
    [InlineData("my name is Jordan Blake", "Jordan Blake=Person")]
    public void Listed_values_are_always_found_or_never(string text, string expected)
    {
        SourceText source = new(text);
        var found = Detect(Lists, source).Select(entity => $"{source.Reveal(entity.Span)}={entity.Category}");
        Assert.Equal(expected, string.Join(" ", found));
    }

    [Theory]
    [InlineData("BD-1234 or card 4111 1111 1111 1111", "BD-1234=CE_Badge")]
    [InlineData("phone 415-555-0177", "415-555-0177=CE_Badge")]
    public void An_own_rule_that_reaches_its_threshold_wins(string text, string expected)
    {
        const string rules =
            """[{"name":"CE_Badge","regexPatterns":[{"id":"1","pattern":"\\bBD-\\d{4}\\b","matchScore":0.4},{"id":"2","pattern":"415-555-0177","matchScore":0.4}]}]""";
        SourceText source = new(text);
        Assert.Contains(expected, Detect(rules, source).Select(entity => $"{source.Reveal(entity.Span)}={entity.Category}"));
    }

    [Fact]
    public void A_rule_whose_time_is_used_up_searches_no_more()
    {
        SearchBudget budget = new();
        LimitedPattern pattern = new(new Regex("a", RegexOptions.CultureInvariant, SearchBudget.OfRule));
        Assert.NotNull(pattern.Within(budget.Left("rule.one")));
        budget.Spend("rule.one", Stopwatch.GetTimestamp() - (3 * Stopwatch.Frequency));
        Assert.Null(pattern.Within(budget.Left("rule.one")));
        Assert.Equal(SearchBudget.OfRule, budget.Left("rule.two"));
    }

    [Theory]
    [InlineData(2000, 2000)]
    [InlineData(1999, 1000)]
    [InlineData(300, 250)]
    [InlineData(61, 60)]
    public void A_search_never_has_more_time_than_is_left(int left, int limit) =>
        Assert.Equal(limit,
            new LimitedPattern(new Regex("a", RegexOptions.CultureInvariant, SearchBudget.OfRule))
            .Within(TimeSpan.FromMilliseconds(left))!.MatchTimeout.TotalMilliseconds);

    [Theory]
    [InlineData("""{"deny":[{}]}""", "deny[0].category: is missing")]
    [InlineData("""{"deny":[{"category":"CE_A"}]}""", "deny[0]: words or patterns are missing")]
    [InlineData("""{"deny":[{"category":"CE A","words":["x"]}]}""", "deny[0].category: letters")]
    [InlineData("""{"deny":[{"category":"CE_A","words":"x"}]}""", "deny[0].words: a list")]
    [InlineData("""{"deny":[{"category":"CE_A","words":[""]}]}""", "deny[0].words[0]: a text")]
    [InlineData("""{"deny":[{"category":"CE_A","patterns":["("]}]}""", "deny[0].patterns[0]: no regular expression")]
    [InlineData("""{"allow":[{"words":["x"],"matchCase":"yes"}]}""", "allow[0].matchCase: true or false")]
    [InlineData("""{"allow":{}}""", "allow: a list")]
    [InlineData("""{"rules":{}}""", "a list of rules")]
    public void What_is_wrong_with_a_list_is_told(string json, string words)
    {
        var problem = Assert.Throws<UserRuleException>(() => UserRules.Parse(Encoding.UTF8.GetBytes(json), "rules.json"));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Entity> Detect(string rules, SourceText text) =>
        new Detector(RecognizerCatalog.All, UserRules.Parse(Encoding.UTF8.GetBytes(rules), "rules.json"), NeuralTagger.Default is { } tagger
            ? [tagger] : [])
        .Detect(DialogueText.OfDocument(text, "en"), new DetectionOptions(), TestContext.Current.CancellationToken).ByTurn[0];
}
