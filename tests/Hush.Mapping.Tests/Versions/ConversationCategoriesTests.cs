using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class ConversationCategoriesTests
{
    private const string Six = "Phone Address Email NumericIdentifier CreditCard";
    private const string Later =
        " USSocialSecurityNumber DriversLicenseNumber PassportNumber PersonType Organization ABARoutingNumber BankAccountNumber DateOfBirth " +
        "InternationalBankingAccountNumber SWIFTCode VehicleIdentificationNumber Age Date ZipCode GovernmentIssuedId CVV HealthCardNumber " +
        "CASocialInsuranceNumber USMedicareBeneficiaryId GithubAccount Location GPE";

    [Theory]
    [InlineData("2022-05-01", "Name " + Six)]
    [InlineData("2022-05-15-preview", "Name " + Six)]
    [InlineData("2022-10-01-preview", "Name " + Six)]
    [InlineData("2023-04-01", "Name " + Six)]
    [InlineData("2023-04-15-preview", "Person " + Six)]
    [InlineData("2023-11-15-preview", "Person " + Six)]
    [InlineData("2024-05-01", "Person USSocialSecurityNumber " + Six)]
    [InlineData("2024-11-01", "Person USSocialSecurityNumber " + Six)]
    [InlineData("2024-11-15-preview", "Person USSocialSecurityNumber " + Six)]
    [InlineData("2025-05-15-preview", "Person USSocialSecurityNumber " + Six)]
    [InlineData("2025-11-15-preview", "Person " + Six + Later)]
    [InlineData("2026-11-15-PREVIEW", "Person " + Six + Later)]
    public void All_IsWhatTheVersionHas(string version, string expected)
    {
        var taxonomy = TaxonomyOf(version);
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), taxonomy.All.Select(category => category.Name).Order(StringComparer.Ordinal));
        Assert.Equal(taxonomy.All.Count, taxonomy.Names.Count);
        string[] named = expected.Contains("GPE", StringComparison.Ordinal) ? ["Date", "GPE", "Location", "Organization", "PersonType"] : [];
        Assert.Equal(named, taxonomy.All.Except(taxonomy.Default).Select(category => category.Name).Order(StringComparer.Ordinal));
        Assert.True(taxonomy.Default.IsSubsetOf(taxonomy.All));
    }

    [Fact]
    public void Latest_HasTheContractsCategoriesAsTheyStand() =>
        Assert.Equal(ConversationTaxonomy.Current.Names, ConversationApiVersion.Latest.Taxonomy.Names);

    [Theory]
    [InlineData("2022-05-15-preview", "person", "Name")]
    [InlineData("2022-05-15-preview", "NAME", "Name")]
    [InlineData("2024-11-01", "name", "Person")]
    [InlineData("2024-11-01", "PhoneNumber", "Phone")]
    [InlineData("2024-11-01", "creditcardnumber", "CreditCard")]
    [InlineData("2025-11-15-preview", "gpe", "GPE")]
    [InlineData("2024-11-01", "GPE", null)]
    [InlineData("2022-05-15-preview", "USSocialSecurityNumber", null)]
    [InlineData("2024-11-01", "All", null)]
    [InlineData("2024-11-01", "Default", null)]
    [InlineData("2024-11-01", "", null)]
    public void TryParse_ReadsNamesAndAliases(string version, string name, string? expected)
    {
        Assert.Equal(expected is not null, TaxonomyOf(version).TryParse(name, out var category));
        Assert.Equal(expected, category.Name);
    }

    [Theory]
    [InlineData(null, null, "Person USSocialSecurityNumber " + Six)]
    [InlineData("", "", "Person USSocialSecurityNumber " + Six)]
    [InlineData("all", null, "Person USSocialSecurityNumber " + Six)]
    [InlineData("Name,phonenumber,Phone", null, "Person Phone")]
    [InlineData("Default,Email", "Person,Phone,Address", "USSocialSecurityNumber Email NumericIdentifier CreditCard")]
    [InlineData("Email", "Email", "")]
    [InlineData(null, "person", "USSocialSecurityNumber " + Six)]
    public void Select_ReadsTheCallersLists(string? names, string? exclude, string expected)
    {
        var selection = TaxonomyOf("2024-11-01").Select(Split(names), Split(exclude));
        Assert.True(selection.IsValid);
        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            selection.Selected.Select(category => category.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Select_ListsUnknownNames()
    {
        var selection = TaxonomyOf("2024-11-01").Select(["Person", "Shoe", "DateOfBirth", null!], ["Default", "all", "Phone"]);
        Assert.False(selection.IsValid);
        Assert.Equal(["Shoe", "DateOfBirth", "", "Default", "all"], selection.Unknown);
        Assert.Empty(selection.Selected);
    }

    private static ConversationTaxonomy TaxonomyOf(string version)
    {
        Assert.True(ConversationApiVersion.TryFind(version, out var found));
        return found.Taxonomy;
    }

    private static string[]? Split(string? names) => names?.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
