using Hush.Detection.Resolution;

namespace Hush.Analysis.Tests;

public sealed class DocumentAnalysisTests
{
    private const string Letter = "My name is Maria Lindqvist, call 415-555-2671 or mail m.l@example.com.";

    [Fact]
    public void Analyze_Document_RedactsWhatItFinds()
    {
        var result = Analyze(Letter);
        Assert.Equal("My name is ***************, call ************ or mail ***************.", result.Redacted.Reveal());
        Assert.Equal(["Maria Lindqvist=Person", "415-555-2671=PhoneNumber", "m.l@example.com=Email"], Show(Letter, result));
    }

    [Fact]
    public void Analyze_NoCategories_AreTheDefaultOfTheLanguageAndTheExtras()
    {
        HashSet<Category> allowed = [.. TextTaxonomy.Default("en"), .. TextTaxonomy.DefaultExtras];
        Assert.DoesNotContain(Categories.PersonType, allowed);
        const string text = Letter +
            " Order number 4471992. I live at 17 Larch Street, Portland, OR 97201 since 3 March 1982. The SSN is 536-22-8145.";
        var result = Analyze(text);
        Assert.All(result.Entities, entity => Assert.Contains(entity.Category, allowed));
        Assert.Equal(
            result.Entities,
            Analyze(text, new DocumentOptions { Categories = allowed }).Entities);
        Assert.Contains(result.Entities, entity => entity.Category == Categories.Date);
    }

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("EN")]
    [InlineData("not a language at all, but \u0000 something")]
    public void Analyze_AnyLanguage_StillFindsWhatHasAForm(string language) =>
        Assert.Contains("m.l@example.com=Email", Show(Letter, Analyze(Letter, new DocumentOptions { Language = language })));

    [Fact]
    public void Analyze_Categories_LeaveTheOthersAlone()
    {
        DocumentOptions options = new() { Categories = new HashSet<Category> { Categories.Email } };
        Assert.Equal("My name is Maria Lindqvist, call 415-555-2671 or mail ***************.", Analyze(Letter, options).Redacted.Reveal());
        Assert.Equal(Letter, Analyze(Letter, options with { Categories = new HashSet<Category>() }).Redacted.Reveal());
    }

    [Fact]
    public void Analyze_EntityMask_NumbersAndPlaces()
    {
        const string text = "My name is Maria Lindqvist. Maria Lindqvist has a son, his name is Peter Sandoval.";
        var result = Analyze(text, new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) });
        Assert.Equal("My name is [PERSON_1]. [PERSON_1] has a son, his name is [PERSON_2].", result.Redacted.Reveal());
        Assert.All(result.Entities, entity => Assert.Equal(entity.Mask!.Mask, result.Redacted.Reveal(entity.Mask.Span)));
    }

    [Fact]
    public void Analyze_NoMask_ListsButKeeps()
    {
        var result = Analyze(Letter, new DocumentOptions { Policies = PolicySet.Of(new NoMask()) });
        Assert.Equal(Letter, result.Redacted.Reveal());
        Assert.Equal(3, result.Entities.Count);
    }

    [Fact]
    public void Analyze_OverlapRule_IsTheCallersChoice()
    {
        const string text = "The routing number or order number is 111000025.";
        HashSet<Category> everything = [.. TextTaxonomy.All.Concat(TextTaxonomy.Extras).Select(category => category.Category)];
        DocumentOptions one = new() { Categories = everything };
        var single = Analyze(text, one).Entities;
        var several = Analyze(text, one with { OverlapRule = OverlapRule.AllCategories }).Entities;
        Assert.Equal(single.Count, single.Select(entity => entity.Span).Distinct().Count());
        Assert.True(several.Count > single.Count, $"{several.Count} entities");
        Assert.Equal(single.Select(entity => entity.Span), several.Select(entity => entity.Span).Distinct());
        Assert.Equal(
            Analyze(text, one).Redacted.Reveal(),
            Analyze(text, one with { OverlapRule = OverlapRule.AllCategories }).Redacted.Reveal());
    }

    [Theory]
    [InlineData(OffsetUnit.TextElementV8, 15)]
    [InlineData(OffsetUnit.Utf16CodeUnit, 16)]
    public void Analyze_MaskLength_CountsTheUnit(OffsetUnit unit, int stars) =>
        Assert.Equal(
            $"My name is {new string('*', stars)} \U0001F600.",
            Analyze("My name is Mari\u0301a Lindqvist \U0001F600.", new DocumentOptions { LengthUnit = unit }).Redacted.Reveal());

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\ud83d")]
    [InlineData("\0\0\u001b[31m")]
    public void Analyze_TextWithoutWords_ComesBackAsItWas(string text) => Assert.Equal(text, Analyze(text).Redacted.Reveal());

    private static DocumentResult Analyze(string text, DocumentOptions? options = null) =>
        Calls.Analyzer.Analyze(new SourceText(text), options ?? new DocumentOptions());

    private static IEnumerable<string> Show(string text, DocumentResult result) =>
        result.Entities.Select(entity => $"{text.Substring(entity.Span.Start, entity.Span.Length)}={entity.Category}");
}
