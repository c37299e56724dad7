namespace Hush.Analysis.Tests;

public sealed class MemberStateTests
{
    /// <summary>The EU's categories hold every member's numbers; where one category is wanted, the country's own names the number more
    /// closely.</summary>
    [Theory]
    [InlineData("en", "My PPS number is 1234567T.", "IEPersonalPublicServiceNumber")]
    [InlineData("it", "Il mio codice fiscale è RSSMRA85T10A562S.", "ITFiscalCode")]
    [InlineData("de", "Meine Steuer-ID ist 86095742719.", "DETaxIdentificationNumber")]
    public void ANumberOfAMember_GoesByTheMembersCategory(string language, string text, string category)
    {
        var result = new PiiAnalyzer().Analyze(new SourceText(text), new DocumentOptions { Language = language },
            TestContext.Current.CancellationToken);
        Assert.Contains(result.Entities, entity => entity.Category.Name == category);
        Assert.DoesNotContain(result.Entities, entity => entity.Category.Name.StartsWith("EU", StringComparison.Ordinal));
    }
}
