namespace Hush.Redaction.Tests;

public sealed class PersonNumbersTests
{
    /// <summary>Names in the order in which they are said, and the number of the person of each.</summary>
    [Theory]
    [InlineData("John Doe|J. Doe|John|Doe|Mr Doe|Mr. John Doe|JOHN DOE|Doe, John", "1 1 1 1 1 1 1 1")]
    [InlineData("John Doe|J.D.|J. D.|D.J.", "1 1 1 2")]
    [InlineData("Maria|Maria Lopez|Lopez|Maria Elena Lopez|Elena", "1 1 1 1 1")]
    [InlineData("Agnes Whitfield|Mrs Whitfield|Tom Whitfield|Tom|Agnes", "1 1 2 2 1")]
    [InlineData("John Doe|Jane Doe|Doe|Jim Doe|Mr Doe|Jane", "1 2 3 4 3 2")]
    [InlineData("Eleanor Smythe|S M Y T H E|S-M-Y-T-H-E|E. Smythe", "1 1 1 1")]
    [InlineData("Katherine O'Malley|Mrs O’Malley|O'Malley's|Kate", "1 1 1 2")]
    [InlineData("Anna|Hanna|Ann", "1 2 3")]
    [InlineData("Dr. Weber|Weber|Herr Weber|Frau Weber", "1 1 1 1")]
    [InlineData("Jürgen Müßig|MÜSSIG|Herr Müßig", "1 2 1")]
    [InlineData("王小明|王小明|李雷", "1 1 2")]
    [InlineData("राम|रीमा|राम", "1 2 1")]
    [InlineData("Rene\u0301 Mu\u0308ller|Mu\u0308ller|Rene\u0301 Mo\u0308ller", "1 1 2")]
    [InlineData("J. Smith|John Smith|Jack Smith", "1 1 2")]
    [InlineData("Mary-Jane Watson|Mary Jane|Watson, M.", "1 1 1")]
    [InlineData("Lopez|Maria|Maria Lopez|Maria Elena Lopez|Maria", "1 2 1 1 1")]
    [InlineData("J|J|K", "1 1 2")]
    [InlineData("Mr|Mr|Mrs", "1 1 2")]
    public void A_name_keeps_its_persons_number(string names, string expected)
    {
        PersonNumbers persons = new();
        Assert.Equal(expected, string.Join(' ', names.Split('|').Select(persons.Of)));
    }
}
