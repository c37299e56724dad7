using Hush.Entities;

namespace Hush.Files.Redaction;

/// <summary>Cuts what was found in a record at the borders of its fields, so that names of columns and context stay.</summary>
internal static class RecordEntities
{
    /// <summary>The entities field by field, ascending.</summary>
    /// <param name="record">What was searched.</param>
    /// <param name="found">What was found in it, in any order.</param>
    public static IReadOnlyList<(Field Field, TextSpan InField, Entity Entity)> Cut(RecordText record, IReadOnlyList<Entity> found)
    {
        List<(Field Field, TextSpan InField, Entity Entity)> all = [];
        var text = record.Text;
        Entity[] ordered = [.. found.OrderBy(entity => entity.Span.Start).ThenByDescending(entity => entity.Span.End)];
        foreach (var (field, place) in record.Fields)
        {
            var structure = field.Protected is null ? [] : field.Protected(field.Text.Text).ToArray();
            foreach (var entity in ordered)
            {
                if (entity.Span.Start >= place.End) break;
                if (entity.Span.End <= place.Start) continue;
                foreach (var span in Without(TextSpan.FromBounds(Math.Max(entity.Span.Start, place.Start) - place.Start,
                    Math.Min(entity.Span.End, place.End) - place.Start), structure))
                {
                    var isWhole = span.Length == entity.Span.Length;
                    if (!isWhole && !field.Text.Text.AsSpan(span.Start, span.Length).ContainsAnyLetterOrDigit()) continue;
                    if (field.IsNumber && entity.Category == Categories.NumericIdentifier) continue;
                    all.Add((field, span, entity with { Span = new TextSpan(span.Start + place.Start, span.Length) }));
                }
            }
        }

        return all;
    }

    /// <summary>The parts of a span that lie outside of others.</summary>
    private static IEnumerable<TextSpan> Without(TextSpan span, TextSpan[] structure)
    {
        var start = span.Start;
        foreach (var kept in structure)
        {
            if (kept.End <= start) continue;
            if (kept.Start >= span.End) break;
            if (kept.Start > start) yield return TextSpan.FromBounds(start, kept.Start);
            start = Math.Min(span.End, kept.End);
        }

        if (start < span.End) yield return TextSpan.FromBounds(start, span.End);
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsLetterOrDigit(character)) return true;
        return false;
    }
}
