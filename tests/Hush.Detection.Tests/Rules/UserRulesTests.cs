using System.Text;
using Hush.Detection.Dialogue;
using Hush.Detection.Rules;
using Hush.Entities;

namespace Hush.Detection.Tests.Rules;

public sealed class UserRulesTests
{
    private const string Badge = """
        [{"name":"CE_Badge","description":"Staff badges",
          "regexPatterns":[{"id":"short","pattern":"\\bBD-\\d{4}\\b","matchScore":0.4},{"id":"german","pattern":"\\bDE\\d{5}\\b","matchScore":0.9,"locales":["de"]}],
          "matchContext":{"hints":[{"hintText":"(?i)badge","boostingScore":0.3,"contextLimit":20},{"hintText":"(?i)security","boostingScore":0.5,"locales":["en"],"contextLimit":20}]}}]
        """;

    private static readonly string Runaway = new string('a', 40) + "!";

    [Theory]
    [InlineData("it is BD-1234 today", "en", 0.4)]
    [InlineData("my badge is BD-1234", "en", 0.7)]
    [InlineData("BD-1234 is the badge", "en", 0.7)]
    [InlineData("security badge BD-1234", "en", 0.9)]
    [InlineData("security badge BD-1234", "fr", 0.7)]
    [InlineData("badge, and then quite some words before BD-1234", "en", 0.4)]
    [InlineData("Nummer DE12345", "de-AT", 0.9)]
    public void A_find_is_as_sure_as_its_pattern_and_the_best_hint_near_it(string text, string language, double expected)
    {
        Entity entity = Assert.Single(Detect(Badge, text, language).ByTurn[0], entity => entity.Category == new Category("CE_Badge"));
        Assert.Equal(expected, entity.Confidence.Value, 3);
    }

    [Fact]
    public void A_pattern_of_another_language_finds_nothing() => Assert.Empty(Detect(Badge, "Nummer DE12345", "en").ByTurn[0]);

    [Fact]
    public void A_pattern_that_runs_away_is_stopped_once_and_told()
    {
        const string rule = """[{"name":"CE_Slow","regexPatterns":[{"id":"1","pattern":"(?=(a+)+$)\\w+!","matchScore":0.9}]}]""";
        var text = new string('a', 40) + "!";
        Turn[] turns = [.. Enumerable.Range(0, 20)
            .Select(turn => new Turn((turn % 2).ToString(System.Globalization.CultureInfo.InvariantCulture), new SourceText(text)))];
        var result = new Detector(UserRules.Parse(Encoding.UTF8.GetBytes(rule), "rules.json").Recognizers)
            .Detect(new DialogueText(turns, "en"), new DetectionOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(["rule.CE_Slow"], result.Incomplete);
    }

    /// <summary>Rule, turns, and what is hidden of each: the pattern runs away where a row of the letter a follows.</summary>
    public static TheoryData<string, string, string> Unread => new()
    {
        { """ "hideUnread":true """, "badge BD-1234 then " + Runaway, "BD-1234,then " + Runaway },
        { """ "hideUnread":true """, Runaway + " then BD-1234", Runaway + " then BD-1234" },
        { """ "hideUnread":true """, Runaway + "|my badge is BD-1234|and BD-9999", Runaway + "|my badge is BD-1234|and BD-9999" },
        { """ "hideUnread":true """, "BD-1234|BD-9999", "BD-1234|BD-9999" },
        { """ "hideUnread":true """, "nothing here|at all", "|" },
        { """ "hideUnread":true """, "hello there|" + Runaway, "|" + Runaway },
        { """ "hideUnread":true """, Runaway + "||BD-1234", Runaway + "||BD-1234" },
        { """ "hideUnread":true """, Runaway + "|" + Runaway, Runaway + "|" + Runaway },
        { """ "hideUnread":true """, "BD-1234, BD-5678: " + Runaway, "BD-1234,BD-5678,: " + Runaway },
        { """ "hideUnread":true """, "Größe BD-1234 – 👋🏽 " + Runaway + "|да, Мария", "BD-1234,– 👋🏽 " + Runaway + "|да, Мария" },
        { """ "hideUnread":true """, "電話はBD-1234です。" + Runaway + "|" + Runaway + "。", "BD-1234,です。" + Runaway + "|" + Runaway + "。" },
        { """ "hideUnread":false """, "badge BD-1234 then " + Runaway, "BD-1234" },
        { "", "badge BD-1234 then " + Runaway, "BD-1234" },
        { "", Runaway + "|BD-1234", "|" },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public void What_a_rule_has_no_time_to_read_is_hidden_where_it_says_so(string member, string turns, string hidden)
    {
        var rule =
            $$"""[{ {{(member.Length == 0 ? "" : member + ",")}} "name":"CE_Slow","regexPatterns":[{"id":"1","pattern":"BD-\\d{4}|(?=(a+)+$)\\w+!","matchScore":0.9}]}]""";
        var texts = turns.Split('|');
        DialogueText dialogue = new([.. texts.Select((text, index) => new Turn(index % 2 == 0 ? "a" : "b", new SourceText(text)))], "en");
        var result = new Detector(UserRules.Parse(Encoding.UTF8.GetBytes(rule), "rules.json").Recognizers)
            .Detect(dialogue, new DetectionOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(hidden,
            string.Join('|',
                result.ByTurn.Select((found, turn) =>
                    string.Join(',', found.Select(entity => texts[turn].Substring(entity.Span.Start, entity.Span.Length))))));
        Assert.Equal(turns.Contains(Runaway, StringComparison.Ordinal) ? ["rule.CE_Slow"] : [], result.Incomplete);
    }

    [Fact]
    public void A_list_hides_what_its_patterns_had_no_time_to_read()
    {
        const string rules = """{"deny":[{"hideUnread":true,"category":"CE_Project","words":["Blue Heron"],"patterns":["(?=(a+)+$)\\w+!"]}]}""";
        Entity[] found = [.. Detect(rules, "Blue Heron " + Runaway, "en").ByTurn[0]];
        Assert.Equal([new TextSpan(0, 11 + Runaway.Length)], found.Select(entity => entity.Span));
    }

    [Fact]
    public void A_hint_that_there_was_no_time_to_look_for_counts_where_the_unread_is_hidden()
    {
        const string rule = """
            [{"name":"CE_Slow","hideUnread":true,"regexPatterns":[{"id":"1","pattern":"BD-\\d{4}","matchScore":0.1}],
              "matchContext":{"hints":[{"hintText":"(?=(a+)+$)\\w+!","boostingScore":0.5}]}}]
            """;
        var found = Detect(rule, "BD-1234 " + Runaway, "en").ByTurn[0][0];
        Assert.Equal(0.6, found.Confidence.Value, 3);
        Assert.Empty(Detect(rule.Replace("true", "false", StringComparison.Ordinal), "BD-1234 " + Runaway, "en").ByTurn[0]);
    }

    [Fact]
    public void A_nested_pattern_without_looking_around_takes_time_in_proportion()
    {
        const string rule = """[{"name":"CE_Fast","regexPatterns":[{"id":"1","pattern":"(a+)+!","matchScore":0.9}]}]""";
        var result = Detect(rule, new string('a', 20_000), "en");
        Assert.Empty(result.Incomplete);
    }

    [Theory]
    [InlineData("{}", "a list of rules")]
    [InlineData("7", "a list of rules")]
    [InlineData("[7]", "rule 1: an object")]
    [InlineData("[", "not JSON, line 1")]
    [InlineData("[{}]", "rule 1.name: is missing")]
    [InlineData("""[{"name":"CE X"}]""", "rule 1.name: letters")]
    [InlineData("""[{"name":"Email"}]""", "rule 1.name: a category of the API")]
    [InlineData("""[{"name":7}]""", "rule 1.name: a text")]
    [InlineData("""[{"name":"CE_A"}]""", "(CE_A).regexPatterns: is missing")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[]}]""", "(CE_A).regexPatterns: a pattern is missing")]
    [InlineData("""[{"name":"CE_A","regexPatterns":{}}]""", "(CE_A).regexPatterns: a list")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"pattern":"a","matchScore":1}]}]""", "regexPatterns[0].id: is missing")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","matchScore":1}]}]""", "regexPatterns[0].pattern: is missing")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"(","matchScore":1}]}]""", "regexPatterns[0].pattern: no regular expression")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1.1}]}]""",
        "regexPatterns[0].matchScore: a number from 0 to 1")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":"1"}]}]""", "regexPatterns[0].matchScore: a number")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1,"locales":"en"}]}]""", "regexPatterns[0].locales: a list")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1},{"id":"1","pattern":"b","matchScore":1}]}]""",
        "regexPatterns[1].id: another pattern")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1}],"matchContext":{"hints":[{}]}}]""",
        "hints[0].hintText: is missing")]
    [InlineData(
        """[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1}],"matchContext":{"hints":[{"hintText":"a","boostingScore":7}]}}]""", "hints[0].boostingScore: a number")]
    [InlineData(
        """[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1}],"matchContext":{"hints":[{"hintText":"a","contextLimit":-1}]}}]""", "hints[0].contextLimit: a whole number")]
    [InlineData("""[{"name":"CE_A","hideUnread":"yes","regexPatterns":[{"id":"1","pattern":"a","matchScore":1}]}]""",
        "(CE_A).hideUnread: true or false")]
    [InlineData("""[{"name":"CE_A","regexPatterns":[{"id":"1","pattern":"a","matchScore":1}]},{"name":"ce_a","regexPatterns":[]}]""",
        "rule 2.name: another rule")]
    public void What_is_wrong_is_told_with_file_rule_and_member(string json, string words)
    {
        var problem = Assert.Throws<UserRuleException>(() => UserRules.Parse(Encoding.UTF8.GetBytes(json), "rules.json"));
        Assert.StartsWith("Rule file rules.json", problem.Message, StringComparison.Ordinal);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("cannot be read", Assert.Throws<UserRuleException>(() => UserRules.Load("/nowhere/rules.json")).Message,
            StringComparison.Ordinal);

    private static DetectionResult Detect(string rules, string text, string language) =>
        new Detector(UserRules.Parse(Encoding.UTF8.GetBytes(rules), "rules.json").Recognizers)
            .Detect(DialogueText.OfDocument(new SourceText(text), language), new DetectionOptions(), TestContext.Current.CancellationToken);
}
