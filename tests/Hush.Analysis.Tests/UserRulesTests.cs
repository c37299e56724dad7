using System.Text;
using Hush.Detection.Rules;

namespace Hush.Analysis.Tests;

public sealed class UserRulesTests
{
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions
    {
        Rules = UserRules.Parse(
            Encoding.UTF8.GetBytes("""[{"name":"CE_Badge","regexPatterns":[{"id":"1","pattern":"\\bBD-[A-Z]{4}\\b","matchScore":0.9}]}]"""),
            "rules.json"),
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_text_s_finds_hold_those_of_a_rule_whatever_categories_are_asked_for(bool asksForOthers)
    {
        DocumentOptions options = new() { Categories = asksForOthers ? new HashSet<Category> { Categories.Email } : null };
        var result = Analyzer.Analyze(new SourceText("badge BD-QXZK here"), options, TestContext.Current.CancellationToken);

        Assert.Equal(new Category("CE_Badge"), Assert.Single(result.Entities).Category);
        Assert.Equal("badge ******* here", result.Redacted.Reveal());
    }

    [Fact]
    public void A_conversation_s_finds_hold_those_of_a_rule()
    {
        ConversationItem item = new("1", "1", null, new RepresentationSet(new SourceText("badge BD-QXZK here")), []);
        var result = Analyzer.Analyze(
            new Conversation("1", "en", Modality.Text, [item]), new ConversationOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(new Category("CE_Badge"), Assert.Single(result.Items[0].Entities).Category);
        Assert.Equal("badge ******* here", result.Items[0].Redacted.Text.Reveal());
    }
}
