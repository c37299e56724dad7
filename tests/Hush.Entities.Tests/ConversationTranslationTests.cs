namespace Hush.Entities.Tests;

public sealed class ConversationTranslationTests
{
    private const string Newest = ConversationTaxonomy.LatestVersion;

    // What a find is called when everything of the version is selected: in the first one, with its own social security numbers, the newest.
    [Theory]
    [InlineData("Person", "Name", "Person", "Person")]
    [InlineData("PhoneNumber", "Phone", "Phone", "Phone")]
    [InlineData("Address", "Address", "Address", "Address")]
    [InlineData("Email", "Email", "Email", "Email")]
    [InlineData("CreditCardNumber", "CreditCard", "CreditCard", "CreditCard")]
    [InlineData("CVV", "CreditCard", "CreditCard", "CVV")]
    [InlineData("ExpirationDate", "CreditCard", "CreditCard", "CreditCard")]
    [InlineData("EUDebitCardNumber", "CreditCard", "CreditCard", "CreditCard")]
    [InlineData("USSocialSecurityNumber", "NumericIdentifier", "USSocialSecurityNumber", "USSocialSecurityNumber")]
    [InlineData("BankAccountNumber", "NumericIdentifier", "NumericIdentifier", "BankAccountNumber")]
    [InlineData("JPBankAccountNumber", "NumericIdentifier", "NumericIdentifier", "BankAccountNumber")]
    [InlineData("ABARoutingNumber", "NumericIdentifier", "NumericIdentifier", "ABARoutingNumber")]
    [InlineData("SWIFTCode", "NumericIdentifier", "NumericIdentifier", "SWIFTCode")]
    [InlineData("InternationalBankingAccountNumber", "NumericIdentifier", "NumericIdentifier", "InternationalBankingAccountNumber")]
    [InlineData("SortCode", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("DriversLicenseNumber", "NumericIdentifier", "NumericIdentifier", "DriversLicenseNumber")]
    [InlineData("UKDriversLicenseNumber", "NumericIdentifier", "NumericIdentifier", "DriversLicenseNumber")]
    [InlineData("PassportNumber", "NumericIdentifier", "NumericIdentifier", "PassportNumber")]
    [InlineData("USUKPassportNumber", "NumericIdentifier", "NumericIdentifier", "PassportNumber")]
    [InlineData("VehicleIdentificationNumber", "NumericIdentifier", "NumericIdentifier", "VehicleIdentificationNumber")]
    [InlineData("VIN", "NumericIdentifier", "NumericIdentifier", "VehicleIdentificationNumber")]
    [InlineData("LicensePlate", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("IPAddress", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("PIN", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("Password", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("NumericIdentifier", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("AzureSAS", "NumericIdentifier", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("GovernmentIssuedId", "NumericIdentifier", "NumericIdentifier", "GovernmentIssuedId")]
    [InlineData("NationalId", "NumericIdentifier", "NumericIdentifier", "GovernmentIssuedId")]
    [InlineData("USIndividualTaxpayerIdentification", "NumericIdentifier", "NumericIdentifier", "GovernmentIssuedId")]
    [InlineData("UKNationalInsuranceNumber", "NumericIdentifier", "NumericIdentifier", "GovernmentIssuedId")]
    [InlineData("ITFiscalCode", "NumericIdentifier", "NumericIdentifier", "GovernmentIssuedId")]
    [InlineData("UKNationalHealthNumber", "NumericIdentifier", "NumericIdentifier", "HealthCardNumber")]
    [InlineData("HealthCardNumber", "NumericIdentifier", "NumericIdentifier", "HealthCardNumber")]
    [InlineData("CASocialInsuranceNumber", "NumericIdentifier", "NumericIdentifier", "CASocialInsuranceNumber")]
    [InlineData("USMedicareBeneficiaryId", "NumericIdentifier", "NumericIdentifier", "USMedicareBeneficiaryId")]
    [InlineData("ZipCode", "Address", "Address", "ZipCode")]
    [InlineData("City", null, null, "GPE")]
    [InlineData("State", null, null, "GPE")]
    [InlineData("GPE", null, null, "GPE")]
    [InlineData("Location", null, null, "Location")]
    [InlineData("Airport", null, null, "Location")]
    [InlineData("Date", null, null, "Date")]
    [InlineData("DateOfBirth", null, null, "DateOfBirth")]
    [InlineData("Age", null, null, "Age")]
    [InlineData("Organization", null, null, "Organization")]
    [InlineData("PersonType", null, null, "PersonType")]
    [InlineData("GithubAccount", null, null, "GithubAccount")]
    [InlineData("URL", null, null, null)]
    [InlineData("Shoe", null, null, null)]
    [InlineData("Name", "Name", "Person", "Person")]
    [InlineData("phone", "Phone", "Phone", "Phone")]
    public void Translate_AllSelected_GivesTheVersionsName(string found, string? in2022, string? in2024, string? inNewest)
    {
        foreach (var (version, expected) in new[] { ("2022-05-15-preview", in2022), ("2024-11-01", in2024), (Newest, inNewest) })
        {
            var taxonomy = ConversationTaxonomy.ForVersion(version);
            Assert.Equal((version, expected), (version, taxonomy.Translate(new Category(found), taxonomy.All)?.Name));
        }
    }

    [Theory]
    [InlineData("CVV", "CreditCard", "CreditCard")]
    [InlineData("CVV", "Person", null)]
    [InlineData("BankAccountNumber", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("BankAccountNumber", "GovernmentIssuedId", null)]
    [InlineData("UKNationalInsuranceNumber", "NumericIdentifier", "NumericIdentifier")]
    [InlineData("FRHealthInsuranceNumber", "NumericIdentifier GovernmentIssuedId", "GovernmentIssuedId")]
    [InlineData("USSocialSecurityNumber", "NumericIdentifier", null)]
    [InlineData("ZipCode", "Address", "Address")]
    [InlineData("ZipCode", "NumericIdentifier", null)]
    [InlineData("City", "Location", "Location")]
    [InlineData("City", "Address", null)]
    [InlineData("DateOfBirth", "Date", "Date")]
    [InlineData("DateOfBirth", "Age", null)]
    [InlineData("Date", "DateOfBirth", null)]
    [InlineData("URL", "GithubAccount", null)]
    [InlineData("Person", "Phone", null)]
    public void Translate_FallsBackOnlyToWhatIsSelected(string found, string selected, string? expected)
    {
        var set = selected.Split(' ').Select(name => new Category(name)).ToHashSet();
        Assert.Equal(expected, ConversationTaxonomy.ForVersion(Newest).Translate(new Category(found), set)?.Name);
    }

    [Fact]
    public void Translate_WhatIsExcluded_GoesUnderNoOtherName()
    {
        var taxonomy = ConversationTaxonomy.ForVersion(Newest);
        var selection = taxonomy.Select(null, ["BankAccountNumber", "CVV"]);
        Assert.Null(taxonomy.Translate(Categories.BankAccountNumber, selection.Selected, selection.Excluded));
        Assert.Null(taxonomy.Translate(Categories.Cvv, selection.Selected, selection.Excluded));
        Assert.Equal("CreditCard", taxonomy.Translate(Categories.CreditCardNumber, selection.Selected, selection.Excluded)?.Name);
        Assert.Equal("NumericIdentifier", taxonomy.Translate(Categories.Password, selection.Selected, selection.Excluded)?.Name);
    }

    [Fact]
    public void Translate_NothingIsLost_OfTheNumbersThatTheTextContractKnows()
    {
        var taxonomy = ConversationTaxonomy.ForVersion("2024-11-01");
        foreach (var category in TextTaxonomy.All.Where(category => category.Family is TextFamily.Country or TextFamily.Finance or TextFamily.Secret))
        {
            if (category.Category.Name == "EUGPSCoordinates") continue; // a place, not a number of a person
            Assert.True(taxonomy.Translate(category.Category, taxonomy.Default) is not null, category.Category.Name);
        }
    }

    [Fact]
    public void Translate_OfNoCategory_IsNull()
    {
        var taxonomy = ConversationTaxonomy.ForVersion(Newest);
        Assert.Null(taxonomy.Translate(default, taxonomy.All));
    }
}
