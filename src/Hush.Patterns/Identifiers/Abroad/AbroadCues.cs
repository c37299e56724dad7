namespace Hush.Patterns.Identifiers.Abroad;

/// <summary>
/// The cues of all languages but English, kind by kind. They hold in texts of every language: none of them stands among the English ones, and people
/// name their numbers in their own language wherever they write.
/// </summary>
internal static class AbroadCues
{
    private static readonly AbroadWords[] All =
        [GermanCues.Words, FrenchCues.Words, SpanishCues.Words, ItalianCues.Words, PortugueseCues.Words, DutchCues.Words, PolishCues.Words];

    /// <summary>Orders, invoices and bookings.</summary>
    public static IReadOnlyList<string> OrderNumbers { get; } = Of(words => words.OrderNumbers);

    /// <summary>Cases, files, tickets, claims and references.</summary>
    public static IReadOnlyList<string> CaseNumbers { get; } = Of(words => words.CaseNumbers);

    /// <summary>Customers, members, patients, employees and contracts.</summary>
    public static IReadOnlyList<string> MemberNumbers { get; } = Of(words => words.MemberNumbers);

    /// <summary>Insurance policies.</summary>
    public static IReadOnlyList<string> PolicyNumbers { get; } = Of(words => words.PolicyNumbers);

    /// <summary>Accounts.</summary>
    public static IReadOnlyList<string> AccountNumbers { get; } = Of(words => words.AccountNumbers);

    /// <summary>Parcels and other shipments.</summary>
    public static IReadOnlyList<string> ShipmentNumbers { get; } = Of(words => words.ShipmentNumbers);

    /// <summary>User names.</summary>
    public static IReadOnlyList<string> Usernames { get; } = Of(words => words.Usernames);

    /// <summary>Passwords.</summary>
    public static IReadOnlyList<string> Passwords { get; } = Of(words => words.Passwords);

    /// <summary>PINs and codes of doors.</summary>
    public static IReadOnlyList<string> Pins { get; } = Of(words => words.Pins);

    /// <summary>Codes that a service sends once.</summary>
    public static IReadOnlyList<string> OneTimeCodes { get; } = Of(words => words.OneTimeCodes);

    private static string[] Of(Func<AbroadWords, IReadOnlyList<string>> kind) =>
        [.. All.SelectMany(kind).SelectMany(AbroadWords.WithApostrophes).Distinct(StringComparer.OrdinalIgnoreCase)];
}
