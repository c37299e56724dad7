using System.Collections.Frozen;

namespace Hush.Entities;

/// <summary>
/// Under which names of the conversation contract a find may go, the best first. The general rule of the contract: what has no category
/// of its own in a version and is a number or code goes as NumericIdentifier.
/// </summary>
internal static class ConversationTranslation
{
    private const string Number = "NumericIdentifier";
    private const string GovernmentId = "GovernmentIssuedId";
    private const string HealthCard = "HealthCardNumber";
    private const string BankAccount = "BankAccountNumber";

    private static readonly FrozenDictionary<Category, string[]> Table = new Dictionary<Category, string[]>
    {
        [Categories.Person] = ["Person"],
        [Categories.PhoneNumber] = ["Phone"],
        [Categories.Address] = ["Address"],
        [Categories.Email] = ["Email"],
        [Categories.Url] = [],
        [Categories.IPAddress] = [Number],
        [Categories.Date] = ["Date"],
        [Categories.DateOfBirth] = ["DateOfBirth", "Date"],
        [Categories.Age] = ["Age"],
        [Categories.Organization] = ["Organization"],
        [Categories.PersonType] = ["PersonType"],
        [Categories.GithubAccount] = ["GithubAccount"],

        [Categories.CreditCardNumber] = ["CreditCard"],
        [Categories.Cvv] = ["CVV", "CreditCard"],
        [Categories.ExpirationDate] = ["CreditCard"],

        [Categories.InternationalBankingAccountNumber] = ["InternationalBankingAccountNumber", BankAccount, Number],
        [Categories.SwiftCode] = ["SWIFTCode", Number],
        [Categories.AbaRoutingNumber] = ["ABARoutingNumber", Number],
        [Categories.BankAccountNumber] = [BankAccount, Number],
        [Categories.SortCode] = [Number],

        [Categories.USSocialSecurityNumber] = ["USSocialSecurityNumber", Number],
        [Categories.DriversLicenseNumber] = ["DriversLicenseNumber", GovernmentId, Number],
        [Categories.PassportNumber] = ["PassportNumber", GovernmentId, Number],
        [Categories.GovernmentIssuedId] = [GovernmentId, Number],
        [new Category("NationalId")] = [GovernmentId, Number],
        [Categories.HealthCardNumber] = [HealthCard, Number],
        [Categories.USMedicareBeneficiaryId] = ["USMedicareBeneficiaryId", HealthCard, Number],
        [Categories.CASocialInsuranceNumber] = ["CASocialInsuranceNumber", GovernmentId, Number],
        [new Category("CASocialIdentificationNumber")] = ["CASocialInsuranceNumber", GovernmentId, Number],
        [new Category("EUDebitCardNumber")] = ["CreditCard"],
        [new Category("EUGPSCoordinates")] = ["Location"],

        [Categories.VehicleIdentificationNumber] = ["VehicleIdentificationNumber", Number],
        [new Category("VIN")] = ["VehicleIdentificationNumber", Number],
        [Categories.LicensePlate] = [Number],
        [Categories.Password] = [Number],
        [Categories.Pin] = [Number],
        [Categories.NumericIdentifier] = [Number],

        [Categories.ZipCode] = ["ZipCode", "Address"],
        [Categories.City] = ["GPE", "Location"],
        [Categories.State] = ["GPE", "Location"],
        [Categories.Gpe] = ["GPE", "Location"],
        [Categories.Location] = ["Location"],
        [new Category("Airport")] = ["Location"],
        [new Category("Neighborhood")] = ["Location"],
    }.ToFrozenDictionary();

    // Numbers of health systems among those of the countries.
    private static readonly FrozenSet<string> HealthNumbers = FrozenSet.Create(
        StringComparer.Ordinal,
        "AUMedicalAccountNumber", "CAHealthServiceNumber", "CAPersonalHealthIdentification", "FIEuropeanHealthNumber", "FRHealthInsuranceNumber",
        "NZMinistryOfHealthNumber", "UKNationalHealthNumber");

    private static readonly FrozenDictionary<Category, string[]> OfCountries = TextTaxonomy.All
        .Where(category => category.Family is TextFamily.Country or TextFamily.Secret && !Table.ContainsKey(category.Category))
        .ToFrozenDictionary(category => category.Category, NamesOfCountryNumber);

    /// <summary>The names that may stand for <paramref name="found"/>, the best first; none when the contract has nothing like it.</summary>
    public static IReadOnlyList<string> NamesFor(Category found)
    {
        if (Table.TryGetValue(found, out var names) || OfCountries.TryGetValue(found, out names)) return names;
        if (found.Name is null || !TextTaxonomy.TryFind(found.Name, out var byAlias)) return [];
        return Table.GetValueOrDefault(byAlias.Category, []);
    }

    /// <summary>Whether a find with this category of its own never goes as another one when it is not selected.</summary>
    public static bool StandsAlone(Category wire) => wire == Categories.USSocialSecurityNumber;

    private static string[] NamesOfCountryNumber(TextCategory category)
    {
        var name = category.Category.Name;
        if (category.Family == TextFamily.Secret) return [Number];
        if (HealthNumbers.Contains(name)) return [HealthCard, GovernmentId, Number];
        if (name.Contains("BankAccount", StringComparison.Ordinal)) return [BankAccount, Number];
        if (name.Contains("DriversLicense", StringComparison.Ordinal)) return ["DriversLicenseNumber", GovernmentId, Number];
        return name.Contains("Passport", StringComparison.Ordinal) ? ["PassportNumber", GovernmentId, Number] : [GovernmentId, Number];
    }
}
