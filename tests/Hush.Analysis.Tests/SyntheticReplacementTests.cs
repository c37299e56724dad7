using Hush.Redaction.StandIns;

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
        var redacted = Redacted(text, Synthetic);
        Assert.DoesNotContain("Lindqvist", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("2671", redacted, StringComparison.Ordinal);
        Assert.Matches(@"^My name is (\w+ \w+), call (\d{3}-555-01\d\d) or mail \w\.\w@example\.\w{3}\. \1 again, \2\.$", redacted);
        Assert.Equal(redacted, Redacted(text, Synthetic));
        Assert.NotEqual(redacted, Redacted(text, Synthetic with { SyntheticSeed = 1 }));
    }

    [Theory]
    [InlineData("InternationalBankingAccountNumber", "DE89 3704 0044 0532 0130 00")]
    [InlineData("InternationalBankingAccountNumber", "GB29NWBK60161331926819")]
    [InlineData("CreditCardNumber", "4111 1111 1111 1111")]
    [InlineData("CreditCardNumber", "378282246310005")]
    [InlineData("VehicleIdentificationNumber", "1HGCM82633A004352")]
    [InlineData("ABARoutingNumber", "111000025")]
    [InlineData("UKNationalHealthNumber", "943 476 5919")]
    [InlineData("CASocialInsuranceNumber", "046 454 286")]
    public void Write_NumberWithACheck_KeepsItRight(string name, string value)
    {
        Category category = new(name);
        var rating = ValueRules.Rate(category, value);
        Assert.InRange(rating, ValueRules.KeepsRules, ValueRules.IsConfirmed);
        for (var seed = 0; seed < 10; seed++)
        {
            var made = new StandInWriter(seed, "en", ValueRules.Rate).For(category, value, keepsForm: true);
            Assert.NotEqual(value, made);
            Assert.Equal(rating, ValueRules.Rate(category, made));
        }
    }

    [Fact]
    public void Analyze_SameForm_KeepsTheLengthOfTheText()
    {
        const string text = "My IBAN is DE89 3704 0044 0532 0130 00, my card number is 4111 1111 1111 1111.";
        var redacted = Redacted(text, SameForm);
        Assert.Matches(@"^My IBAN is DE\d\d( \d{4}){4} \d\d, my card number is \d{4}( \d{4}){3}\.$", redacted);
        Assert.DoesNotContain("1111", redacted, StringComparison.Ordinal);
        Assert.Equal(
            Calls.Analyzer.Analyze(new SourceText(text), SameForm).Entities.Select(entity => entity.Span),
            Calls.Analyzer.Analyze(new SourceText(redacted), SameForm).Entities.Select(entity => entity.Span));
    }

    [Fact]
    public void Analyze_Conversation_AgreesInAllForms()
    {
        var item = Calls.Item(
            "1", "customer",
            "My name is John Smith, my phone is 415-555-2671.",
            "my name is john smith my phone is four one five five five five two six seven one",
            "my name is john smith my phone is 4155552671");
        Conversation call = new("1", "en", Modality.Transcript, [item]);
        var result = Calls.Analyzer.Analyze(call, new ConversationOptions { Policies = PolicySet.Of(new SyntheticReplacement()) });
        var redacted = result.Items[0].Redacted;
        var text = redacted.Text.Reveal();
        Assert.Matches(@"^My name is \w+ \w+, my phone is \d{3}-555-01\d\d\.$", text);
        Assert.Equal(text.Replace(",", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).TrimEnd('.').ToLowerInvariant(),
            redacted.Itn!.Reveal());
        Assert.StartsWith(redacted.Itn!.Reveal()[..redacted.Itn.Reveal().IndexOf("my phone", StringComparison.Ordinal)], redacted.Lexical!.Reveal(),
            StringComparison.Ordinal);
        Assert.EndsWith("five five five zero one", string.Join(' ', redacted.Lexical.Reveal().Split(' ')[..^2]), StringComparison.Ordinal);
    }

    private static string Redacted(string text, DocumentOptions options) => Calls.Analyzer.Analyze(new SourceText(text), options).Redacted.Reveal();
}
