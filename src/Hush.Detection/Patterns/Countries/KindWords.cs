namespace Hush.Detection.Patterns.Countries;

/// <summary>English words for things that every country has, so that they speak for no country's in particular.</summary>
internal static class KindWords
{
    /// <summary>A person's national number or identity card.</summary>
    public static ContextWords Identity { get; } = new(
    [
        "national id", "national identity", "national identification", "national identification number", "national identity number", "national number", "identity number",
        "identification number", "identity card", "id card", "personal code", "personal id", "personal identification", "personal identification number", "personal number",
        "citizen number", "citizen id", "social security number", "ssn",
    ]);

    /// <summary>A taxpayer's number.</summary>
    public static ContextWords Tax { get; } = new(
    [
        "tax id", "tax identification", "tax identification number", "tax number", "tax no", "tax file number", "taxpayer", "taxpayer id", "taxpayer number",
        "taxpayer identification number", "tin", "fiscal code", "fiscal number",
    ]);

    /// <summary>A number for value added tax.</summary>
    public static ContextWords ValueAddedTax { get; } = new(["vat", "vat number", "vat no", "vat id", "vat identification number", "vat reg", "vat registration", "value added tax"]);

    /// <summary>A passport.</summary>
    public static ContextWords Passport { get; } = new(["passport", "passport number", "passport no", "travel document"]);

    /// <summary>A driving licence.</summary>
    public static ContextWords DrivingLicence { get; } = new(
    [
        "driving licence", "driving license", "driver's license", "driver's licence", "drivers license", "drivers licence", "driver license", "driver licence", "license number",
        "licence number", "dl number",
    ]);
}
