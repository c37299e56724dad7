namespace Hush.Recognition;

/// <summary>What a turn asks for or announces: "can I have your name?", "my card number is". Several may hold at once.</summary>
[Flags]
public enum Topic : long
{
    /// <summary>Nothing that we know.</summary>
    None = 0,

    /// <summary>A person's name.</summary>
    Name = 1L << 0,

    /// <summary>A phone number.</summary>
    Phone = 1L << 1,

    /// <summary>An e-mail address.</summary>
    Email = 1L << 2,

    /// <summary>A payment card's number.</summary>
    Card = 1L << 3,

    /// <summary>A card's security code.</summary>
    CardCode = 1L << 4,

    /// <summary>A card's expiry date.</summary>
    CardExpiry = 1L << 5,

    /// <summary>A social security number, whole or its last digits.</summary>
    SocialSecurity = 1L << 6,

    /// <summary>A date of birth.</summary>
    BirthDate = 1L << 7,

    /// <summary>A postal address.</summary>
    Address = 1L << 8,

    /// <summary>A postal code.</summary>
    PostalCode = 1L << 9,

    /// <summary>A bank or customer account.</summary>
    Account = 1L << 10,

    /// <summary>An order, purchase or booking.</summary>
    Order = 1L << 11,

    /// <summary>A case, ticket, claim, reference or confirmation.</summary>
    Case = 1L << 12,

    /// <summary>A member, customer, patient, student or employee id.</summary>
    Member = 1L << 13,

    /// <summary>An insurance policy.</summary>
    Policy = 1L << 14,

    /// <summary>A parcel's tracking number.</summary>
    Tracking = 1L << 15,

    /// <summary>A user name or login.</summary>
    Username = 1L << 16,

    /// <summary>A password or passphrase.</summary>
    Password = 1L << 17,

    /// <summary>A PIN or one-time code.</summary>
    Pin = 1L << 18,

    /// <summary>A bank routing number.</summary>
    Routing = 1L << 19,

    /// <summary>A bank sort code.</summary>
    SortCode = 1L << 20,

    /// <summary>An IBAN.</summary>
    Iban = 1L << 21,

    /// <summary>A driver's licence.</summary>
    DriversLicense = 1L << 22,

    /// <summary>A passport.</summary>
    Passport = 1L << 23,

    /// <summary>A vehicle: VIN or plate.</summary>
    Vehicle = 1L << 24,

    /// <summary>A serial number, device id or product key.</summary>
    Serial = 1L << 25,

    /// <summary>A tax or other number issued by a government.</summary>
    GovernmentId = 1L << 26,

    /// <summary>A health insurance or medical record number.</summary>
    Health = 1L << 27,

    /// <summary>A person's age.</summary>
    Age = 1L << 28,
}
