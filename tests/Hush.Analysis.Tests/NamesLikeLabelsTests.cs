namespace Hush.Analysis.Tests;

/// <summary>Names that are written as the short names of numbers are, or as numbers in words.</summary>
public sealed class NamesLikeLabelsTests
{
    [Theory]
    [InlineData("de", "Die Tochter (Nino, 05751 – 40 99 3) ist informiert.", "Nino")]
    [InlineData("en", "I spoke to Nino about it, he will call you tomorrow.", "Nino")]
    [InlineData("en", "My sister Nino lives upstairs with her two boys.", "Nino")]
    [InlineData("en", "This is Vin, I am calling about the boiler.", "Vin")]
    [InlineData("en", "Thanks, Nif. I will tell your mother.", "Nif")]
    [InlineData("en", "Hello Nif, how are you?", "Nif")]
    [InlineData("en", "I live in Green Bay wi", "Green Bay")]
    [InlineData("es", "Mi hermano Nino recoge el paquete mañana.", "Nino")]
    [InlineData("vi", "Anh Tám không nghe máy, để tôi gọi lại sau.", "Tám")]
    [InlineData("vi", "Chị Tư năm ngoái có đặt hàng ở đây.", "Tư")]
    [InlineData("fr", "Bonjour, ici Nino, le fils de la voisine.", "Nino")]
    public void A_name_is_hidden(string language, string text, string name) =>
        Assert.DoesNotContain(name, Redacted(language, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "My NINO is QQ 12 34 56 C.", "NINO")]
    [InlineData("en", "nino: QQ123456C", "nino")]
    [InlineData("en", "The SWIFT code of the bank, please.", "SWIFT")]
    [InlineData("en", "VIN and plate are on the form.", "VIN")]
    [InlineData("en", "Is that delta or echo?", "delta")]
    [InlineData("en", "Was that a tango or a T?", "tango")]
    [InlineData("es", "¿Me da el NIF del titular?", "NIF")]
    public void A_label_is_not(string language, string text, string label) =>
        Assert.Contains(label, Redacted(language, text), StringComparison.Ordinal);

    private static string Redacted(string language, string text) =>
        Calls.Analyzer.Analyze(new SourceText(text), new DocumentOptions { Language = language },
            TestContext.Current.CancellationToken).Redacted.Reveal();
}
