using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class TextCategoriesTests
{
    [Theory]
    [InlineData("2024-11-15-preview", 171)]
    [InlineData("2025-05-15-preview", 177)]
    [InlineData("2025-11-01", 177)]
    [InlineData("2025-11-15-preview", 197)]
    public void Select_All_IsWhatTheVersionHas(string version, int count) =>
        Assert.Equal(count, TextTaxonomy.Select(["all"], null, false, "en", CategoriesOf(version)).Selected.Count);

    [Theory]
    [InlineData("en", "2021-11-01-preview", "Person USSocialSecurityNumber NZSocialWelfareNumber Date Organization AzureSAS USUKPassportNumber",
        "BRCPFNumber FRNationalID DateOfBirth Location PersonType")]
    [InlineData("pt-BR", "2021-11-01-preview", "Person BRCPFNumber", "USSocialSecurityNumber PTCitizenCardNumber AzureSAS")]
    [InlineData("de-AT", "2025-11-01", "DEIdentityCardNumber ATIdentityCard CHSocialSecurityNumber EUPassportNumber DateOfBirth BankAccountNumber",
        "Password UKNationalInsuranceNumber")]
    [InlineData("en", "2026-05-15-preview", "Password PIN ZipCode CVV DateOfBirth Location City State GPE Airport Neighborhood",
        "KRPassportNumber NumericIdentifier")]
    public void Default_DependsOnLanguageAndVersion(string language, string version, string held, string notHeld)
    {
        var categories = CategoriesOf(version);
        var selected = TextTaxonomy.Select(null, null, false, language, categories).Selected;
        Assert.All(held.Split(' '), name => Assert.Contains(new Category(name), selected));
        Assert.All(notHeld.Split(' '), name => Assert.DoesNotContain(new Category(name), selected));
        Assert.True(selected.SetEquals(TextTaxonomy.Select([], [], false, language, categories).Selected));
    }

    private static IReadOnlySet<Category> CategoriesOf(string version)
    {
        Assert.True(TextApiVersion.TryFind(version, out var found));
        return found.Categories;
    }
}
