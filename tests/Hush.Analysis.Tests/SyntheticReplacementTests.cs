using Hush.Conversations;
using Hush.Entities;
using Hush.Redaction;
using Hush.Text;

namespace Hush.Analysis.Tests;

/// <summary>Texts in which made-up values stand for the real ones.</summary>
public sealed class SyntheticReplacementTests
{
    private static readonly DocumentOptions Synthetic = new() { Policies = PolicySet.Of(new SyntheticReplacement()) };
    private static readonly DocumentOptions SameForm = new() { Policies = PolicySet.Of(new SyntheticReplacement(PreserveFormat: true)) };

    [Fact]
    public void Analyze_Synthetic_ReadsLikeTheOriginal()
    {
        const string text = "My name is Maria Lindqvist, call 415-555-2671 or mail m.l@contoso.com. Maria Lindqvist again, 415-555-2671.";
        string redacted = Redacted(text, Synthetic);
        Assert.DoesNotContain("Lindqvist", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("2671", redacted, StringComparison.Ordinal);
        Assert.Matches(@"^My name is (\w+ \w+), call (\d{3}-555-01\d\d) or mail \w\.\w@example\.\w{3}\. \1 again, \2\.$", redacted);
        Assert.Equal(redacted, Redacted(text, Synthetic));
        Assert.NotEqual(redacted, Redacted(text, Synthetic with { SyntheticSeed = 1 }));
    }

    [Theory]
    [InlineData("My IBAN is DE89 3704 0044 0532 0130 00.", "InternationalBankingAccountNumber")]
    [InlineData("My card number is 4111 1111 1111 1111.", "CreditCardNumber")]
    [InlineData("The VIN is 1HGCM82633A004352.", "VehicleIdentificationNumber")]
    [InlineData("The ABA routing number is 111000025.", "ABARoutingNumber")]
    [InlineData("My NHS number is 943 476 5919.", "UKNationalHealthNumber")]
    public void Analyze_SameForm_KeepsCheckDigitsRight(string text, string category)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            string redacted = Redacted(text, SameForm with { SyntheticSeed = seed });
            Assert.NotEqual(text, redacted);
            Assert.Equal(text.Length, redacted.Length);
            ReportedEntity original = Assert.Single(Calls.Analyzer.Analyze(new SourceText(text), Synthetic).Entities, entity => entity.Category.Name == category);
            string value = redacted.Substring(original.Span.Start, original.Span.Length);
            Assert.Equal(ValueRules.Rate(original.Category, text.Substring(original.Span.Start, original.Span.Length)), ValueRules.Rate(original.Category, value));
        }
    }

    [Fact]
    public void Analyze_Conversation_AgreesInAllForms()
    {
        ConversationItem item = Calls.Item(
            "1", "customer",
            "My name is John Smith, my phone is 415-555-2671.",
            "my name is john smith my phone is four one five five five five two six seven one",
            "my name is john smith my phone is 4155552671");
        Conversation call = new("1", "en", Modality.Transcript, [item]);
        ConversationResult result = Calls.Analyzer.Analyze(call, new ConversationOptions { Policy = new SyntheticReplacement() });
        RepresentationSet redacted = result.Items[0].Redacted;
        string text = redacted.Text.Reveal();
        Assert.Matches(@"^My name is \w+ \w+, my phone is \d{3}-555-01\d\d\.$", text);
        Assert.Equal(text.Replace(",", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).TrimEnd('.').ToLowerInvariant(), redacted.Itn!.Reveal());
        Assert.StartsWith(redacted.Itn!.Reveal()[..redacted.Itn.Reveal().IndexOf("my phone", StringComparison.Ordinal)], redacted.Lexical!.Reveal(), StringComparison.Ordinal);
        Assert.EndsWith("five five five zero one", string.Join(' ', redacted.Lexical.Reveal().Split(' ')[..^2]), StringComparison.Ordinal);
    }

    private static string Redacted(string text, DocumentOptions options) => Calls.Analyzer.Analyze(new SourceText(text), options).Redacted.Reveal();
}
