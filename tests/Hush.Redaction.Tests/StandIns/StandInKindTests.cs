using System.Globalization;
using System.Text.RegularExpressions;
using Hush.Redaction.StandIns;

namespace Hush.Redaction.Tests.StandIns;

/// <summary>What made-up values of one kind look like.</summary>
public sealed class StandInKindTests
{
    [Fact]
    public void Person_Parts_AgreeWithTheWholeName()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var writer = new StandInWriter(seed, "en");
            var whole = writer.For(Categories.Person, "John Smith", false).Split(' ');
            Assert.Equal(2, whole.Length);
            Assert.Equal(whole[0], writer.For(Categories.Person, "John", false));
            Assert.Equal("Mr. " + whole[1], writer.For(Categories.Person, "Mr. Smith", false));
            Assert.Equal(whole[1].ToUpperInvariant() + "'s", writer.For(Categories.Person, "SMITH's", false));
            Assert.Equal(whole[0].ToLowerInvariant(), writer.For(Categories.Person, "john", false));
            Assert.Equal(string.Join('-', whole[1].ToUpperInvariant().ToCharArray()), writer.For(Categories.Person, "S-M-I-T-H", false));
            Assert.Equal($"{whole[1]}, {whole[0][0]}.", writer.For(Categories.Person, "Smith, J.", false));
            Assert.StartsWith($"{whole[0]}.{whole[1]}@example.".ToLowerInvariant(), writer.For(Categories.Email, "john.smith@firm.test", false),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Person_ManyNames_GetDifferentStandIns()
    {
        var writer = new StandInWriter(3, "en");
        string[] names = [.. Enumerable.Range(0, 400).Select(index => "Nam" + (char)('a' + index / 26 % 26) + (char)('a' + index % 26))];
        Assert.Equal(names.Distinct().Count(), names.Select(name => writer.For(Categories.Person, name, false)).Distinct().Count());
    }

    [Theory]
    [InlineData("ru", "Иван Петров", 'Ѐ', 'ӿ')]
    [InlineData("en", "Иван Петров", 'Ѐ', 'ӿ')]
    [InlineData("zh-hans", "王小明", '\u4e00', '\u9fff')]
    [InlineData("ko", "김민수", '\uac00', '\ud7af')]
    [InlineData("ru", "John Smith", 'A', 'z')]
    public void Person_Script_Stays(string language, string name, char first, char last)
    {
        for (var seed = 1; seed <= 20; seed++)
            Assert.All(
                new StandInWriter(seed, language).For(Categories.Person, name, false).Where(char.IsLetter),
                letter => Assert.InRange(letter, first, last));
    }

    [Theory]
    [InlineData("en", "415-555-2671", @"^\d{3}-555-01\d\d$")]
    [InlineData("en", "(415) 555 2671", @"^\(\d{3}\) 555 01\d\d$")]
    [InlineData("en", "+1.415.555.2671 x12", @"^\+1\.\d{3}\.555\.01\d\d x\d\d$")]
    [InlineData("en", "555-2671", @"^555-01\d\d$")]
    [InlineData("en", "+44 20 7123 4567", @"^\+44 (20 7946 0|16 3296 0|77 0090 0|11 3496 0|14 1496 0|16 1496 0)\d{3}$")]
    [InlineData("fr", "01 23 45 67 89", @"^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) \d\d \d\d$")]
    [InlineData("de", "+49 30 12345678", @"^\+49 (30 23125|40 66969|69 90009|89 99998|22 14710|17 13920)\d{3}$")]
    [InlineData("en", "+61 2 9876 5432", @"^\+61 \d (5550|7010) \d{4}$")]
    [InlineData("en", "four one five five five five two six seven one", "^([a-z]+ ){3}five five five zero one [a-z]+ [a-z]+$")]
    public void Phone_IsFromARangeForFiction(string language, string value, string pattern)
    {
        for (var seed = 1; seed <= 30; seed++)
            Assert.Matches(new Regex(pattern, RegexOptions.CultureInvariant),
                new StandInWriter(seed, language).For(Categories.PhoneNumber, value, false));
    }

    [Fact]
    public void Phone_InEveryWriting_IsTheSame()
    {
        var writer = new StandInWriter(9, "en");
        var standIn = writer.For(Categories.PhoneNumber, "415-555-2671", false);
        Assert.Equal(standIn.Replace("-", "", StringComparison.Ordinal), writer.For(Categories.PhoneNumber, "4155552671", false));
        Assert.Equal($"({standIn[..3]}) {standIn[4..]}", writer.For(Categories.PhoneNumber, "(415) 555-2671", false));
        var spoken = writer.For(Categories.PhoneNumber, "four one five five five five two six seven one", false);
        string[] digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        Assert.Equal(standIn.Replace("-", "", StringComparison.Ordinal),
            string.Concat(spoken.Split(' ').Select(word => Array.IndexOf(digits, word))));
    }

    [Theory]
    [InlineData("03/04/1982", "MM/dd/yyyy")]
    [InlineData("23.11.1971", "dd.MM.yyyy")]
    [InlineData("1982-03-04", "yyyy-MM-dd")]
    [InlineData("March 3, 1982", "MMMM d, yyyy")]
    [InlineData("19820304", "yyyyMMdd")]
    [InlineData("Aug 21 1999", "MMM dd yyyy")]
    public void Date_IsADateInTheSameWritingAndEra(string value, string format)
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            var made = new StandInWriter(seed, "en").For(Categories.DateOfBirth, value, false);
            Assert.True(DateOnly.TryParseExact(made, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date), made);
            var original = DateOnly.ParseExact(value, format, CultureInfo.InvariantCulture);
            Assert.InRange(date.Year, original.Year - 9, original.Year + 9);
        }
    }

    [Theory]
    [InlineData("Email", "a.b@contoso.com", @"@example\.(com|org|net)$")]
    [InlineData("URL", "https://www.contoso.com/a", @"^https://www\.example\.(com|org|net)/[a-z]$")]
    [InlineData("IPAddress", "10.20.30.40", @"^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$")]
    [InlineData("IPAddress", "fe80::1ff:2", "^2001:db8::[0-9a-f]+$")]
    [InlineData("USSocialSecurityNumber", "536-22-8145", @"^9\d\d-[0-4]\d-\d{4}$")]
    [InlineData("CreditCardNumber", "4111 1111 1111 1111", @"^4000 00\d\d \d{4} \d{4}$")]
    [InlineData("DEValueAddedNumber", "DE123456789", @"^DE\d{9}$")]
    [InlineData("SWIFTCode", "DEUTDEFF500", @"^[A-Z]{4}DE[A-Z]{2}\d{3}$")]
    [InlineData("Age", "42", @"^(3[3-9]|4[0-9]|5[01])$")]
    [InlineData("State", "CA", "^[A-Z]{2}$")]
    public void Value_IsWhereNobodyIs(string category, string value, string pattern)
    {
        for (var seed = 1; seed <= 30; seed++)
            Assert.Matches(new Regex(pattern, RegexOptions.CultureInvariant),
                new StandInWriter(seed, "en").For(new Category(category), value, false));
    }

    [Fact]
    public void Code_WithRules_KeepsThem()
    {
        static int SevensDivide(Category category, string value) => value.Where(char.IsAsciiDigit).Sum(digit => digit - '0') % 7 == 0 ? 3 : 1;
        for (var seed = 1; seed <= 50; seed++)
        {
            var writer = new StandInWriter(seed, "en", SevensDivide);
            Assert.Equal(3, SevensDivide(Categories.NumericIdentifier, writer.For(Categories.NumericIdentifier, "AB-7007", keepsForm: true)));
        }
    }

    [Fact]
    public void Edits_SyntheticReplacement_NeedsAWriter()
    {
        Treatment[] treatments = [new(Categories.Person, new SyntheticReplacement())];
        Assert.Throws<ArgumentException>(() => EditScript.For(new SourceText("Jane"), EditScriptTests.Parse("0-4"), treatments));
    }
}
