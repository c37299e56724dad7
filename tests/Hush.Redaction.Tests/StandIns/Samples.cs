namespace Hush.Redaction.Tests.StandIns;

/// <summary>A fictitious value with words that its stand-in may keep, parted by blanks.</summary>
public sealed record Sample(string Category, string Language, string Value, string Kept = "");

/// <summary>Values of every kind and writing.</summary>
internal static class Samples
{
    private static readonly Sample[] Written =
    [
        new("Person", "en", "John Smith"), new("Person", "en", "john"), new("Person", "en", "MARIA O'BRIEN"), new("Person", "en", "J. R. Smith"),
        new("Person", "en", "Dr. Maria de la Cruz"), new("Person", "en", "S-M-I-T-H"), new("Person", "en", "John Smith's"),
        new("Person", "de", "Hans-Peter Müller"),
        new("Person", "fr", "Zoé Dupont"), new("Person", "ru", "Иван Петров"), new("Person", "el", "Νίκος Παπάς"), new("Person", "zh-hans", "王小明"),
        new("Person", "ja", "田中 太郎"), new("Person", "ja", "田中太郎"), new("Person", "ko", "김민수"), new("Person", "ar", "محمد علي"),
        new("Person", "he", "דוד כהן"),
        new("Person", "hi", "राहुल शर्मा"), new("Person", "th", "สมชาย ใจดี"), new("Person", "en", "Ng"), new("Person", "en", "X"),
        new("Person", "en", "Mr"),
        new("Organization", "en", "Acme Bank Ltd", "Bank Ltd"), new("Organization", "en", "IBM"),
        new("Organization", "en", "Bank of America", "Bank"),
        new("Organization", "ja", "株式会社山田"), new("Organization", "en", "Bank"), new("Organization", "en", "3M"),
        new("Address", "en", "17 Larch Street, Portland, OR 97201", "Street"),
        new("Address", "en", "Flat 4, 221B Baker Street, London NW1 6XE", "Flat Street"),
        new("Address", "en", "PO Box 1234, Springfield, Illinois 62704, USA", "Box USA"), new("Address", "en", "4th Avenue", "Avenue"),
        new("Address", "en", "twelve maple street", "street"), new("Address", "de", "Hauptstraße 12, 10115 Berlin"),
        new("Address", "fr", "12 rue de la Paix, 75002 Paris", "rue"),
        new("Address", "ja", "東京都千代田区1-1"), new("City", "en", "San Francisco", "San"), new("GPE", "en", "Germany"), new("State", "en", "CA"),
        new("State", "en", "Oregon"),
        new("Location", "en", "the old mill", "the old"), new("Airport", "en", "JFK"),
        new("PhoneNumber", "en", "415-555-2671"), new("PhoneNumber", "en", "(415) 555-2671 ext. 22", "ext"),
        new("PhoneNumber", "en", "+44 20 7123 4567"),
        new("PhoneNumber", "en", "07911 123456"), new("PhoneNumber", "de", "030 12345678"), new("PhoneNumber", "en", "1-800-FLOWERS"),
        new("PhoneNumber", "en", "+91 98765 43210"),
        new("PhoneNumber", "en", "555-2671"), new("PhoneNumber", "en", "four one five five five five two six seven one", SpokenWords),
        new("PhoneNumber", "ru", "ноль пять три один семь восемь ноль шесть", "ноль один два три четыре пять шесть семь восемь девять"),
        new("NumericIdentifier", "ko", "공일공 이오육칠에 삼공삼구"),
        new("PhoneNumber", "en", "415-555-0143"), new("PhoneNumber", "ar", "٠١٢٣٤٥٦٧٨٩"),
        new("Email", "en", "john.smith99@yahoo.com", "com"), new("Email", "en", "j dot doe at yahoo dot com", "dot com"),
        new("Email", "en", "someone@example.com", "com example"),
        new("Email", "de", "käthe@müller.de"), new("URL", "en", "https://www.contoso.com/people/john?id=42", "https www com"),
        new("URL", "en", "contoso.co.uk"),
        new("URL", "en", "http://10.20.30.40/x", "http"), new("IPAddress", "en", "10.20.30.40"), new("IPAddress", "en", "192.168.1.15:8080", "192"),
        new("IPAddress", "en", "fe80::1ff:fe23:4567:890a"), new("IPAddress", "en", "2001:0db8:85a3:0000:0000:8a2e:0370:7334", "2001"),
        new("IPAddress", "en", "::1"),
        new("Date", "en", "March 3rd, 1982"), new("Date", "en", "03/04/1982"), new("Date", "en", "1982-03-04T10:20:30"),
        new("Date", "en", "Mon 12 Aug"),
        new("Date", "en", "march third nineteen eighty two", "nineteen twenty third"), new("Date", "en", "yesterday"), new("Date", "en", "August"),
        new("Date", "de", "3. März 1982"),
        new("Date", "ja", "1982年3月4日"), new("DateOfBirth", "en", "19820304"), new("ExpirationDate", "en", "04/27"),
        new("Age", "en", "42 years old", "years old"), new("Age", "en", "seventy two", "seventy"),
        new("Age", "en", "7"), new("CreditCardNumber", "en", "4111 1111 1111 1111"), new("CreditCardNumber", "en", "378282246310005"),
        new("USSocialSecurityNumber", "en", "536-22-8145"),
        new("InternationalBankingAccountNumber", "en", "DE89 3704 0044 0532 0130 00"), new("SWIFTCode", "en", "DEUTDEFF500"),
        new("NumericIdentifier", "en", "ORD-20817-ab"),
        new("NumericIdentifier", "en", "a b one two three", SpokenWords),
        new("NumericIdentifier", "en", "b as in bravo seven seven double four", SpokenWords),
        new("PIN", "en", "0000"), new("PIN", "en", "0"), new("CVV", "en", "123"), new("CVV", "en", "oh oh seven", SpokenWords),
        new("Password", "en", "hunter2!Zx"), new("Password", "en", "x"),
        new("Password", "en", "Пароль1"), new("SQLServerConnectionString", "en", "Server=tcp:db.contoso.com;Password=Secret1", "Server Password"),
        new("PersonType", "en", "nurse"), new("PersonType", "en", "registered nurse"), new("PersonType", "sv", "sjuksköterska"),
        new("GithubAccount", "en", "github.com/octocat", "github com"),
        new("EUGPSCoordinates", "en", "52.5200, 13.4050"), new("DEValueAddedNumber", "de", "DE123456789"), new("LicensePlate", "de", "B-AB 1234"),
        new("NationalId", "zh-hans", "粤B12345"),
    ];

    private const string SpokenWords = "zero one two three four five six seven eight nine double oh as in";

    /// <summary>The written values, and for every category of both contracts a code, a word and two words.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. Written,
        .. TextTaxonomy.All.Concat(TextTaxonomy.Extras).Select(category => category.Category.Name).Append("Phone").Append("CreditCard")
            .SelectMany(name =>
            new Sample[] { new(name, "en", "AB 123-456.78x"), new(name, "en", "Quolpetz"), new(name, "en", "Zarquon Blimfark") }),
    ];
}
