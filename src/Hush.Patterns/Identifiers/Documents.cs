using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Numbers of documents that only their name tells: passports, driving licences, registration plates, health cards, and other official numbers.
/// <para>Issuers: passport offices (ICAO 9303: up to nine letters and digits), licensing agencies (US states differ from 1 to 15 places, UK 16),
/// vehicle registries (plates of 2–8 letters and digits), health insurers and hospitals. Checksum: none that all share.</para>
/// <para>Known confusions: ages and years of a licence ("licence since 2009"), a plate that is a word.</para>
/// <para>Fictitious examples: passport number is X1234567, dl D123-4567-8901, plate 7ABC123, mrn 00448812, tax id 12-3456789.</para>
/// </summary>
internal static class Documents
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.passport", Category = Categories.PassportNumber, Topic = Topic.Passport, Value = ValueShapes.Code(6, 12, minDigits: 4),
            Confidence = Grade.FirmPlus, AskedConfidence = Grade.FirmMinus,
            Things = ["passport", "passport book", "passport card", "travel document"],
        },
        new()
        {
            Id = "identifiers.drivers-license", Category = Categories.DriversLicenseNumber, Topic = Topic.DriversLicense,
            Value = ValueShapes.Code(5, 20, minDigits: 4), Confidence = Grade.FirmPlus, AskedConfidence = Grade.StrongPlus,
            Things = ["driver's license", "drivers license", "driver license", "driver's licence", "drivers licence", "driving licence",
                "driving license", "driver’s license", "driver’s licence", "dl", "license", "licence", "driver's"],
            Phrases = ["dl #", "dln"],
        },
        new()
        {
            Id = "identifiers.license-plate", Category = Categories.LicensePlate, Topic = Topic.Vehicle, Value = Plates.PlateOrCode,
            Confidence = Grade.Firm, AskedConfidence = Grade.Probable, LongestGap = 3,
            Phrases = ["license plate", "licence plate", "number plate", "plate number", "plate", "plates", "tag number", "vehicle registration",
                "car registration", "registration plate", "license plate number", "reg plate", "car reg", "vehicle reg"],
        },
        new()
        {
            Id = "identifiers.vehicle-number-cued", Category = Categories.VehicleIdentificationNumber, Topic = Topic.Vehicle,
            Value = ValueShapes.Code(11, 17, minDigits: 3), Confidence = Grade.FirmMinus, AskedConfidence = Grade.Strong,
            Phrases = ["vin", "vin number", "vehicle identification number", "chassis number"], LongestGap = 3,
        },
        new()
        {
            Id = "identifiers.vin-cued", Category = Categories.Vin, Topic = Topic.Vehicle, Value = ValueShapes.Code(11, 17, minDigits: 3),
            Confidence = Grade.FirmMinus - Grade.Notch, AskedConfidence = Grade.StrongMinus,
            Phrases = ["vin", "vin number", "vehicle identification number", "chassis number"], LongestGap = 3,
        },
        new()
        {
            Id = "identifiers.health-card", Category = Categories.HealthCardNumber, Topic = Topic.Health,
            Value = ValueShapes.Code(5, 20, minDigits: 3), Confidence = Grade.Firm, AskedConfidence = Grade.Strong,
            Things = ["health card", "health insurance", "medical record", "health plan", "health", "medicare", "medicaid", "ohip", "medical card",
                "insurance card", "insurance member", "beneficiary", "medical"],
            Phrases = ["mrn", "medical record number", "health card number", "medicare number", "medicaid number", "insurance id", "hicn",
                "health insurance number", "subscriber id"],
            StrongShape = ValueShapes.Code(7, 16, minDigits: 6),
        },
        new()
        {
            Id = "identifiers.government-id", Category = Categories.GovernmentIssuedId, Topic = Topic.GovernmentId,
            Value = ValueShapes.Code(5, 20, minDigits: 4), Confidence = Grade.Strong, AskedConfidence = Grade.GoodMinus,
            Things = ["national", "national identity", "state", "government", "tax", "taxpayer", "green card", "alien", "alien registration", "visa",
                "residence permit", "immigration", "identity card", "voter", "voter registration", "military"],
            Phrases = ["national id number", "tax id number", "tin", "ein", "a-number", "uscis number", "id card number", "national insurance number",
                "social insurance number", "government id"],
            StrongShape = null, LongestGap = 2,
        },
        new()
        {
            Id = "identifiers.national-id", Category = Categories.NationalId, Topic = Topic.GovernmentId,
            Value = ValueShapes.Code(5, 20, minDigits: 4), Confidence = Grade.Strong, AskedConfidence = Grade.GoodMinus - Grade.Notch,
            Things = ["national", "national identity", "national identification", "national identity card", "identity card", "identity", "citizen",
                "citizenship"],
            Phrases =
            [
                "national id", "national id number", "national id card", "nid", "id card number", "identity number", "identity document", "cédula",
                "cedula",
                "cédula de identidad", "carnet de identidad", "documento de identidad", "documento nacional de identidad", "numéro national",
                "numéro d'identité", "carte d'identité", "carte nationale d'identité",
                "personalausweis", "personalausweisnummer", "ausweisnummer", "carta d'identità", "carta d'identita", "documento d'identità",
                "identiteitskaart", "identiteitskaartnummer", "bilhete de identidade",
                "cartão de cidadão", "cartao de cidadao",
            ],
            StrongShape = null, LongestGap = 2,
        },
    ];
}
