using System.Text.RegularExpressions;

namespace Hush.Mapping.Documents;

/// <summary>The kinds of dates that the early versions tell apart.</summary>
internal static partial class OldDates
{
    /// <summary><c>DateRange</c> for weeks, months, years and seasons without a day, else <c>Date</c>.</summary>
    public static string SubcategoryOf(ReadOnlySpan<char> text) => Range().IsMatch(text) ? "DateRange" : "Date";

    [GeneratedRegex(
        @"^(?:(?:last|next|this|past|previous|coming)\s)?(?:week|weekend|month|year|quarter|decade|spring|summer|autumn|fall|winter)s?$|\s(?:-|–|to|until|through)\s|^(?:19|20)\d\d$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
