using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class OathTests
{
    [Theory]
    [InlineData("ay [jesús maría] y josé con lo mal que tengo la rodilla")]
    [InlineData("ay jesús maría y [josé] con lo mal que tengo la rodilla")]
    [InlineData("¡[Jesús], María y José, qué susto!")]
    [InlineData("¡Jesús, [María] y José, qué susto!")]
    [InlineData("[Jesus, Mary and Joseph], not again")]
    [InlineData("oh jesus mary and [joseph] the boiler")]
    [InlineData("[Jésus, Marie, Joseph], quelle chaleur")]
    [InlineData("Jessas [Maria], der Ofen!")]
    [InlineData("Jesus, [Maria] und Josef, schon wieder")]
    [InlineData("[Jezus Maria], znowu nie działa")]
    public void Review_RefusesSighs(string line) => Assert.Null(Review(line));

    [Theory]
    [InlineData("[Jesús María] Urrutia llamó ayer")]
    [InlineData("Mis hijos son [Jesús], María y José.")]
    [InlineData("Me llamo [Jesús María José]")]
    [InlineData("Vienen: Jesús, [María] y José")]
    [InlineData("vienen [María] y José a las ocho")]
    [InlineData("Grüße von [Maria] und Josef")]
    [InlineData("[Joseph] and Mary live upstairs")]
    [InlineData("[Jesus] Mary is her brother-in-law")]
    [InlineData("ring [Marie-Josèphe]")]
    public void Review_KeepsPersons(string line) => Assert.NotNull(Review(line));

    private static Candidate? Review(string line)
    {
        var (context, candidate) = MarkedLine.Read(line, Categories.Person);
        return Oath.Review(context, candidate);
    }
}
