namespace Hush.Entities.Tests;

public sealed class TextTaxonomyTests
{
    // How many numbers each country has in the contract's list.
    private const string Countries =
        "AR1 AT3 AU7 BE3 BG1 BR3 CA7 CH1 CL1 CN1 CY2 CZ2 DE5 DK2 EE1 ES3 EU7 FI4 FR7 GR3 HK1 HR4 HU3 ID1 IE2 IL2 IN2 IT3 JP8 KR4 LT1 LU2 LV1 MT2 MY1 " +
        "NL4 NO1 NZ5 PH1 PL6 PT3 RO1 RU2 SA1 SE4 SG1 SI2 SK1 TH1 TR1 TW3 UA2 UK5 US6 USUK1 ZA1";

    [Fact]
    public void All_HasEveryCategoryOfTheContract()
    {
        Assert.Equal(197, TextTaxonomy.All.Count);
        Assert.Equal(197, TextTaxonomy.All.Select(category => category.Category).Distinct().Count());
        Assert.Equal([9, 21, 4, 10, 153], Enum.GetValues<TextFamily>().Where(family => family != TextFamily.Extra).Select(Count));
        var countries = TextTaxonomy.All.Where(category => category.Country is not null).CountBy(category => category.Country!);
        Assert.Equal(Countries,
            string.Join(' ', countries.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}{pair.Value}")));
        Assert.All(TextTaxonomy.All, category => Assert.True(category.Languages.Count > 0, category.Category.Name));
        Assert.All(TextTaxonomy.All.SelectMany(category => category.Languages).Distinct(),
            language => Assert.True(TextLanguages.IsSupported(language), language));
    }

    [Fact]
    public void Phi_HasItsSixtySix()
    {
        Assert.Equal(66, TextTaxonomy.Phi.Count);
        Assert.Contains(Categories.USSocialSecurityNumber, TextTaxonomy.Phi);
        Assert.Contains(new Category("SEPassportNumber"), TextTaxonomy.Phi);
        Assert.Contains(new Category("PTTaxIdentificationNumber"), TextTaxonomy.Phi);
        Assert.DoesNotContain(Categories.Age, TextTaxonomy.Phi);
        Assert.DoesNotContain(new Category("USUKPassportNumber"), TextTaxonomy.Phi);
        Assert.DoesNotContain(new Category("AzureSAS"), TextTaxonomy.Phi);
        Assert.Equal(
            ["Address", "Date", "Email", "IPAddress", "Organization", "PhoneNumber", "URL"],
            TextTaxonomy.All.Where(category => category.IsPiiAndPhi).Select(category => category.Category.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("person", "Person")]
    [InlineData("Name", "Person")]
    [InlineData("phone", "PhoneNumber")]
    [InlineData("CreditCard", "CreditCardNumber")]
    [InlineData("IP", "IPAddress")]
    [InlineData("DateTime", "Date")]
    [InlineData("quantity", "Age")]
    [InlineData("OrganizationSports", "Organization")]
    [InlineData("url", "URL")]
    [InlineData("PersonType", "PersonType")]
    [InlineData("ussocialsecuritynumber", "USSocialSecurityNumber")]
    public void TryFind_KnowsNamesAndAliases(string name, string expected)
    {
        Assert.True(TextTaxonomy.TryFind(name, out var category));
        Assert.Equal(expected, category.Category.Name);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Default")]
    [InlineData("Shoe")]
    [InlineData("")]
    public void TryFind_RefusesWhatIsNoCategory(string name) => Assert.False(TextTaxonomy.TryFind(name, out _));

    [Theory]
    [InlineData("USSocialSecurityNumber", "US", "en-GB", true)]
    [InlineData("JPResidentRegistrationNumber", "JP", "ja", true)]
    [InlineData("JPResidentRegistrationNumber", "JP", "en", false)]
    [InlineData("SGNationalRegistrationIdentityCardNumber", "SG", "zh", true)]
    [InlineData("AzureSAS", null, "en", true)]
    [InlineData("AzureSAS", null, "de", false)]
    [InlineData("Person", null, "zu", false)]
    [InlineData("Person", null, "sw", true)]
    [InlineData("FRNationalID", "FR", "sw", false)]
    public void Categories_HaveCountryAndLanguages(string name, string? country, string language, bool isSupported)
    {
        Assert.True(TextTaxonomy.TryFind(name, out var category));
        Assert.Equal((country, isSupported), (category.Country, category.Supports(language)));
    }

    [Theory]
    [InlineData("en", "Password PIN ZipCode CVV DateOfBirth Location City State GPE Airport Neighborhood", "KRPassportNumber NumericIdentifier")]
    [InlineData("pt-BR", "Person BRCPFNumber", "USSocialSecurityNumber PTCitizenCardNumber AzureSAS")]
    public void Default_DependsOnLanguage(string language, string held, string notHeld)
    {
        var selected = TextTaxonomy.Default(language);
        Assert.All(held.Split(' '), name => Assert.Contains(new Category(name), selected));
        Assert.All(notHeld.Split(' '), name => Assert.DoesNotContain(new Category(name), selected));
    }

    [Fact]
    public void Select_NamesWithoutDefault_AreOnlyThose()
    {
        Assert.Equal([new Category("BRCPFNumber"), Categories.PhoneNumber],
            TextTaxonomy.Select(["brcpfnumber", "Phone"], null, false, "en").Selected);
        var added = TextTaxonomy.Select(["Default", "BRCPFNumber"], null, false, "en").Selected;
        Assert.Equal(TextTaxonomy.Default("en").Count + 1, added.Count);
    }

    [Fact]
    public void Select_HealthDomain_Intersects()
    {
        Assert.Equal([Categories.USSocialSecurityNumber], TextTaxonomy.Select(["USSocialSecurityNumber", "Age"], null, true, "en").Selected);
        Assert.True(TextTaxonomy.Select(["All"], null, true, "en").Selected.SetEquals(TextTaxonomy.Phi));
        var byDefault = TextTaxonomy.Select(null, null, true, "en").Selected;
        Assert.Contains(Categories.Organization, byDefault);
        Assert.DoesNotContain(Categories.Age, byDefault);
    }

    [Fact]
    public void Select_ExclusionsComeLast_AndUnknownNamesAreListed()
    {
        var selection = TextTaxonomy.Select(["All", "Person"], ["name", "IP"], false, "en");
        Assert.True(selection.IsValid);
        Assert.Equal(195, selection.Selected.Count);
        Assert.DoesNotContain(Categories.Person, selection.Selected);

        selection = TextTaxonomy.Select(["Person", "Shoe"], ["All", "default", "Hat"], false, "en");
        Assert.False(selection.IsValid);
        Assert.Equal(["Shoe", "All", "default", "Hat"], selection.Unknown);
        Assert.Empty(selection.Selected);
    }

    private static int Count(TextFamily family) => TextTaxonomy.All.Count(category => category.Family == family);
}
