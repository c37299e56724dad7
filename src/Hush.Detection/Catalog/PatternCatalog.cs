using Hush.Detection.Places;
using Hush.Patterns;
using Hush.Patterns.Addresses;
using Hush.Patterns.Cues;
using Hush.Patterns.Finance;
using Hush.Patterns.Generic;
using Hush.Patterns.Identifiers;
using Hush.Patterns.Phones;
using Hush.Patterns.Secrets;
using Hush.Recognition;

namespace Hush.Detection.Catalog;

/// <summary>Every recognizer of things with a form, family by family.</summary>
internal static class PatternCatalog
{
    /// <summary>All definitions that are a regex with a validator.</summary>
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. Email.All, .. WebAddress.All, .. GithubLink.All, .. IPAddressV4.All, .. IPAddressV6.All, .. HardwareAddress.All, .. GeoCoordinates.All,
        .. SecretCatalog.All,
        .. Date.All, .. DateAbroad.All, .. DateRange.All, .. RelativeDate.All, .. DateOfBirth.All, .. BirthLabel.All, .. BirthYear.All,
        .. Age.All, .. AgeAbroad.All, .. AgeOfSomebody.All, .. Birthday.All, .. AgeMilestone.All,
        .. VanityPhone.All,
        .. CreditCard.All, .. CardExpiry.All, .. Iban.All, .. SwiftCode.All, .. CryptoWallet.All,
        .. VehicleNumber.All, .. LicensePlate.All, .. DeviceNumber.All, .. TrackingNumber.All, .. CarrierNumber.All, .. ProductKey.All,
        .. LoginName.All, .. MaskedDigits.All, .. CourtNumber.All, .. FileReference.All,
        .. AddressForms.All,
        .. Airports.All, .. Neighborhood.All,
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
