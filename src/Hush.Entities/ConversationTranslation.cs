using System.Collections.Frozen;

namespace Hush.Entities;

/// <summary>
/// Under which names of the conversation contract a detection may go, the best first. The general rule of the contract: what has no category
/// of its own in a version and is a number or code goes as NumericIdentifier.
/// </summary>
internal static class ConversationTranslation
{
    private static readonly Category Number = Categories.NumericIdentifier;
    private static readonly Category GovernmentId = Categories.GovernmentIssuedId;
    private static readonly Category HealthCard = Categories.HealthCardNumber;
    private static readonly Category BankAccount = Categories.BankAccountNumber;

    private static readonly FrozenDictionary<Category, Category[]> Table = new Dictionary<Category, Category[]>
    {
        [Categories.Person] = [Categories.Person],
        [Categories.PhoneNumber] = [Categories.Phone],
        [Categories.Address] = [Categories.Address],
        [Categories.Email] = [Categories.Email],
        [Categories.Url] = [],
        [Categories.IPAddress] = [Number],
        [Categories.Date] = [Categories.Date],
        [Categories.DateOfBirth] = [Categories.DateOfBirth, Categories.Date],
        [Categories.Age] = [Categories.Age],
        [Categories.Organization] = [Categories.Organization],
        [Categories.PersonType] = [Categories.PersonType],
        [Categories.GithubAccount] = [Categories.GithubAccount],

        [Categories.CreditCardNumber] = [Categories.CreditCard],
        [Categories.Cvv] = [Categories.Cvv, Categories.CreditCard],
        [Categories.ExpirationDate] = [Categories.CreditCard],

        [Categories.InternationalBankingAccountNumber] = [Categories.InternationalBankingAccountNumber, BankAccount, Number],
        [Categories.SwiftCode] = [Categories.SwiftCode, Number],
        [Categories.AbaRoutingNumber] = [Categories.AbaRoutingNumber, Number],
        [Categories.BankAccountNumber] = [BankAccount, Number],
        [Categories.SortCode] = [Number],

        [Categories.USSocialSecurityNumber] = [Categories.USSocialSecurityNumber, Number],
        [Categories.DriversLicenseNumber] = [Categories.DriversLicenseNumber, GovernmentId, Number],
        [Categories.PassportNumber] = [Categories.PassportNumber, GovernmentId, Number],
        [Categories.GovernmentIssuedId] = [GovernmentId, Number],
        [Categories.NationalId] = [GovernmentId, Number],
        [Categories.HealthCardNumber] = [HealthCard, Number],
        [Categories.USMedicareBeneficiaryId] = [Categories.USMedicareBeneficiaryId, HealthCard, Number],
        [Categories.CASocialInsuranceNumber] = [Categories.CASocialInsuranceNumber, GovernmentId, Number],
        [Categories.CASocialIdentificationNumber] = [Categories.CASocialInsuranceNumber, GovernmentId, Number],
        [Categories.EUDebitCardNumber] = [Categories.CreditCard],
        [Categories.EUGPSCoordinates] = [Categories.Location],

        [Categories.VehicleIdentificationNumber] = [Categories.VehicleIdentificationNumber, Number],
        [Categories.Vin] = [Categories.VehicleIdentificationNumber, Number],
        [Categories.LicensePlate] = [Number],
        [Categories.Password] = [Number],
        [Categories.Pin] = [Number],
        [Categories.NumericIdentifier] = [Number],

        [Categories.ZipCode] = [Categories.ZipCode, Categories.Address],
        [Categories.City] = [Categories.Gpe, Categories.Location],
        [Categories.State] = [Categories.Gpe, Categories.Location],
        [Categories.Gpe] = [Categories.Gpe, Categories.Location],
        [Categories.Location] = [Categories.Location],
        [Categories.Airport] = [Categories.Location],
        [Categories.Neighborhood] = [Categories.Location],
    }.ToFrozenDictionary();

    // Numbers of health systems among those of the countries.
    private static readonly FrozenSet<Category> HealthNumbers = FrozenSet.Create(
        Categories.AUMedicalAccountNumber, Categories.CAHealthServiceNumber, Categories.CAPersonalHealthIdentification,
        Categories.FIEuropeanHealthNumber, Categories.FRHealthInsuranceNumber,
        Categories.NZMinistryOfHealthNumber, Categories.UKNationalHealthNumber);

    private static readonly FrozenDictionary<Category, Category[]> OfCountries = TextTaxonomy.All
        .Where(category => category.Family is TextFamily.Country or TextFamily.Secret && !Table.ContainsKey(category.Category))
        .ToFrozenDictionary(category => category.Category, NamesOfCountryNumber);

    /// <summary>
    /// The names that may stand for <paramref name="found"/>, the best first; none when the contract has nothing like it. A category that neither
    /// contract knows is a program's own, and has its own name.
    /// </summary>
    public static IReadOnlyList<Category> NamesFor(Category found)
    {
        if (Table.TryGetValue(found, out var names) || OfCountries.TryGetValue(found, out names)) return names;
        if (found.Name is null) return [];
        if (!TextTaxonomy.TryFind(found.Name, out var byAlias)) return [found];
        return Table.GetValueOrDefault(byAlias.Category, []);
    }

    /// <summary>Whether a detection with this category of its own never goes as another one when it is not selected.</summary>
    public static bool StandsAlone(Category wire) => wire == Categories.USSocialSecurityNumber;

    private static Category[] NamesOfCountryNumber(TextCategory category)
    {
        var name = category.Category.Name;
        if (category.Family == TextFamily.Secret) return [Number];
        if (HealthNumbers.Contains(category.Category)) return [HealthCard, GovernmentId, Number];
        if (name.Contains("BankAccount", StringComparison.Ordinal)) return [BankAccount, Number];
        if (name.Contains("DriversLicense", StringComparison.Ordinal)) return [Categories.DriversLicenseNumber, GovernmentId, Number];
        return name.Contains("Passport", StringComparison.Ordinal) ? [Categories.PassportNumber, GovernmentId, Number] : [GovernmentId, Number];
    }
}
