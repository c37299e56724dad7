using System.Collections.Frozen;

namespace Hush.Detection.Neural;

/// <summary>The tagger's labels as categories of the API.</summary>
internal static class NeuralLabels
{
    private static readonly FrozenDictionary<string, Category> ByName = new Dictionary<string, Category>
    {
        ["PERSON"] = Categories.Person,
        ["ORG"] = Categories.Organization,
        ["ADDRESS"] = Categories.Address,
        ["LOC"] = Categories.Location,
        ["ZIP"] = Categories.ZipCode,
        ["PHONE"] = Categories.PhoneNumber,
        ["EMAIL"] = Categories.Email,
        ["URL"] = Categories.Url,
        ["DATE"] = Categories.Date,
        ["DOB"] = Categories.DateOfBirth,
        ["AGE"] = Categories.Age,
        ["CARD"] = Categories.CreditCardNumber,
        ["CVV"] = Categories.Cvv,
        ["EXPIRY"] = Categories.ExpirationDate,
        ["SSN"] = Categories.USSocialSecurityNumber,
        ["BANK"] = Categories.BankAccountNumber,
        ["ID"] = Categories.NumericIdentifier,
        ["USERNAME"] = Categories.NumericIdentifier,
        ["PASSWORD"] = Categories.Password,
        ["JOB"] = Categories.PersonType,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The categories of a model's labels, in their order.</summary>
    /// <exception cref="InvalidDataException">The model has a label that the API knows nothing of.</exception>
    public static Category[] CategoriesOf(IReadOnlyList<string> labels) =>
        [.. labels.Select(label => ByName.TryGetValue(label, out var category)
            ? category
            : throw new InvalidDataException(
                $"The model has a label of {label.Length} letters that is no category; it is newer than this version."))];
}
