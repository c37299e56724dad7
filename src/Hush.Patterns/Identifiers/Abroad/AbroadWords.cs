namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>
/// How speakers of one language name the numbers that only their name tells. Each list holds whole phrases, as they announce a value by themselves; a
/// thing without a word for its number ("pedido") is in none of them, as it mostly means the thing.
/// </summary>
internal sealed record AbroadWords
{
    /// <summary>Orders, invoices and bookings.</summary>
    public IReadOnlyList<string> OrderNumbers { get; init; } = [];

    /// <summary>Cases, files, tickets, claims and references.</summary>
    public IReadOnlyList<string> CaseNumbers { get; init; } = [];

    /// <summary>Customers, members, patients, employees and contracts.</summary>
    public IReadOnlyList<string> MemberNumbers { get; init; } = [];

    /// <summary>Insurance policies.</summary>
    public IReadOnlyList<string> PolicyNumbers { get; init; } = [];

    /// <summary>Accounts.</summary>
    public IReadOnlyList<string> AccountNumbers { get; init; } = [];

    /// <summary>Parcels and other shipments.</summary>
    public IReadOnlyList<string> ShipmentNumbers { get; init; } = [];

    /// <summary>User names.</summary>
    public IReadOnlyList<string> Usernames { get; init; } = [];

    /// <summary>Passwords.</summary>
    public IReadOnlyList<string> Passwords { get; init; } = [];

    /// <summary>PINs and codes of doors.</summary>
    public IReadOnlyList<string> Pins { get; init; } = [];

    /// <summary>Codes that a service sends once.</summary>
    public IReadOnlyList<string> OneTimeCodes { get; init; } = [];

    /// <summary>Each head before each thing: "número de" and "pedido"; and each thing before each tail: "pedido" and "nº".</summary>
    /// <param name="heads">Words before a thing, parted by bars.</param>
    /// <param name="things">Things, parted by bars.</param>
    /// <param name="tails">Words behind a thing, parted by bars; may be empty.</param>
    public static IEnumerable<string> Of(string heads, string things, string tails)
    {
        var named = Split(things);
        return Split(heads).SelectMany(head => named.Select(thing => head.EndsWith('\'') ? head + thing : $"{head} {thing}"))
            .Concat(Split(tails).SelectMany(tail => named.Select(thing => $"{thing} {tail}")));
    }

    /// <summary>The number of each thing in one word or two: "bestelnummer", "bestel nr".</summary>
    /// <param name="stems">What the number is of, parted by bars.</param>
    public static IEnumerable<string> Compounds(string stems) =>
        Split(stems).SelectMany(stem => (string[])[stem + "nummer", stem + "nr", stem + " nummer", stem + " nr"]);

    private static string[] Split(string words) => words.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The phrase with either kind of apostrophe: cues are compared as they are written, and texts have both.</summary>
    public static string[] WithApostrophes(string phrase) => phrase.Contains('\'', StringComparison.Ordinal)
        ? [phrase, phrase.Replace('\'', '’')] : [phrase];
}
