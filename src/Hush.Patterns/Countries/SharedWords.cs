using Hush.Recognition;

namespace Hush.Patterns.Countries;

/// <summary>English words for numbers that every country has, by kind. They tell what a number is, not whose.</summary>
internal static class SharedWords
{
    /// <summary>A taxpayer's number.</summary>
    public static ContextWords Tax { get; } = new(
    [
        "tax id", "tax number", "tax no", "tax identification", "tax identification number", "tax file number", "taxpayer", "taxpayer number",
        "taxpayer id", "taxpayer identification number", "tin", "tin number", "tin no", "fiscal code", "fiscal number",
    ]);

    /// <summary>A number for value added tax.</summary>
    public static ContextWords Vat { get; } = new(
    [
        "vat", "vat number", "vat no", "vat id", "vat identification", "vat identification number", "value added tax", "vat reg", "vat registration",
        "vat registration number", "vatin", "tax number",
    ]);

    /// <summary>A person's national number.</summary>
    public static ContextWords Identity { get; } = new(
    [
        "national id", "national id number", "national identification", "national identification number", "national identity",
        "national identity number", "national number", "personal id", "personal id number", "personal identification",
        "personal identification number", "personal identification code", "personal identity number", "personal number", "personal code",
        "identity number", "identification number", "identity code", "citizen number", "citizen id", "civil number",
    ]);

    /// <summary>An identity card.</summary>
    public static ContextWords IdentityCard { get; } = new(
    [
        "identity card", "id card", "identity card number", "id card number", "identification card", "national id card", "national id", "id document",
        "identity document",
    ]);

    /// <summary>A number of social insurance.</summary>
    public static ContextWords SocialSecurity { get; } = new(
        ["social security", "social security number", "social insurance", "social insurance number", "insurance number", "ssn"]);

    /// <summary>A number that serves a country as national number, card number and number of social insurance alike.</summary>
    public static ContextWords AnyIdentity { get; } = new([.. Identity.Words.Union(IdentityCard.Words), "social security number", "ssn"]);

    /// <summary>A passport.</summary>
    public static ContextWords Passport
    { get; } = new(["passport", "passports", "passport number", "passport no", "passport book", "travel document"]);

    /// <summary>A driving licence.</summary>
    public static ContextWords DriversLicense { get; } = new(
    [
        "driver's license", "drivers license", "driver license", "driver's licence", "drivers licence", "driver licence", "driving licence",
        "driving license", "driving permit", "driver's license number", "driving licence number", "license number", "licence number", "dl number",
    ]);
}
