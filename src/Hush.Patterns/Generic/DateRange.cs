using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Spans of days, quarters, seasons and years.
/// <para>Format: two days of a month or of two months ("from 3 to 5 May 2021", "May 3-5", "March 3 to April 5"), two years ("between 1998 and 2004"),
/// a quarter ("Q3 2021"), a season or part of a year ("summer of 2019", "early 2020"), a decade ("the 1990s"), and a year behind "in" or "since".
/// Years, quarters and seasons are noted at low confidence unless something in a person's life is told (<see cref="LifeEvents"/>). Checksum:
/// none.</para>
/// <para>Known confusions: models and editions named by a year, page and price ranges.</para>
/// <para>Examples: from 3 to 5 May; May 3 – June 12, 2021; between 1998 and 2004; Q3 2021; in the 1990s; fall 2020.</para>
/// </summary>
internal static partial class DateRange
{
    private const string Month =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Day = "(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";

    private const string Year = "(?:1[89]|20|21)[0-9]{2}";

    private const string To = "(?: ?[–—-] ?| to | until | till | through | thru | and )";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.date-range-days", Category = Categories.Date, Pattern = Days(), MustHold = PatternOptions.Digits, Base = Grade.Good },
        new() { Id = "generic.date-range-months", Category = Categories.Date, Pattern = Months(), MustHold = PatternOptions.Digits,
            Base = Grade.GoodPlus },
        new() { Id = "generic.date-range-years", Category = Categories.Date, Pattern = Years(), MustHold = PatternOptions.Digits,
            Base = Grade.Tentative, WithContext = Grade.Reasonable, Context = LifeEvents.Words },
        new() { Id = "generic.date-range-part", Category = Categories.Date, Pattern = PartOfYear(), MustHold = PatternOptions.Digits,
            Base = Grade.Tentative, WithContext = Grade.Reasonable, Context = LifeEvents.Words },
        new() { Id = "generic.date-range-one-year", Category = Categories.Date, Pattern = OneYear(), Digits = new(4, 4), Base = Grade.Faint,
            AntiContext = Models },
    ];

    private static ContextWords Models => new(["model", "version", "edition", "office", "windows", "error", "room", "route"], 3, 2);

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£:-])(?:" + Day + To + Day + "(?: of)? " + Month + "(?:,? " + Year + ")?|" + Month + @"\.? " + Day +
            To + "(?:the )?" + Day + "(?:,? " + Year + @")?)(?![" + Edges.Letters + @"\p{N}_%:/-]|[.,][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Days();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£:-])(?:" + Month + @"\.? " + Day + "(?:,? " + Year + ")?" + To + Month + @"\.? " + Day + "(?:,? " +
            Year + ")?|" + Day + " " + Month + "(?:,? " + Year + ")?" + To + Day + " " + Month + "(?:,? " + Year + @")?)(?![" + Edges.Letters +
            @"\p{N}_%:/-]|[.,][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Months();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_])(?:(?:from|between) (?<value>" + Year + To + Year +
            @")|(?:in|during|since) (?<value>the (?:early |mid-?|late )?(?:1[89]|20)[0-9]0'?s)|(?<=\()(?<value>" + Year + " ?[–-] ?" + Year +
            @")(?=\)))(?![" + Edges.Letters + @"\p{N}_%/-]|[.,][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Years();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_])(?:Q[1-4][ /-]?(?:of )?(?:" + Year +
            @"|'[0-9]{2})|(?:first|second|third|fourth|last) (?:quarter|half) (?:of )?" + Year +
            "|(?:spring|summer|fall|autumn|winter|christmas|easter|early|late|mid)[ -](?:of |in )?" + Year + @")(?![" + Edges.Letters +
            @"\p{N}_%/-]|[.,][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_])(?:in|since|during) (?<value>(?:19|20)[0-9]{2})(?![" + Edges.Letters +
        @"\p{N}_%/:-]|[.,][0-9])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OneYear();
}
