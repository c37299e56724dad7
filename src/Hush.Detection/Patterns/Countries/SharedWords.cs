namespace Hush.Detection.Patterns.Countries;

/// <summary>English words for numbers that every country has, by kind. They tell what a number is, not whose.</summary>
internal static class SharedWords
{
    public static ContextWords Tax { get; } = new(
    [
        "tax id", "tax number", "tax no", "tax identification", "tax identification number", "tax file number", "taxpayer", "taxpayer number",
        "taxpayer id", "tin", "tin number", "tin no",
    ], 7, 4);

    public static ContextWords Identity { get; } = new(
    [
        "national id", "national id number", "national identification", "national identification number", "national identity", "national number",
        "personal identification number", "personal identity number", "personal identification code", "personal id number", "identity number",
        "identification number", "identity code", "citizen number", "civil number",
    ], 7, 4);

    public static ContextWords IdentityCard { get; } = new(
    [
        "identity card", "id card", "identity card number", "id card number", "identification card", "national id card", "national id", "id document",
        "identity document",
    ], 7, 4);

    public static ContextWords Passport { get; } = new(
    [
        "passport", "passports", "passport number", "passport no", "passport book", "travel document",
    ], 7, 4);

    public static ContextWords DriversLicense { get; } = new(
    [
        "driver's license", "drivers license", "driver license", "driver's licence", "drivers licence", "driving licence", "driving license",
        "driving permit", "driver's license number", "driving licence number", "dl number",
    ], 7, 4);

    public static ContextWords SocialSecurity { get; } = new(
        ["social security", "social security number", "social insurance", "social insurance number", "insurance number", "ssn"], 7, 4);

    public static ContextWords Vat { get; } = new(
    [
        "vat", "vat number", "vat no", "vat id", "vat identification", "value added tax", "vat registration", "vat registration number", "vatin",
        "tax number",
    ], 7, 4);
}
