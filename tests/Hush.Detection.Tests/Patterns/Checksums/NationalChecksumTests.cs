using Hush.Detection.Patterns.Checksums;

namespace Hush.Detection.Tests.Patterns.Checksums;

/// <summary>Known vectors of checksums that only national identifiers use.</summary>
public sealed class NationalChecksumTests
{
    [Theory]
    [InlineData("37605030299", true)]
    [InlineData("33309240064", true)]
    [InlineData("37605030298", false)]
    [InlineData("3760503029", false)]
    public void Two_stage_modulus_knows(string value, bool holds) => Assert.Equal(holds, TwoStageMod11.Holds(value));

    [Theory]
    [InlineData("NL002455799B11", true)]
    [InlineData("nl 0024.55.799.b.11", true)]
    [InlineData("NL002455799B12", false)]
    [InlineData("N", false)]
    public void Mod97_in_place_knows(string value, bool holds) => Assert.Equal(holds, Mod97.HoldsInPlace(value));

    [Theory]
    [InlineData(2000, 2, 29, true)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(1999, 13, 1, false)]
    [InlineData(1999, 4, 31, false)]
    [InlineData(0, 1, 1, false)]
    public void Calendar_knows(int year, int month, int day, bool exists) => Assert.Equal(exists, CalendarDate.Exists(year, month, day));

    [Fact]
    public void Number_reads_digits() => Assert.Equal(20261125, CalendarDate.Number("20261125"));
}
