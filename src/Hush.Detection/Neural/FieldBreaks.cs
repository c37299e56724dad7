namespace Hush.Detection.Neural;

/// <summary>
/// Where one field of a form or table ends and the next begins: at a tab; for names of people, companies and places at a line break, over which
/// addresses and wrapped numbers run; and for names of people at two blanks, but for those that typists put behind an initial.
/// </summary>
internal static class FieldBreaks
{
    /// <summary>Whether a break lies between two words.</summary>
    /// <param name="text">What holds both.</param>
    /// <param name="end">Where the first ends, at least 1.</param>
    /// <param name="start">Where the second begins.</param>
    /// <param name="category">What both are taken for.</param>
    public static bool Lies(ReadOnlySpan<char> text, int end, int start, Category category)
    {
        var gap = text[end..start];
        if (gap.Contains('\t')) return true;
        if (gap.ContainsAny('\r', '\n')) return category == Categories.Person || category == Categories.Organization
            || category == Categories.Location;
        return category == Categories.Person && gap.Length > 1 && gap.IsWhiteSpace() && text[end - 1] != '.';
    }
}
