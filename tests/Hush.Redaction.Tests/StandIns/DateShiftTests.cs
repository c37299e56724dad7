using Hush.Redaction.StandIns;

namespace Hush.Redaction.Tests.StandIns;

public sealed class DateShiftTests
{
    [Theory]
    [InlineData("en", "2024-03-31", "2024-02-19")]
    [InlineData("en", "03/31/2024", "02/19/2024")]
    [InlineData("en", "3/31/24", "2/19/24")]
    [InlineData("en-GB", "31/03/2024", "19/02/2024")]
    [InlineData("de", "31.3.2024", "19.2.2024")]
    [InlineData("en", "31.12.2024", "20.11.2024")]
    [InlineData("en", "March 31st, 2024", "February 19th, 2024")]
    [InlineData("en", "the 31st of march 2024", "the 19th of february 2024")]
    [InlineData("en", "MAR 31 2024", "FEB 19 2024")]
    [InlineData("en", "Sunday, March 31, 2024", "Monday, February 19, 2024")]
    [InlineData("de", "31. März 2024", "19. Februar 2024")]
    [InlineData("es", "31 de marzo de 2024", "19 de febrero de 2024")]
    [InlineData("fr", "31 mars 2024", "19 février 2024")]
    [InlineData("en", "2024-03-31T10:15:00Z", "2024-02-19T10:15:00Z")]
    [InlineData("en", "March 31", "February 18")]
    [InlineData("en", "March 2024", "February 2024")]
    [InlineData("en", "03/2024", "02/2024")]
    [InlineData("en", "2024", "2023")]
    [InlineData("en", "Monday", "Tuesday")]
    [InlineData("en", "January 1, 2000", "November 21, 1999")]
    public void A_date_is_written_as_it_was(string language, string date, string expected) =>
        Assert.Equal(expected, new DateShift(language).Earlier(date, 41));

    [Theory]
    [InlineData("march thirty first twenty twenty four", "february nineteenth twenty twenty four")]
    [InlineData("march thirty one twenty twenty four", "february nineteen twenty twenty four")]
    [InlineData("the fourth of march nineteen eighty five", "the twenty second of january nineteen eighty five")]
    [InlineData("march the fourth nineteen eighty five", "january the twenty second nineteen eighty five")]
    [InlineData("january twentieth two thousand and six", "december tenth two thousand and five")]
    [InlineData("february first two thousand", "december twenty second nineteen ninety nine")]
    [InlineData("may second nineteen oh five", "march twenty second nineteen oh five")]
    [InlineData("march fourth", "january twenty second")]
    [InlineData("monday march fourth", "tuesday january twenty second")]
    [InlineData("March Tenth Twenty Ten", "January twenty eighth twenty ten")]
    [InlineData("february thirtieth", null)]
    [InlineData("march", null)]
    [InlineData("march madness", null)]
    [InlineData("march fourth nineteen eighty five at noon", null)]
    public void A_date_is_said_as_it_was(string date, string? expected) => Assert.Equal(expected, SpokenDateShift.Earlier(date, 41));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("March or April 2024")]
    [InlineData("31 31 2024")]
    [InlineData("2023-02-29")]
    [InlineData("march fourth nineteen eighty five")]
    [InlineData("123456")]
    [InlineData("born in 1985, moved 1999")]
    [InlineData("10:30")]
    public void What_is_not_one_date_is_left_to_others(string value) => Assert.Null(new DateShift("en").Earlier(value, 41));
}
