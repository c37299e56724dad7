using Hush.Patterns.Checksums;

namespace Hush.Detection.Tests.Patterns.Checksums;

/// <summary>Known vectors: published test numbers and the examples of the standards.</summary>
public sealed class ChecksumTests
{
    [Theory]
    [InlineData("79927398713", true)]
    [InlineData("79927398710", false)]
    [InlineData("4111 1111 1111 1111", true)]
    [InlineData("378282246310005", true)]
    [InlineData("490154203237518", true)]
    [InlineData("", false)]
    public void Luhn_knows(string value, bool holds) => Assert.Equal(holds, Luhn.Holds(value));

    [Theory]
    [InlineData("GB82 WEST 1234 5698 7654 32", true)]
    [InlineData("gb82west12345698765432", true)]
    [InlineData("DE89370400440532013000", true)]
    [InlineData("MT84MALT011000012345MTLCAST001S", true)]
    [InlineData("GB82 WEST 1234 5698 7654 33", false)]
    [InlineData("GB", false)]
    public void Mod97_knows(string value, bool holds) => Assert.Equal(holds, Iso7064Mod97And10.Holds(value));

    [Theory]
    [InlineData("1M8GDM9AXKP042788", true)]
    [InlineData("5GZCZ43D13S812715", true)]
    [InlineData("1M8GDM9A1KP042788", false)]
    [InlineData("1M8GDM9AXKPI42788", false)]
    [InlineData("", false)]
    public void Vehicle_check_digit_knows(string value, bool holds) => Assert.Equal(holds, VinCheckDigit.Holds(value));

    [Theory]
    [InlineData("1Z999AA10123456784", true)]
    [InlineData("1Z5R89390357567127", true)]
    [InlineData("1Z999AA10123456783", false)]
    public void Ups_check_digit_knows(string value, bool holds) => Assert.Equal(holds, UpsCheckDigit.Holds(value));

    [Fact]
    public void Weighted_sum_repeats_its_weights_and_refuses_letters()
    {
        Assert.Equal((1 * 3) + (2 * 7) + (3 * 1) + (4 * 3), WeightedSum.Of("1234", [3, 7, 1]));
        Assert.Equal(-1, WeightedSum.Of("12a4", [3, 7, 1]));
    }

    [Fact]
    public void Luhn_finds_every_wrong_digit()
    {
        const string Valid = "4111111111111111";
        for (var place = 0; place < Valid.Length; place++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit == Valid[place]) continue;
                Assert.False(Luhn.Holds(Valid[..place] + digit + Valid[(place + 1)..]));
            }
        }
    }

    [Theory]
    [InlineData("53215324189", true)]
    [InlineData("24671449610", true)]
    [InlineData("53215324188", false)]
    [InlineData("5321532418X", false)]
    [InlineData("53x15324189", false)]
    [InlineData("5", false)]
    public void Iso7064_mod_11_10_knows(string value, bool holds) => Assert.Equal(holds, Iso7064Mod11And10.Holds(value));

    [Theory]
    [InlineData("L898902C36", true)]
    [InlineData("D231458907", true)]
    [InlineData("L898902C37", false)]
    [InlineData("L898902C3X", false)]
    [InlineData("l898902c36", false)]
    [InlineData("", false)]
    public void Icao_9303_knows(string value, bool holds) => Assert.Equal(holds, Icao9303.Holds(value));

    [Theory]
    [InlineData(2000, 2, 29, true)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(1999, 4, 31, false)]
    [InlineData(1999, 13, 1, false)]
    [InlineData(1999, 0, 1, false)]
    [InlineData(1999, 1, 0, false)]
    [InlineData(0, 1, 1, false)]
    public void Days_that_exist_are_known(int year, int month, int day, bool exists) => Assert.Equal(exists, CalendarDate.Exists(year, month, day));

    [Theory]
    [InlineData("2363", true)]
    [InlineData("2364", false)]
    [InlineData("3263", false)] // neighbours swapped
    [InlineData("999941057058", true)] // a test number of UIDAI
    [InlineData("999941057085", false)]
    public void Verhoeff_knows(string value, bool holds) => Assert.Equal(holds, Verhoeff.Holds(value));

    [Theory]
    [InlineData("0794", false)]
    [InlineData("07940", true)] // the example of ISO/IEC 7064
    [InlineData("079X", true)]
    [InlineData("079x", true)]
    [InlineData("0X9", false)]
    [InlineData("07A4", false)]
    public void Mod_11_2_knows(string value, bool holds) => Assert.Equal(holds, Iso7064Mod11And2.Holds(value));

    [Theory]
    [InlineData("900131", true)]
    [InlineData("000229", true)]
    [InlineData("900230", false)]
    [InlineData("901301", false)]
    [InlineData("900431", false)]
    [InlineData("900100", false)]
    public void Dates_of_six_digits_know(string value, bool holds) => Assert.Equal(holds, CalendarDate.IsYearMonthDay(value));
}
