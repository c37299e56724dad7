using System.Globalization;
using System.Text;

namespace Hush.Files.Tests;

/// <summary>The numbers of a table's rows stay, however many rows there are; numbers of people in a column of the same name are hidden.</summary>
public sealed class RowNumberTests
{
    private const string Phone = "415-555-2671";
    private const string Mask = "************";

    [Theory]
    [InlineData("id", ",", 1, 1)]
    [InlineData("ID", ",", 1, 1)]
    [InlineData("Id", ";", 1, 1)]
    [InlineData("nr", ",", 1, 1)]
    [InlineData("Nr.", ";", 1, 1)]
    [InlineData("#", ",", 1, 1)]
    [InlineData("No.", ",", 1, 1)]
    [InlineData("", ",", 0, 1)]
    [InlineData("index", ",", 0, 1)]
    [InlineData("row_number", "\t", 1, 1)]
    [InlineData("Lfd. Nr.", ";", 1, 1)]
    [InlineData("nº", ";", 1, 2)]
    [InlineData("Lp.", ",", 1, 3)]
    [InlineData("numéro", ",", 1, 10)]
    public void The_numbers_of_rows_stay(string name, string separator, int first, int step)
    {
        StringBuilder table = new($"{name}{separator}phone{separator}note\n");
        var expected = new StringBuilder(table.ToString());
        for (var number = first; number < 1300; number += step)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number}{separator}{Phone}{separator}x\n");
            expected.Append(CultureInfo.InvariantCulture, $"{number}{separator}{Mask}{separator}x\n");
        }

        Assert.Equal(expected.ToString(), FileCase.Redact(table.ToString(), new FileReadOptions { Format = separator == "\t" ? "tsv" : "csv" },
            FileCase.Patterns));
    }

    [Theory]
    [InlineData("customer id", "88213746", "88213911")]
    [InlineData("id", "88213746", "88213747")]
    [InlineData("ID", "1004471", "1004498")]
    [InlineData("#", "078-05-1120", "219-09-9999")]
    [InlineData("id", "1", "88213746")]
    [InlineData("account number", "1", "88213746")]
    public void Other_numbers_are_hidden(string name, string first, string second)
    {
        var redacted = FileCase.Redact($"{name},note\n{first},the customer has paid\n{second},the customer has not\n",
            new FileReadOptions { Format = "csv" });
        Assert.DoesNotContain(second, redacted, StringComparison.Ordinal);
        if (first.Length > 1) Assert.DoesNotContain(first, redacted, StringComparison.Ordinal);
    }
}
