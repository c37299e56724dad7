using System.Collections.Frozen;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Documents;

/// <summary>
/// What the detector's finds are called in an API version. A find whose category came later than the version goes by the name that earlier
/// versions have for such a thing, and so does one for which the caller used that name.
/// </summary>
internal sealed class CategoryNames
{
    // Found by the first name; called by the second where the first is not selected.
    private static readonly FrozenDictionary<Category, Category> Narrower = new Dictionary<Category, Category>
    {
        [Categories.DateOfBirth] = Categories.Date,
        [Categories.BankAccountNumber] = Categories.USBankAccountNumber,
        [Categories.DriversLicenseNumber] = Categories.USDriversLicenseNumber,
        [Categories.PassportNumber] = Categories.USUKPassportNumber,
        [Categories.ZipCode] = Categories.Address,
        [Categories.Cvv] = Categories.CreditCardNumber,
        [Categories.ExpirationDate] = Categories.Date,
        [Categories.CASocialIdentificationNumber] = Categories.CASocialInsuranceNumber,
        [Categories.Vin] = Categories.VehicleIdentificationNumber,
        [Categories.VehicleIdentificationNumber] = Categories.Vin,
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<Category, Category> _called;
    private readonly bool _hasOldDates;

    /// <summary>Names for what is selected.</summary>
    /// <param name="selected">Categories to answer.</param>
    /// <param name="excluded">Categories that must go by no other name either.</param>
    /// <param name="named">The names that the caller used.</param>
    /// <param name="version">The API version.</param>
    public CategoryNames(IReadOnlySet<Category> selected, IReadOnlySet<Category> excluded, IReadOnlySet<string> named, TextApiVersion version)
    {
        _called = Narrower
            .Where(entry => !excluded.Contains(entry.Key) && selected.Contains(entry.Value) && GoesByOther(entry.Key, entry.Value))
            .ToFrozenDictionary();
        Wanted = selected.Concat(_called.Keys).ToFrozenSet();

        // Whoever asks for Date by that name gets it by that name.
        _hasOldDates = version.HasOldNames && !named.Contains(Categories.Date.Name);

        bool GoesByOther(Category own, Category other) =>
            selected.Contains(own)
                ? named.Contains(other.Name) && !named.Contains(own.Name)
                : named.Contains(other.Name) || !IsIn(version, own);
    }

    /// <summary>What the detector is asked for.</summary>
    public IReadOnlySet<Category> Wanted { get; }

    /// <summary>A category of the caller and those that may go by its name.</summary>
    public static IEnumerable<Category> WithBroader(Category category) =>
        Narrower.Where(entry => entry.Value == category).Select(entry => entry.Key).Prepend(category);

    /// <summary>The name and the subcategory of a find.</summary>
    /// <param name="found">What the detector says it is.</param>
    /// <param name="text">Its characters, which tell a range of dates from a date.</param>
    public (string Category, string? Subcategory) NameOf(Category found, ReadOnlySpan<char> text)
    {
        var called = _called.GetValueOrDefault(found, found);
        return _hasOldDates && called == Categories.Date ? ("DateTime", OldDates.SubcategoryOf(text)) : (called.Name, null);
    }

    private static bool IsIn(TextApiVersion version, Category category) =>
        TextTaxonomy.TryFind(category.Name, out var known)
            && (version.Categories.Contains(known.Category) || known.Family == TextFamily.Extra);
}
