using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Days told from the day of writing.
/// <para>Format: "next", "last" or "this" with a weekday, week, month, year or season; a weekday with a part of the day; "N days ago", "in N weeks".
/// Checksum: none. Today, tomorrow and a weekday alone are left out: they say nothing of anyone without the day of writing, and stand in every second
/// call. "Last week" and its like are noted at low confidence, "three weeks ago" not at all, unless something in a person's life is told
/// (<see cref="LifeEvents"/>).</para>
/// <para>Known confusions: "last" as "final" ("the last week of the trial"), "in 2 minutes" (a wait), "5 years ago" (a date, vague).</para>
/// <para>Examples: next Tuesday, last week, this coming Friday, three weeks ago, in two months.</para>
/// </summary>
internal static partial class RelativeDate
{
    private const string Weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)day";

    private const string Count = "(?:[1-9][0-9]?|a|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|several)";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.date-relative", Category = Categories.Date, Pattern = NextOrLast(), Base = Grade.Tentative,
            WithContext = Grade.Reasonable, Context = LifeEvents.Words },
        new() { Id = "generic.date-relative-count", Category = Categories.Date, Pattern = Counted(), Base = Grade.BelowThreshold,
            WithContext = Grade.Reasonable, Context = LifeEvents.Words },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_-])(?:(?:next|last|this coming|this past|this) " + Weekday +
            @"(?: (?:morning|afternoon|evening|night))?|(?<!(?:the|my|his|her|our|their) )(?:next|last) (?:week|month|year|weekend|spring|summer|fall|autumn|winter)|(?:next|last) (?:january|february|march|april|may|june|july|august|september|october|november|december))(?![" + Edges.Letters + @"]|'s|’s| of)",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex NextOrLast();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.$€£-])" + Count + @" (?:days?|weeks?|months?|years?) ago(?![" + Edges.Letters + @"])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Counted();
}
