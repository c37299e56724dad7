using System.Globalization;
using System.Text;

namespace Hush.Text;

/// <summary>
/// How many UTF-16 code units the unit at a place has. The rule of text elements is that of StringInfo before .NET 5 (dotnet/coreclr,
/// release/3.1, StringInfo.cs), restated: combining marks (Mn, Mc, Me) join the character before them, unless that is itself a
/// combining mark with nothing to stand on, a format character (joiners are such), a control character, a lone surrogate or unassigned.
/// So a text that begins with marks has one element for each of them; CR and LF are two; jamo never join into syllables.
/// </summary>
internal static class UnitLength
{
    private const char FirstCombiningMark = '\u0300';

    /// <summary>Length in code units of the unit that starts at <paramref name="position"/>.</summary>
    public static int At(ReadOnlySpan<char> text, int position, OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16CodeUnit => 1,
        OffsetUnit.UnicodeCodePoint => CodePoint(text, position),
        OffsetUnit.TextElementV8 => TextElement(text, position),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of offsets."),
    };

    /// <summary>A place before which every unit is one code unit: the text's length when all are.</summary>
    public static int FirstThatMayBeLong(ReadOnlySpan<char> text, OffsetUnit unit)
    {
        if (unit == OffsetUnit.Utf16CodeUnit) return text.Length;
        var index = text.IndexOfAnyExceptInRange('\0', (char)(FirstCombiningMark - 1));
        return index < 0 ? text.Length : Math.Max(0, index - 1);
    }

    private static int CodePoint(ReadOnlySpan<char> text, int position) =>
        char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;

    private static int TextElement(ReadOnlySpan<char> text, int position)
    {
        var end = position + CodePoint(text, position);
        if (end == text.Length || text[end] < FirstCombiningMark || !CarriesMarks(CategoryAt(text, position))) return end - position;

        while (end < text.Length && IsCombining(CategoryAt(text, end))) end += CodePoint(text, end);
        return end - position;
    }

    private static bool CarriesMarks(UnicodeCategory category) =>
        !IsCombining(category)
        && category is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static bool IsCombining(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int position) =>
        CodePoint(text, position) == 2
            ? Rune.GetUnicodeCategory(new Rune(text[position], text[position + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[position]);
}
