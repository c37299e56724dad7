using System.Buffers;
using Hush.Recognition;

namespace Hush.Patterns.Countries.EU;

/// <summary>
/// Makes the EU's definitions of the members': the same forms and checks for the same words, and with less confidence for words of any member
/// language, because people write about a number in their own language wherever it was issued. The regexes are the members' own objects.
/// </summary>
internal static class MemberForms
{
    /// <summary>How near words that other kinds of numbers share must stand.</summary>
    private const int Before = 8;

    private const int After = 4;

    private static readonly SearchValues<char> DigitsAndBlanks = SearchValues.Create("0123456789 ");

    /// <summary>The definitions for one category of the EU.</summary>
    /// <param name="id">Beginning of their ids, such as <c>eu.passport</c>; the member's id follows.</param>
    /// <param name="category">The EU's category.</param>
    /// <param name="members">The members' definitions; variants of one form (second names, shared words) count once.</param>
    /// <param name="words">Words of any member; for a definition without words of its own they count fully.</param>
    /// <param name="shared">English words that every country of the world uses.</param>
    /// <param name="sharedConfidence">What either makes of a candidate, 0 to 1: little, since some member's form fits nearly every number.</param>
    /// <param name="topic">Which asked topics count as those.</param>
    public static IReadOnlyList<PatternDefinition> Of(
        string id, Category category, IEnumerable<PatternDefinition> members, ContextWords words, ContextWords shared, double sharedConfidence,
        Topic topic)
    {
        var all = new ContextWords([.. words.Words, .. shared.Words], Before, After);
        return
        [
            .. members
                .DistinctBy(member => (member.Pattern, member.Validator))
                .Select(member => member with
                {
                    Id = id + "-" + member.Id.Replace('.', '-'), Category = category, Context = member.Context ?? words, Topic = Topic.None,
                    Validator = OnlyByForm(member.Validator),
                })
                .SelectMany(member => member.WithSharedWords(all, sharedConfidence, topic)),
        ];
    }

    /// <summary>
    /// The member's check, which proves nothing of digits alone: with so many members one of their checks holds for every second phone number.
    /// Letters or marks beside the digits make a form that a number of another kind has not.
    /// </summary>
    private static Validator? OnlyByForm(Validator? validator)
    {
        if (validator is null) return null;
        return value => validator(value) is var verdict && verdict == Validation.Confirmed && value.IndexOfAnyExcept(DigitsAndBlanks) < 0
            ? Validation.Unknown : verdict;
    }

    /// <summary>The words of all <paramref name="members"/> and those besides them.</summary>
    public static ContextWords WordsOf(IEnumerable<PatternDefinition> members, params IEnumerable<string> besides) => new(
    [
        .. members
            .DistinctBy(member => (member.Pattern, member.Validator))
            .SelectMany(member => member.Context?.Words ?? [])
            .Concat(besides)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ], Before, After);
}
