namespace Hush.Entities;

/// <summary>
/// The categories that recognizers propose, by their names in code; <see cref="TextTaxonomy"/> and <see cref="ConversationTaxonomy"/> say
/// which of them a contract has. Where the text and the conversation contract name a thing differently, the text contract's name
/// stands here and <see cref="ConversationTaxonomy.Translate"/> leads to the other.
/// </summary>
public static class Categories
{
    /// <summary>Any part of a person's name, without titles.</summary>
    public static readonly Category Person = new("Person");

    /// <summary>A phone number, toll-free and short business numbers included.</summary>
    public static readonly Category PhoneNumber = new("PhoneNumber");

    /// <summary>A postal address with street, house number or postal code.</summary>
    public static readonly Category Address = new("Address");

    /// <summary>An e-mail address.</summary>
    public static readonly Category Email = new("Email");

    /// <summary>A web address.</summary>
    public static readonly Category Url = new("URL");

    /// <summary>An IPv4 or IPv6 address.</summary>
    public static readonly Category IPAddress = new("IPAddress");

    /// <summary>A calendar date.</summary>
    public static readonly Category Date = new("Date");

    /// <summary>A person's date of birth.</summary>
    public static readonly Category DateOfBirth = new("DateOfBirth");

    /// <summary>A person's age.</summary>
    public static readonly Category Age = new("Age");

    /// <summary>A company, agency or other body.</summary>
    public static readonly Category Organization = new("Organization");

    /// <summary>An occupation or role of a person.</summary>
    public static readonly Category PersonType = new("PersonType");

    /// <summary>A payment card's number.</summary>
    public static readonly Category CreditCardNumber = new("CreditCardNumber");

    /// <summary>A payment card's security code.</summary>
    public static readonly Category Cvv = new("CVV");

    /// <summary>A payment card's expiry month and year.</summary>
    public static readonly Category ExpirationDate = new("ExpirationDate");

    /// <summary>A US social security number.</summary>
    public static readonly Category USSocialSecurityNumber = new("USSocialSecurityNumber");

    /// <summary>An international bank account number (ISO 13616).</summary>
    public static readonly Category InternationalBankingAccountNumber = new("InternationalBankingAccountNumber");

    /// <summary>A bank's business identifier code (ISO 9362).</summary>
    public static readonly Category SwiftCode = new("SWIFTCode");

    /// <summary>A US bank routing number.</summary>
    public static readonly Category AbaRoutingNumber = new("ABARoutingNumber");

    /// <summary>A bank account number without a country's own category.</summary>
    public static readonly Category BankAccountNumber = new("BankAccountNumber");

    /// <summary>A UK bank sort code.</summary>
    public static readonly Category SortCode = new("SortCode");

    /// <summary>A driver's licence number.</summary>
    public static readonly Category DriversLicenseNumber = new("DriversLicenseNumber");

    /// <summary>A passport number.</summary>
    public static readonly Category PassportNumber = new("PassportNumber");

    /// <summary>A postal code by itself.</summary>
    public static readonly Category ZipCode = new("ZipCode");

    /// <summary>A password or passphrase.</summary>
    public static readonly Category Password = new("Password");

    /// <summary>A personal identification number of a card, phone or account.</summary>
    public static readonly Category Pin = new("PIN");

    /// <summary>
    /// A number or code that names a customer's thing: case, ticket, order, account, member, policy, tracking, serial, user name.
    /// A category of the conversation contract; for plain text it is our own addition.
    /// </summary>
    public static readonly Category NumericIdentifier = new("NumericIdentifier");

    /// <summary>A number on a health insurance card.</summary>
    public static readonly Category HealthCardNumber = new("HealthCardNumber");

    /// <summary>A number that a government issued, without a category of its own.</summary>
    public static readonly Category GovernmentIssuedId = new("GovernmentIssuedId");

    /// <summary>A vehicle identification number (ISO 3779).</summary>
    public static readonly Category VehicleIdentificationNumber = new("VehicleIdentificationNumber");

    /// <summary>A vehicle's registration plate.</summary>
    public static readonly Category LicensePlate = new("LicensePlate");

    /// <summary>A Canadian social insurance number.</summary>
    public static readonly Category CASocialInsuranceNumber = new("CASocialInsuranceNumber");

    /// <summary>A US Medicare beneficiary identifier.</summary>
    public static readonly Category USMedicareBeneficiaryId = new("USMedicareBeneficiaryId");

    /// <summary>A US individual taxpayer identification number.</summary>
    public static readonly Category USIndividualTaxpayerIdentification = new("USIndividualTaxpayerIdentification");

    /// <summary>A UK national insurance number.</summary>
    public static readonly Category UKNationalInsuranceNumber = new("UKNationalInsuranceNumber");

    /// <summary>A UK National Health Service number.</summary>
    public static readonly Category UKNationalHealthNumber = new("UKNationalHealthNumber");

    /// <summary>A GitHub account name or link.</summary>
    public static readonly Category GithubAccount = new("GithubAccount");

    /// <summary>A place that is no political unit.</summary>
    public static readonly Category Location = new("Location");

    /// <summary>A city.</summary>
    public static readonly Category City = new("City");

    /// <summary>A state, province or county.</summary>
    public static readonly Category State = new("State");

    /// <summary>A country, state or city as a political unit.</summary>
    public static readonly Category Gpe = new("GPE");
}
