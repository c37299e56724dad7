using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Neural;

public sealed class TaggedBordersTests
{
    [Theory]
    [InlineData("Rae's", "Person", "Rae")]
    [InlineData("Rae’s", "Person", "Rae")]
    [InlineData("James'", "Person", "James")]
    [InlineData("Mamadou S.", "Person", "Mamadou S.")]
    [InlineData("L.N.", "Person", "L.N.")]
    [InlineData("Imani Okoth.", "Person", "Imani Okoth")]
    [InlineData("\"Zoltan\"", "Person", "Zoltan")]
    [InlineData("segundo segundo painemal", "Person", "segundo|segundo painemal")]
    [InlineData("Ginés Ginés", "Person", "Ginés|Ginés")]
    [InlineData("zanatta bruno zanatta", "Person", "zanatta|bruno zanatta")]
    [InlineData("Ramón Gil Ramón", "Person", "Ramón Gil Ramón")] // two surnames
    [InlineData("anna annabel lis", "Person", "anna annabel lis")]
    [InlineData("jo jo", "Person", "jo jo")]
    [InlineData("Bouwhoek B.V.", "Organization", "Bouwhoek B.V.")]
    [InlineData("Kitahama Ceramics Co.", "Organization", "Kitahama Ceramics Co.")]
    [InlineData("Prairie Diagnostics.", "Organization", "Prairie Diagnostics")]
    [InlineData("Sibongile Nkuna Jr.", "Person", "Sibongile Nkuna Jr.")]
    [InlineData("T. Wegehaupt sen.", "Person", "T. Wegehaupt sen.")]
    [InlineData("o.k.", "Person", "o.k.")]
    [InlineData("Majun.", "Person", "Majun")]
    [InlineData("SV Hohenried 1908 e. V.", "Organization", "SV Hohenried 1908 e. V.")]
    [InlineData("Azulejos Bravia, Lda.", "Organization", "Azulejos Bravia, Lda.")]
    [InlineData("Tosco.", "Organization", "Tosco")]
    [InlineData("Koło Szachowe „Goniec\"", "Organization", "Koło Szachowe „Goniec\"")]
    [InlineData("\"Goniec\"", "Organization", "Goniec")]
    [InlineData("12.05.", "Date", "12.05.")]
    [InlineData("12.05.2025.", "Date", "12.05.2025")]
    [InlineData("2025-07-14T02", "Date", "2025-07-14")]
    [InlineData("2 Elm Row\nLeeds", "Address", "2 Elm Row\nLeeds")]
    public void Of_GivesTheValues(string tagged, string category, string values)
    {
        var text = new SourceText(tagged);

        var found = TaggedBorders.Of(text, new TextSpan(0, tagged.Length), new Category(category));

        Assert.Equal(values.Split('|'), found.Select(text.Reveal));
    }
}
