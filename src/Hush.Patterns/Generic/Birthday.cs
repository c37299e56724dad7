using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// The day of the year on which somebody reaches an age, in English, German, French, Spanish and Italian: a birth date without its year.
/// <para>Format: a verb of birthdays with a day and an age, in any order that the language has ("Oma wird am 19. August 80", "am 4.12. wird sie 80",
/// "turns nine on the 8th of March", "cumple 40 el 3 de mayo"). The find is the day and the month. Checksum: none; days as many as the month.</para>
/// <para>Known confusions: the day on which something costs or counts so much ("am 3. Mai wird es 40 Euro kosten"): nothing that is counted may
/// stand behind the age.</para>
/// </summary>
internal static partial class Birthday
{
    private const string NoWordBefore = "(?<![" + Edges.Letters + @"\p{N}_])";

    // Nothing that is counted: the end of a clause, or the word for years.
    private const string Age = @"(?:1[01][0-9]|[1-9]?[0-9])(?=\s{0,2}(?:$|[.,;!?\r\n)]|Jahre|ans|años|anni|und|et|y|e|and)(?!["
        + Edges.Letters + "0-9]))";

    private const string Day = "(?:0?[1-9]|[12][0-9]|3[01])";
    private const string German = Day + @"\. ?(?:" + DateAbroad.Month + "|(?:0?[1-9]|1[0-2])\\.)";
    private const string Abroad = Day + "(?:er|º)? (?:de |d['’])?" + DateAbroad.Month;

    private const string English = "(?:(?:the )?" + Day + "(?:st|nd|rd|th)?(?: of)? " + Month + "|" + Month + " (?:the )?" + Day
        + "(?:st|nd|rd|th)?)";

    private const string Month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("german", InGerman()), Of("english", InEnglish()), Of("romance", InRomance()),
    ];

    private static PatternDefinition Of(string form, Regex pattern) => new()
    {
        Id = "generic.birthday-" + form,
        Category = Categories.DateOfBirth,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.Firm,
    };

    [GeneratedRegex(NoWordBefore + "(?:(?:werde|wirst|wird|wurde|werden) (?:ja |dann )?am (?<value>" + German + ")(?![" + Edges.Letters
        + "])[^.!?;\r\n]{0,16}? " + Age + "|am (?<value>" + German + ")(?![" + Edges.Letters + "]) (?:werde|wirst|wird|wurde) [^.!?;\r\n]{1,24}? "
        + Age
        + ")", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex InGerman();

    [GeneratedRegex(NoWordBefore + "(?:turn(?:s|ed|ing)? (?:1[01][0-9]|[1-9]?[0-9]) on (?<value>" + English + ")|on (?<value>" + English
        + "),? [^.!?;\r\n]{1,24}? turn(?:s|ed)? " + Age + ")(?![" + Edges.Letters + "])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex InEnglish();

    [GeneratedRegex(NoWordBefore + "(?:(?:cumple|cumplo|cumplirá|cumplió|compie|compio|compirà|aura|fête ses|fêtera ses|fait) "
        + "(?:1[01][0-9]|[1-9]?[0-9])"
        + "(?: años| anni| ans)? (?:el|il|le) (?<value>" + Abroad + ")|(?:el|il|le) (?<value>" + Abroad + "),? (?:[^.!?;\r\n]{1,24}? )?"
        + "(?:cumple|cumplo|cumplirá|compie|compio|aura|fête ses|fêtera ses) " + Age + ")(?![" + Edges.Letters + "])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex InRomance();
}
