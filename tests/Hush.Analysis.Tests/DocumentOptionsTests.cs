using Hush.Detection.Synonyms;

namespace Hush.Analysis.Tests;

/// <summary>What each option of a document changes.</summary>
public sealed class DocumentOptionsTests
{
    private const string Letter = "My name is Maria Lindqvist, call 415-555-2671 or mail m.l@example.com.";
    private static readonly DocumentOptions Options = new();

    [Fact]
    public void Policies_ByCategory_ApplyEachToItsOwn()
    {
        PolicySet policies = new([
            new PolicyRule(new EntityMask(), Only(Categories.Person), "names"),
            new PolicyRule(new CharacterMask('#', 4), Only(Categories.PhoneNumber)),
            new PolicyRule(new NoMask(), Only(Categories.Email)),
        ]);
        var result = Analyze(Letter, Options with { Policies = policies });
        Assert.Equal("My name is [PERSON_1], call ########2671 or mail m.l@example.com.", result.Redacted.Reveal());
        Assert.Equal(["[PERSON_1]", null, null], result.Entities.Select(entity => entity.Mask?.Mask));
    }

    [Fact]
    public void Thresholds_Default_DropsAllBelowIt()
    {
        var middle = Analyze(Letter).Entities.Max(entity => entity.Confidence.Value);
        Assert.All(
            Analyze(Letter, Options with { Thresholds = new ConfidenceThresholds(middle) }).Entities,
            entity => Assert.True(entity.Confidence.Value >= middle));
        var none = Analyze("call 4155552671", Options with { Thresholds = new ConfidenceThresholds(1) });
        Assert.Empty(none.Entities);
        Assert.Equal("call 4155552671", none.Redacted.Reveal());
    }

    [Theory]
    [InlineData("en", "My name is Maria Lindqvist, call ************ or mail ***************.")]
    [InlineData("en-US", "My name is Maria Lindqvist, call ************ or mail ***************.")]
    [InlineData(null, "My name is Maria Lindqvist, call ************ or mail ***************.")]
    [InlineData("fr", "My name is ***************, call ************ or mail ***************.")]
    public void Thresholds_OfACategory_CountInTheirLanguage(string? language, string expected)
    {
        ConfidenceThresholds thresholds = new() { Overrides = [new ThresholdOverride(Categories.Person, 1, language)] };
        Assert.Equal(expected, Analyze(Letter, Options with { Thresholds = thresholds }).Redacted.Reveal());
    }

    [Fact]
    public void Thresholds_OwnLanguage_WinsOverAll()
    {
        ThresholdOverride[] overrides = [new(Categories.Person, 1), new(Categories.Person, 0.1, "en"), new(Categories.Person, 0.2, "en")];
        Assert.Equal(0.1, new ConfidenceThresholds { Overrides = overrides }.For("en-GB")![Categories.Person]);
        Assert.Equal(1, new ConfidenceThresholds { Overrides = overrides }.For("de")![Categories.Person]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Thresholds_OutOfRange_Throw(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceThresholds(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdOverride(Categories.Person, value));
    }

    [Theory]
    [InlineData("maria lindqvist", false, true)]
    [InlineData(" Maria Lindqvist ", true, true)]
    [InlineData("maria lindqvist", true, false)]
    [InlineData("Maria", false, false)]
    [InlineData("My name is Maria Lindqvist", false, false)]
    public void Exclusion_WholeValue_IsNeitherReportedNorRedacted(string value, bool isCaseSensitive, bool isExcluded)
    {
        var result = Analyze(Letter, Options with { Exclusion = new ValueExclusion([value], isCaseSensitive) });
        Assert.Equal(isExcluded, result.Redacted.Reveal().Contains("Maria Lindqvist", StringComparison.Ordinal));
        Assert.Equal(isExcluded ? 2 : 3, result.Entities.Count);
    }

    [Theory]
    [InlineData("The FAN is 20817734.")]
    [InlineData("Well, 20817734 is the fan.")]
    [InlineData("his RAN number: 20817734")]
    public void Synonyms_AnnounceAValue(string text)
    {
        Assert.DoesNotContain(Analyze(text).Entities, entity => entity.Category == Categories.BankAccountNumber);
        Synonym[] synonyms = [new(Categories.BankAccountNumber, "FAN", "en"), new(Categories.BankAccountNumber, "RAN")];
        var entity = Assert.Single(Analyze(text, Options with { Synonyms = synonyms }).Entities);
        Assert.Equal((Categories.BankAccountNumber, "20817734"), (entity.Category, text.Substring(entity.Span.Start, entity.Span.Length)));
    }

    [Fact]
    public void Synonyms_OfACountrysNumber_AnnounceItToo()
    {
        Synonym[] synonyms = [new(new Category("USBankAccountNumber"), "relationship number")];
        Assert.Contains(
            Analyze("the relationship number is 20817734", Options with { Synonyms = synonyms }).Entities,
            entity => entity.Category == new Category("USBankAccountNumber"));
    }

    [Fact]
    public void Synonyms_OfAnotherLanguageOrWithoutWords_ChangeNothing()
    {
        const string text = "The FAN is 20817734.";
        Synonym[] synonyms = [new(Categories.BankAccountNumber, "FAN", "de"), new(Categories.BankAccountNumber, " - ")];
        Assert.Equal(Analyze(text).Entities, Analyze(text, Options with { Synonyms = synonyms }).Entities);
    }

    [Fact]
    public void Synonyms_RaiseWhatAPatternFinds()
    {
        const string text = "ghrnum 859-98-0987";
        var before = Analyze(text).Entities.Single(entity => entity.Category == Categories.USSocialSecurityNumber).Confidence.Value;
        Synonym[] synonyms = [new(Categories.USSocialSecurityNumber, "ghrnum")];
        var after = Analyze(text, Options with
        { Synonyms = synonyms }).Entities.Single(entity => entity.Category == Categories.USSocialSecurityNumber).Confidence.Value;
        Assert.True(after > before, $"{before} then {after}");
    }

    [Fact]
    public void Validates_False_LetsARefutedNumberPass()
    {
        const string text = "ABA 111000026";
        var routing = Options with { Categories = Only(Categories.AbaRoutingNumber), Thresholds = new ConfidenceThresholds(0.1) };
        Assert.Equal(
            Analyze("ABA 111000025", routing).Entities.Select(entity => entity.Span),
            Analyze(text, routing with { Validates = false }).Entities.Select(entity => entity.Span));
        Assert.Contains(Analyze("My SSN is 000-12-3456.", Options with { Validates = false }).Entities,
            entity => entity.Category == Categories.USSocialSecurityNumber);
    }

    private static HashSet<Category> Only(Category category) => [category];

    private static DocumentResult Analyze(string text, DocumentOptions? options = null) =>
        Calls.Analyzer.Analyze(new SourceText(text), options ?? Options);
}
