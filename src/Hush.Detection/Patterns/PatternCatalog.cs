using Hush.Detection.Patterns.Countries;
using Hush.Detection.Patterns.Cues;
using Hush.Detection.Patterns.Finance;
using Hush.Detection.Patterns.Generic;
using Hush.Detection.Patterns.Identifiers;
using Hush.Detection.Patterns.Phones;
using Hush.Detection.Recognition;

namespace Hush.Detection.Patterns;

/// <summary>Every recognizer of things with a form, family by family.</summary>
public static class PatternCatalog
{
    /// <summary>All definitions that are a regex with a validator.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Email.All, .. WebAddress.All, .. GithubLink.All, .. IPAddressV4.All, .. IPAddressV6.All, .. HardwareAddress.All, .. ApiKey.All,
        .. Date.All, .. DateOfBirth.All, .. Age.All, .. VanityPhone.All,
        .. CreditCard.All, .. CardExpiry.All, .. Iban.All, .. SwiftCode.All,
        .. VehicleNumber.All, .. DeviceNumber.All, .. TrackingNumber.All, .. ProductKey.All,
        .. CountryCatalog.All,
    ];

    /// <summary>All definitions of things that only their name tells.</summary>
    internal static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        .. Orders.Cues, .. Cases.Cues, .. Memberships.Cues, .. Serials.Cues, .. Accounts.Cues, .. Credentials.Cues, .. Documents.Cues,
        .. CardCues.Cues, .. PhoneCues.Cues, .. CountryCatalog.Cues,
    ];

    /// <summary>
    /// Recognizers for all of them and for phone numbers, to be run and judged together. They have no state: one set serves all threads.
    /// </summary>
    public static IReadOnlyList<IRecognizer> CreateRecognizers() => [new PatternScanner(All), new CuedValueRecognizer(Cues), new PhoneRecognizer()];
}
