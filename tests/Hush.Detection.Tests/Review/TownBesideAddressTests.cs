using Hush.Detection.Review;

namespace Hush.Detection.Tests.Review;

public sealed class TownBesideAddressTests
{
    // The address stands in brackets, the place in braces.
    [Theory]
    [InlineData("8.15 Halle in {Lohmar}, [Donrather Str. 40]", "Lohmar, Donrather Str. 40")]
    [InlineData("À {Ouakam}, [cité Bissap, villa 112].", "Ouakam, cité Bissap, villa 112")]
    [InlineData("oui c'est [vingt six avenue des jasmins] {sousse} vous demandez", "vingt six avenue des jasmins sousse")]
    [InlineData("[12 Ferry Lane],{Whitby}", "12 Ferry Lane,Whitby")]
    [InlineData("vivo en {Valparaíso},  [Cerro Alegre 14]", "Valparaíso,  Cerro Alegre 14")]
    [InlineData("moved from {Leeds} [14 Oak Street]", "14 Oak Street")] // no comma
    [InlineData("{Leeds}\n[14 Oak Street]", "14 Oak Street")]
    [InlineData("[14 Oak Street]; {Hull} is next", "14 Oak Street")]
    [InlineData("[14 Oak Street] / {Hull}", "14 Oak Street")]
    [InlineData("[14 Oak Street] in {Hull}", "14 Oak Street")]
    [InlineData("{Hull},,[14 Oak Street]", "14 Oak Street")]
    public void Join_TakesThePlaceRightBesideTheAddress(string line, string expected) => Assert.Equal(expected, Join(line, 0.9));

    [Fact]
    public void Join_LeavesADoubtfulPlace() => Assert.Equal("12 Ferry Lane", Join("[12 Ferry Lane], {Whitby}", 0.4));

    private static string Join(string line, double confidence)
    {
        var (address, place) = (SpanOf(line, '[', ']'), SpanOf(line, '{', '}'));
        var text = new SourceText(new string([.. line.Where(character => !"[]{}".Contains(character, StringComparison.Ordinal))]));
        Candidate[] candidates =
        [
            new(address, Categories.Address, new Confidence(0.9), "generic.street-address", Evidence.None),
            new(place, Categories.City, new Confidence(confidence), "neural", Evidence.None),
        ];
        return text.Reveal(TownBesideAddress.Join(text, candidates).First().Span);
    }

    private static TextSpan SpanOf(string line, char open, char close)
    {
        var start = line[..line.IndexOf(open)].Count(character => !"[]{}".Contains(character, StringComparison.Ordinal));
        return new TextSpan(start, line.IndexOf(close) - line.IndexOf(open) - 1);
    }
}
