using Hush.Redaction.StandIns;

namespace Hush.Redaction.Tests.StandIns;

public sealed class ConsistentStandInsTests
{
    private static readonly RedactionKey Key = new("0123456789abcdef0123456789abcdef"u8);

    private static readonly (Category Category, string Value)[] Values =
    [
        (Categories.Person, "Maria Lopez"), (Categories.Person, "Dr. Lopez"), (Categories.Person, "MARIA"), (Categories.Person, "Lopez, Maria"),
        (Categories.Person, "M. Lopez"),
        (Categories.Person, "王小明"), (Categories.Email, "maria.lopez@mail.test"), (Categories.PhoneNumber, "(415) 555-2671"),
        (Categories.PhoneNumber, "four one five five five five two six seven one"),
        (Categories.CreditCardNumber, "4111 1111 1111 1111"), (Categories.USSocialSecurityNumber, "078-05-1120"),
        (Categories.Address, "12 Main Street, Springfield, IL 62704"),
        (Categories.Organization, "Acme Bank Ltd"), (Categories.Organization, "IBM"), (Categories.Date, "March 4th, 1985"),
        (Categories.Date, "1985-03-04"), (Categories.Age, "42"),
        (Categories.Url, "https://www.acme.test/maria"), (Categories.IPAddress, "10.20.30.40"), (Categories.PersonType, "nurse"),
        (Categories.Location, "Springfield"),
    ];

    [Fact]
    public void Values_do_not_depend_on_what_came_before()
    {
        var alone = Values.ToDictionary(value => value.Value,
            value => Writer().For(value.Category, value.Value, keepsForm: false));
        foreach (var backwards in new[] { false, true })
        {
            var together = Writer();
            foreach ((var category, var value) in backwards ? Values.Reverse() : Values)
            {
                Assert.Equal(alone[value], together.For(category, value, keepsForm: false));
                Assert.NotEqual(value, alone[value], StringComparer.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Another_key_gives_other_values()
    {
        var other = Writer("another secret of at least 32 bytes");
        Assert.True(Values.Count(value => Writer()
            .For(value.Category, value.Value, false) != other.For(value.Category, value.Value, false)) >= Values.Length - 2);
    }

    [Theory]
    [InlineData("Maria Lopez", "MARIA LOPEZ")]
    [InlineData("Maria Lopez", "maria lopez")]
    public void Letter_case_does_not_matter(string first, string second) =>
        Assert.Equal(Writer().For(Categories.Person, first, false), Writer().For(Categories.Person, second, false), ignoreCase: true);

    [Fact]
    public void Parts_of_a_name_agree_with_the_whole()
    {
        var whole = Name("Maria Lopez").Split(' ');
        Assert.Equal(whole[0], Name("Maria"));
        Assert.Equal("Mrs. " + whole[1], Name("Mrs. Lopez"));
        Assert.Equal($"{whole[1]}, {whole[0]}", Name("Lopez, Maria"));
        Assert.Equal($"{whole[0]}.{whole[1]}".ToLowerInvariant(), Writer().For(Categories.Email, "maria.lopez@mail.test", false).Split('@')[0]);
        Assert.EndsWith("a", whole[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PhoneNumber", "(415) 555-2671", "415.555.2671")]
    [InlineData("PhoneNumber", "(415) 555-2671", "415 555 2671")]
    [InlineData("CreditCardNumber", "5105 1051 0510 5100", "5105-1051-0510-5100")]
    [InlineData("CreditCardNumber", "5105 1051 0510 5100", "5105105105105100")]
    [InlineData("USSocialSecurityNumber", "078-05-1120", "078 05 1120")]
    public void Numbers_agree_in_every_writing(string category, string first, string second) =>
        Assert.Equal(Digits(Writer().For(new Category(category), first, false)), Digits(Writer().For(new Category(category), second, false)));

    [Theory]
    [InlineData("March 4th, 1985")]
    [InlineData("4 March 1985")]
    [InlineData("1985-03-04")]
    [InlineData("03/04/1985")]
    [InlineData("Mar 4 1985")]
    [InlineData("Monday, March 4, 1985")]
    public void A_date_is_the_same_day_in_every_writing(string date)
    {
        var shifted = DateOnly.ParseExact(Shifted("1985-03-04", "person DOE JANE"), "yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture);
        var reading = DateReading.Read(Shifted(date, "person DOE JANE"), monthFirst: true)!;
        Assert.Equal(shifted, reading.Date);
        Assert.InRange(new DateOnly(1985, 3, 4).DayNumber - shifted.DayNumber, 31, 395);
    }

    [Fact]
    public void Dates_of_a_person_keep_their_distance_and_persons_have_their_own()
    {
        int Days(string subject) => new DateOnly(2020, 5, 1).DayNumber - DateOnly.Parse(Shifted("2020-05-01", subject),
            System.Globalization.CultureInfo.InvariantCulture).DayNumber;
        int LaterDays(string subject) => new DateOnly(2024, 2, 29).DayNumber - DateOnly.Parse(Shifted("2024-02-29", subject),
            System.Globalization.CultureInfo.InvariantCulture).DayNumber;
        string[] subjects = [.. Enumerable.Range(0, 50).Select(index => $"person {index}")];
        Assert.All(subjects, subject => Assert.Equal(Days(subject), LaterDays(subject)));
        Assert.All(subjects, subject => Assert.NotEqual(0, Days(subject) % 7));
        Assert.True(subjects.Select(Days).Distinct().Count() > 30);
    }

    private static string Shifted(string date, string subject)
    {
        var writer = Writer();
        writer.ShiftDates(subject);
        return writer.For(Categories.DateOfBirth, date, keepsForm: false);
    }

    private static string Name(string name) => Writer().For(Categories.Person, name, keepsForm: false);

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));

    private static StandInWriter Writer(string secret = "") =>
        StandInWriter.Consistent(secret.Length == 0
            ? Key : new RedactionKey(System.Text.Encoding.ASCII.GetBytes(secret)), "en", null,
            word => word.Equals("lopez", StringComparison.OrdinalIgnoreCase));
}
