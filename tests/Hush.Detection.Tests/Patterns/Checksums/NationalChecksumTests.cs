using Hush.Patterns.Checksums;

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
    public void Mod97_in_place_knows(string value, bool holds) => Assert.Equal(holds, Iso7064Mod97And10.HoldsInPlace(value));

    [Fact]
    public void Number_reads_digits()
    {
        Assert.Equal(20261125, DigitValue.Of("20261125"));
        Assert.Equal(999_999_999_999_999_999, DigitValue.OfMany("999999999999999999"));
    }

    [Fact]
    public void Letters_count_from_ten()
    {
        Assert.Equal((10 * 7) + (35 * 3) + (9 * 1) + (1 * 7), WeightedSum.OfLettersAndDigits("AZ91", [7, 3, 1]));
        Assert.Equal(-1, WeightedSum.OfLettersAndDigits("a1", [7, 3, 1]));
    }
}
