using Hush.Entities;
using Hush.Recognition.Lexicons;
using Hush.Redaction.StandIns;
using Hush.Text;

namespace Hush.Analysis;

/// <summary>
/// Says whom a document or conversation is about, by whose number of days its dates are shifted: the person whose full name stands in it most often,
/// the first of equals; without a full name the name that stands in it most often; without any name the text itself. Names that agents say do not
/// count where others are said.
/// </summary>
internal static class DateSubject
{
    /// <summary>Whether a date is among what was found, so that it must be known whom it is about.</summary>
    public static bool IsNeeded(IEnumerable<Entity> found) => found.Any(entity => StandInKinds.Of(entity.Category) == StandInKind.Date);

    /// <summary>The subject, the same in whatever order and case its names are written, without titles and initials.</summary>
    /// <param name="parts">The texts in order, with what was found in them.</param>
    public static string Of(IReadOnlyList<(SourceText Text, IEnumerable<Entity> Found, string? Role)> parts)
    {
        var names = parts
            .SelectMany(part => part.Found
                .Where(entity => entity.Category == Categories.Person || entity.Category == Categories.Name)
                .Select(entity => (Words: WordsOf(part.Text.Reveal(entity.Span)),
                    IsAgents: string.Equals(part.Role, "agent", StringComparison.OrdinalIgnoreCase))))
            .Where(name => name.Words.Length > 0);
        var subject = names
            .GroupBy(name => string.Join(' ', name.Words))
            .OrderBy(group => group.All(name => name.IsAgents))
            .ThenByDescending(group => group.First().Words.Length > 1)
            .ThenByDescending(group => group.Count())
            .FirstOrDefault();
        return subject is null ? "text " + string.Join('\n', parts.Select(part => part.Text.Reveal())) : "person " + subject.Key;
    }

    private static string[] WordsOf(string name) =>
    [
        .. name.Split([.. name.Where(character => !char.IsLetter(character) && !char.IsSurrogate(character) && !LetterMarks.Is(character))
            .Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && !NameLexicon.Find(word).IsTitle)
            .Select(word => word.ToUpperInvariant())
            .Order(StringComparer.Ordinal),
    ];
}
