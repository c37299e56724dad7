using Hush.Mapping.Versions;

namespace Hush.Mapping.Tests.Versions;

public sealed class ConversationNamesTests
{
    private const string Newest = "2026-11-15-preview";

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
            var taxonomy = TaxonomyOf(version);
            Assert.Equal((version, expected), (version, taxonomy.Translate(new Category(found), taxonomy.All)?.Name));
        }
    }

    [Fact]
    public void Translate_NothingIsLost_OfTheNumbersThatTheTextContractKnows()
    {
        var taxonomy = TaxonomyOf("2024-11-01");
        foreach (var category in TextTaxonomy.All.Where(category => category.Family is TextFamily.Country or TextFamily.Finance or TextFamily.Secret))
        {
            if (category.Category.Name == "EUGPSCoordinates") continue; // a place, not a number of a person
            Assert.True(taxonomy.Translate(category.Category, taxonomy.Default) is not null, category.Category.Name);
        }
    }

    private static ConversationTaxonomy TaxonomyOf(string version)
    {
        Assert.True(ConversationApiVersion.TryFind(version, out var found));
        return found.Taxonomy;
    }
}
