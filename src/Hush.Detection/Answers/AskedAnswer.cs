using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>What is expected when something was asked for.</summary>
/// <param name="Topic">What was asked.</param>
/// <param name="Category">What its answer is.</param>
/// <param name="HasLetters">Whether letters belong to it; else it is of digits alone.</param>
internal sealed record AskedAnswer(Topic Topic, Category Category, bool HasLetters)
{
    /// <summary>The things whose answers are letters and digits in no form that could be checked when half of it was misheard.</summary>
    public static IReadOnlyList<AskedAnswer> Codes { get; } =
    [
        new(Topic.PostalCode, Categories.ZipCode, HasLetters: true),
        new(Topic.SocialSecurity, Categories.USSocialSecurityNumber, HasLetters: false),
        new(Topic.Card, Categories.CreditCardNumber, HasLetters: false),
        new(Topic.Phone, Categories.PhoneNumber, HasLetters: false),
        new(Topic.Passport, Categories.PassportNumber, HasLetters: true),
        new(Topic.DriversLicense, Categories.DriversLicenseNumber, HasLetters: true),
        new(Topic.Vehicle, Categories.LicensePlate, HasLetters: true),
        new(Topic.Health, Categories.HealthCardNumber, HasLetters: true),
        new(Topic.GovernmentId, Categories.GovernmentIssuedId, HasLetters: true),
        new(Topic.Account, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Order, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Case, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Member, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Policy, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Tracking, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Serial, Categories.NumericIdentifier, HasLetters: true),
        new(Topic.Username, Categories.NumericIdentifier, HasLetters: true),
    ];

    /// <summary>All topics of <see cref="Codes"/>.</summary>
    public static Topic CodeTopics { get; } = Codes.Aggregate(Topic.None, (topics, code) => topics | code.Topic);
}
