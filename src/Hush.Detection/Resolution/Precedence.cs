using System.Collections.Frozen;

namespace Hush.Detection.Resolution;

/// <summary>Which category explains another one away that stands inside it or on the same characters.</summary>
internal static class Precedence
{
    private const double Always = 1;
    private const double Comparable = 0.2;

    // Numbers whose own name says more than that they name something.
    private static Category[] NamedNumbers =>
    [
        Categories.DriversLicenseNumber, Categories.PassportNumber, Categories.GovernmentIssuedId, Categories.HealthCardNumber,
        Categories.USMedicareBeneficiaryId, Categories.CASocialInsuranceNumber,
        Categories.AbaRoutingNumber, Categories.SwiftCode, Categories.NationalId,
    ];

    // Never a category that, directly or by others, explains itself: the order of candidates must not matter.
    private static readonly Row[] Rows =
    [
        new(Categories.Email, Always, NeedsValidation: false,
            [Categories.Person, Categories.Url, Categories.Organization, Categories.PhoneNumber, Categories.NumericIdentifier,
                Categories.GithubAccount,
             Categories.Location, Categories.City, Categories.State, Categories.Gpe, Categories.Date, Categories.Age, Categories.PersonType]),
        new(Categories.Url, Always, NeedsValidation: false,
            [Categories.Person, Categories.Organization, Categories.IPAddress, Categories.NumericIdentifier, Categories.Date, Categories.PhoneNumber,
             Categories.Location, Categories.City, Categories.State, Categories.Gpe]),
        new(Categories.Address, Always, NeedsValidation: false,
            [Categories.ZipCode, Categories.Airport, Categories.Neighborhood, Categories.City, Categories.State, Categories.Gpe, Categories.Location,
                Categories.Person, Categories.Organization,
             Categories.NumericIdentifier, Categories.Date, Categories.Age, Categories.Pin, Categories.Cvv]),
        new(Categories.DateOfBirth, Always, NeedsValidation: false, [Categories.Date]),
        new(Categories.ExpirationDate, Always, NeedsValidation: false, [Categories.Date, Categories.Age]),
        new(Categories.CreditCardNumber, Always, NeedsValidation: true,
            [Categories.PhoneNumber, Categories.USSocialSecurityNumber, Categories.BankAccountNumber, Categories.AbaRoutingNumber,
             Categories.NumericIdentifier, Categories.ZipCode, Categories.Cvv, Categories.Pin, Categories.Date, Categories.SortCode,
             Categories.DriversLicenseNumber, Categories.PassportNumber, Categories.HealthCardNumber, Categories.GovernmentIssuedId,
             Categories.UKNationalHealthNumber, Categories.CASocialInsuranceNumber, Categories.USIndividualTaxpayerIdentification]),
        new(Categories.InternationalBankingAccountNumber, Always, NeedsValidation: true,
            [Categories.PhoneNumber, Categories.CreditCardNumber, Categories.BankAccountNumber, Categories.NumericIdentifier,
             Categories.SwiftCode, Categories.SortCode, Categories.ZipCode, Categories.DriversLicenseNumber, Categories.PassportNumber]),
        new(Categories.VehicleIdentificationNumber, Comparable, NeedsValidation: false, [Categories.NumericIdentifier, Categories.LicensePlate]),
        new(Categories.IPAddress, Always, NeedsValidation: false, [Categories.PhoneNumber, Categories.NumericIdentifier, Categories.ZipCode]),
        new(Categories.USSocialSecurityNumber, Comparable, NeedsValidation: false, [Categories.GovernmentIssuedId, Categories.NumericIdentifier]),
        .. NamedNumbers.Select(category => new Row(category, Comparable, NeedsValidation: false, [Categories.NumericIdentifier])),
        new(Categories.Person, Always, NeedsValidation: false, [Categories.PersonType]),
    ];

    private static readonly FrozenDictionary<(Category Winner, Category Loser), Row> RowsByPair = Rows
        .SelectMany(row => row.Losers.Select(loser => (Pair: (row.Winner, loser), Row: row)))
        .ToFrozenDictionary(entry => entry.Pair, entry => entry.Row);

    private static readonly FrozenSet<Category> OfTheUnion =
        TextTaxonomy.All.Where(category => category.Country == "EU").Select(category => category.Category).ToFrozenSet();

    /// <summary>Whether the category holds the numbers of all members of the EU. Of equals, a country's own names a number more closely.</summary>
    public static bool IsUnion(Category category) => OfTheUnion.Contains(category);

    /// <summary>
    /// Whether <paramref name="winner"/> explains <paramref name="loser"/> away, given that its span holds the loser's. Independent of all
    /// other candidates.
    /// </summary>
    public static bool ExplainsAway(Candidate winner, Candidate loser)
    {
        if (!RowsByPair.TryGetValue((winner.Category, loser.Category), out var row)) return false;
        if (row.NeedsValidation && !winner.Evidence.HasFlag(Evidence.Validated)) return false;
        return winner.Confidence.Value >= loser.Confidence.Value - row.Slack;
    }

    /// <param name="Winner">The category that explains.</param>
    /// <param name="Slack">By how much less sure it may be.</param>
    /// <param name="NeedsValidation">Whether it must be confirmed by a checksum.</param>
    /// <param name="Losers">The categories that it explains away.</param>
    private sealed record Row(Category Winner, double Slack, bool NeedsValidation, Category[] Losers);
}
