using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Calendar dates.
/// <para>Format: day, month and year as numbers in any order with slashes, hyphens or dots (ISO 8601 included); a month's English name with a
/// day, a year, or both, in either order, with ordinals, also as speech is read into digits ("march 3 1982", "3rd of march 82"). Checksum:
/// none; months have 1–12, days as many as the month.</para>
/// <para>Spoken, also the digits of ISO 8601 in a row, as in a log that is read aloud.</para>
/// <para>Known confusions: fractions and idioms (24/7, 9/11, 50/50), versions (1.2.10), scores, sort codes, "may 5 people come".</para>
/// <para>Examples: 03/24/1982, 24.03.1982, 1982-03-24, March 3rd, 1982, 3rd of march, mar 82.</para>
/// </summary>
internal static partial class Date
{
    /// <summary>Month names of English, full and short.</summary>
    private const string Month =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Day = @"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?";

    /// <summary>What makes a number after a month something else: "march 10 miles", "may 5 of us", "june 5 pm", "may 1.5".</summary>
    private const string NoMeasure =
        @"(?![" + Edges.Letters +
            @"\p{N}_%:/-]|[.,][0-9]| ?(?:am|pm|a\.m|p\.m|o'?clock|people|persons|of us|of them|miles|km|dollars|bucks|euros|pounds|percent|times|items|days|weeks|months|years|hours|minutes|points)(?![" + Edges.Letters + @"]))";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.date-numeric", Category = Categories.Date, Pattern = Numeric(), Base = Grade.Good,
            Validator = CalendarRules.JudgeNumeric, AntiContext = NoDate },
        new() { Id = "generic.date-month-day", Category = Categories.Date, Pattern = MonthDay(), MustHold = PatternOptions.Digits,
            Base = Grade.Probable, AntiContext = NoDate },
        new() { Id = "generic.date-day-month", Category = Categories.Date, Pattern = DayMonth(), Base = Grade.Good },
        new() { Id = "generic.date-month-year", Category = Categories.Date, Pattern = MonthYear(), MustHold = PatternOptions.Digits,
            Base = Grade.Likely },
        new() { Id = "generic.date-month-day-short", Category = Categories.Date, Pattern = AfterPreposition(), MustHold = PatternOptions.Slash,
            Base = Grade.Plausible, Validator = JudgeShort, AntiContext = NoDate },
        new() { Id = "generic.date-spoken-row", Category = Categories.Date, Pattern = SpokenRow(), OnlyOn = ReadingForm.Spoken,
            Base = Grade.Possible, Validator = CalendarRules.JudgeYearFirst, AntiContext = NoDate },
        new() { Id = "generic.date-spoken-stamp", Category = Categories.Date, Pattern = SpokenStamp(), OnlyOn = ReadingForm.Spoken,
            Base = Grade.Possible, Validator = CalendarRules.JudgeYearFirst },
        new() { Id = "generic.date-spoken-row-year-last", Category = Categories.Date, Pattern = SpokenRowYearLast(), OnlyOn = ReadingForm.Spoken,
            Base = Grade.Even, AntiContext = NoDate },
    ];

    private static ContextWords NoDate => new(["version", "ver", "build", "score", "ratio", "part number", "model"], 2, 1);

    // "on 9/11" and "from 24/7" speak of things with a name, not of a day in the customer's life.
    private static Validation JudgeShort(ReadOnlySpan<char> value) =>
        value is "9/11" or "24/7" or "7/24" or "1/2" or "1/3" or "1/4" or "2/3" or "3/4" ? Validation.Refuted : Validation.Unknown;

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_./$€£-])(?:[0-9]{1,2}(?<mark>[/-])[0-9]{1,2}\k<mark>(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}(?<iso>[-/.])[0-9]{1,2}\k<iso>[0-9]{1,2})(?:(?=T[0-9])|(?![" + Edges.Letters + @"\p{N}_/%-]|\.[\p{N}]))",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex Numeric();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_'-])" + Month + @"\.? ?(?:the )?" + Day +
            @"(?:(?:, ?|[ -](?:of )?)(?:(?:1[89]|2[01])[0-9]{2}|'?[0-9]{2}))?" + NoMeasure,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex MonthDay();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£:-])" + Day + @"(?: (?:of )?|[.-]? ?)" + Month + @"(?![" + Edges.Letters +
            @"])\.?(?:(?:,? |[ -])(?:(?:1[89]|2[01])[0-9]{2}|'?[0-9]{2}(?![0-9]|[.,:/-][0-9]| ?(?:am|pm|%|people|items|days)(?![" + Edges.Letters +
            @"]))))?(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex DayMonth();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_'-])" + Month + @"\.?(?:,? |-)(?:of )?(?:(?:1[89]|20|21)[0-9]{2}|'[0-9]{2})(?![" + Edges.Letters +
            @"\p{N}_%]|[.,][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex MonthYear();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_])(?:on|since|until|till|dated|by|before|after|due|arrived|expected) (?<value>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12][0-9]|3[01])|(?:[12][0-9]|3[01])/(?:0?[1-9]|1[0-2]))(?![" + Edges.Letters + @"\p{N}_/%]|[.,-][0-9]| (?:stars?|points?|full|done|cups?|inch|of)(?![" + Edges.Letters + @"]))",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AfterPreposition();

    // ISO 8601 without its hyphens, with a time behind it or without: "twenty twenty six eleven zero three zero nine fourteen" is 202611030914.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£#-])(?<value>(?:19|20)[0-9]{2} ?(?:0[1-9]|1[0-2]) ?(?:0[1-9]|[12][0-9]|3[01]))(?:(?=[Tt][0-9])|(?: ?(?:[01][0-9]|2[0-3]) ?[0-5][0-9](?: ?[0-5][0-9])?)?(?![" +
            Edges.Letters + @"\p{N}_%]|[./-][0-9]))",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SpokenRow();

    // With the seconds of its time behind it, whatever digits the row goes on with on both sides: a port, a process, a count of attempts.
    [GeneratedRegex(
        @"(?<value>(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SpokenStamp();

    // "three nine twenty twenty five" would be 392025, as "thirty-nine twenty twenty five" is: one of day and month has two digits.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£#-])(?:(?:0[1-9]|[12][0-9]|3[01]) ?(?:0?[1-9]|1[0-2])|[1-9] ?(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|1[0-2]) ?(?:[12][0-9]|3[01])) ?(?:19|20)[0-9]{2}(?![" +
            Edges.Letters + @"\p{N}_%]|[./-][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex SpokenRowYearLast();
}
