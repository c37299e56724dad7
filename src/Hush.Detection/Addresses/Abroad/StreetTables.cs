using System.Collections.Frozen;

namespace Hush.Detection.Addresses.Abroad;

/// <summary>The tables of all languages.</summary>
internal static class StreetTables
{
    private static readonly string[] Names = ["german", "dutch", "french", "spanish", "italian", "portuguese", "polish"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StreetTable> All { get; } = [.. Names.Select(Read)];

    /// <summary>Every word and mark that the rules compare with.</summary>
    public static FrozenSet<string> Vocabulary { get; } = All.SelectMany(table => table.Words)
        .Concat([",", ".", "-", "–", "/", "(", ")", ":", "#", "°", "%", "+", "$", "€", "£", "·", "s", "n", "c", "in"])
        .Concat(AddressVocabulary.Stops).Concat(AddressVocabulary.Counted).Concat(AddressVocabulary.Units).ToFrozenSet(StringComparer.Ordinal);

    private static StreetTable Read(string name)
    {
        using var stream = typeof(StreetTables).Assembly.GetManifestResourceStream("streets." + name)
            ?? throw new InvalidOperationException("The assembly lacks its tables of streets.");
        using var reader = new StreamReader(stream);
        return new StreetTable(reader);
    }
}
