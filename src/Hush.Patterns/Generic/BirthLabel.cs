using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Dates of birth right behind an abbreviation that is another word elsewhere, and years of birth.
/// <para>Labels: <c>ur.</c> (Polish), <c>n.</c>, <c>n. il</c>, <c>n. a Bari il</c> (Italian), <c>D.N.</c> and <c>Nasc.</c> (Portuguese, Italian),
/// <c>geb.</c> (Dutch, German), <c>F. nac.</c> (Spanish); for years also "rocznik 84", "classe 1984", "rok urodzenia", "geboortejaar". Checksum:
/// none; days as many as the month.</para>
/// <para>Known confusions: "ur" for "your" (the full stop is wanted), "n." for "number" (a comma or bracket before, a whole date behind), the year
/// of a wine or car behind "rocznik", a week of pregnancy ("urodzony w 36 tygodniu").</para>
/// <para>Examples: ur. 12.03.1985; n. il 4 maggio 1970; D.N. 07/02/1990; geb. 3-4-81; rocznik 84; ur. w 1967 r.</para>
/// </summary>
internal static partial class BirthLabel
{
    private const string NoWordBefore = "(?<![" + Edges.Letters + @"\p{N}_.])";

    // What stands between the label and its date.
    private const string Abbreviation =
        @"(?:(?:dat[ay]?\.? ?)?ur(?:odz)?\.(?: ?dn(?:ia|\.)| w dniu)?|(?<=[,(;] ?)n\.|n\.(?: a [" + Edges.Letters + @"]{2,30})? il"
        + @"|d\. ?n\.|d\. ?d\. ?n\.|(?:d(?:at)?[at]\.? ?(?:de |di )?)?nasc\.|geb\.(?: ?dat(?:um|\.))?|f(?:ec(?:ha)?)?\. ?(?:de )?nac\.):? ?";

    private const string YearLabel =
        @"(?:ur(?:odz)?\.(?: w)?|urodzon[aiey] w|urodził(?:a|em|am)? się w|rok(?:u)? urodz(?:enia|\.)|rok ur\."
        + @"|anno (?:di )?nasc(?:ita|\.)|ano (?:de )?nasc(?:imento|\.)|nascid[ao] em|nat[ao] nel|geboortejaar|geb\. ?jaar"
        + @"|geboren in|geb\. in):? (?:roku )?";

    // A year alone, or one that a word for years or the end of a clause stands behind.
    private const string Year = @"(?:(?:19|20)[0-9]{2}(?![" + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])"
        + @"|'?[0-9]{2}(?= ?r(?:\.|oku)|[,;)]|\.? ?$|\.\s))";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("numeric", Numeric(), Grade.FirmMinus) with { Validator = CalendarRules.JudgeNumeric },
        Of("words", Words(), Grade.FirmMinus),
        Of("year", OfYear(), Grade.Strong),
        Of("cohort", Cohort(), Grade.Likely) with { AntiContext = Made },
        Of("class", Class(), Grade.Likely) with { AntiContext = Made },
    ];

    private static PatternDefinition Of(string form, Regex pattern, double confidence) => new()
    {
        Id = "generic.date-of-birth-label-" + form,
        Category = Categories.DateOfBirth,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = confidence,
    };

    // What has a year of making, or a class.
    private static ContextWords Made => new(
        [
            "wino", "wina", "winem", "butelka", "samochód", "samochodu", "auto", "auta", "model", "rower", "motocykl", "winda", "windy", "czasopismo",
            "gazeta", "numer", "moneta", "vino", "vini", "bottiglia", "moto", "treno", "volo", "biglietto", "posto", "energetica", "prima",
            "seconda", "terza",
        ], 4, 3);

    [GeneratedRegex(NoWordBefore + Abbreviation
        + @"(?<value>(?:[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[./-][0-9]{1,2}[./-][0-9]{1,2}))(?!["
        + Edges.Letters + @"\p{N}_%]|[./-][0-9])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Numeric();

    [GeneratedRegex(NoWordBefore + Abbreviation + @"(?<value>(?:0?[1-9]|[12][0-9]|3[01])(?:º|°|\.)? ?(?:de )?" + DateAbroad.Month
        + @"(?![" + Edges.Letters + @"])\.?(?:,? ?(?:de |del )?(?:(?:1[89]|20)[0-9]{2}|'?[0-9]{2})(?!["
        + Edges.Letters + @"\p{N}_]))?)", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(NoWordBefore + YearLabel + "(?<value>" + Year + ")", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfYear();

    [GeneratedRegex(NoWordBefore + @"rocznik(?:a|u|iem)?:? (?<value>(?:19|20)[0-9]{2}|'?[0-9]{2})(?!["
        + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Cohort();

    [GeneratedRegex(NoWordBefore + @"classe (?<value>19[0-9]{2}|200[0-9]|'[0-9]{2})(?![" + Edges.Letters + @"\p{N}_%]|[.,/:-][0-9])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Class();
}
