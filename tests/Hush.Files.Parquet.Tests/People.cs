namespace Hush.Files.Parquet.Tests;

/// <summary>Rows of invented people, and what must not be left of them.</summary>
internal static class People
{
    public static readonly string[] Planted = ["Maria", "Lindqvist", "Tomasz", "Wilk", "Adaeze", "Nwosu", "2671", "555-1234", "lindqvist@",
        "X4417730"];

    /// <summary>Names; null and empty ones among them.</summary>
    public static readonly string?[] Names = ["Maria Lindqvist", null, "Tomasz Wilk", "", "Adaeze Nwosu", "Maria Lindqvist"];

    /// <summary>What was noted on them.</summary>
    public static readonly string[] Notes =
        ["Please call Maria Lindqvist at 415-555-2671 today.", "No answer, try again.", "Ring 312-555-1234 after six.", "", "Paid by card.",
            "maria.lindqvist@example.com is the address."];

    /// <summary>Lists; empty and missing ones and items among them.</summary>
    public static readonly string?[]?[] Contacts = [["Tomasz Wilk", "415-555-2671"], [], null, [null, "late payer"], ["312-555-1234"], ["none"]];

    /// <summary>Numbers that are nobody's.</summary>
    public static readonly int?[] Orders = [17, null, 3, 250, 0, -4];

    public static readonly decimal[] Paid = [19.90m, 240m, 0m, 5.25m, 99999.99m, 0.01m];

    public static readonly DateTime[] Seen = [.. Enumerable.Range(0, 6).Select(day => new DateTime(2026, 3, 1 + day, 9, 30, 0, DateTimeKind.Utc))];

    public static readonly byte[]?[] Pictures = [[0xFF, 0xD8, 0, 1], null, [0], [], [0xC0, 0x80], [7, 8, 9]];
}
