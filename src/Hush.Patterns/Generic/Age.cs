using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Ages of people.
/// <para>Format: a number of 0–120 with words that only an age has ("34 years old", "34 yo", "aged 34", "age: 34", "turned 34"), or after
/// "I am"/"she is" with nothing behind it that it could count. Checksum: none.</para>
/// <para>Known confusions: durations (30 days old, a 5 year contract), counts ("I am 34 minutes late"), times ("I'm 5 today" is an age).</para>
/// <para>Examples: I'm 34 years old; a 34-year-old; 7 months old; age 34.</para>
/// </summary>
internal static partial class Age
{
    internal const string Number = @"(?:1[01][0-9]|120|[1-9]?[0-9])";

    /// <summary>What may stand behind a bare number of an age: the end of a sentence, or a word that goes on about the person.</summary>
    internal const string EndsThere =
        @"(?=$|\s{0,8}[.,;!?\r\n)](?![0-9])|\s{1,8}(?:and|but|now|today|tomorrow|so|already|next|this|in|on|with|male|female|m|f|mate|lol|btw|haha|yo|yrs|years|bro|man|dude|sir|love|if|years young)(?![" + Edges.Letters + @"]))";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.age-years-old", Category = Categories.Age, Pattern = YearsOld(), Base = Grade.Strong, AntiContext = Things },
        new() { Id = "generic.age-after-cue", Category = Categories.Age, Pattern = AfterCue(), MustHold = PatternOptions.Digits,
            Base = Grade.Strong },
        new() { Id = "generic.age-of-person", Category = Categories.Age, Pattern = OfPerson(), MustHold = PatternOptions.Digits, Base = Grade.Likely,
            WithContext = Grade.Firm, Context = Words, Topic = Topic.Age },
        new() { Id = "generic.age-clinical", Category = Categories.Age, Pattern = BesideSex(), Digits = new(2, 2), Base = Grade.FormOnly,
            WithContext = Grade.Good, NeedsContext = true, Context = Clinical },
        new() { Id = "generic.age-asked", Category = Categories.Age, Pattern = Bare(), Base = Grade.FormOnly, WithContext = Grade.Probable,
            NeedsContext = true, Topic = Topic.Age },
    ];

    private static ContextWords Words => new(["age", "old", "birthday", "how old"]);

    // "58M with dyspnea": how a note of a clinic begins.
    private static ContextWords Clinical => new(
        ["patient", "pt", "pts", "pain", "presents", "presented", "presenting", "presentation", "admitted", "admission", "hx", "pmh", "history of",
            "c/o", "complains", "complaining", "s/p", "dyspnea", "dyspnoea", "fever", "cough", "nausea", "vomiting", "fell", "fall", "fracture",
            "injury", "mva", "seizure", "syncope", "stroke", "cva", "sepsis", "copd", "chf", "htn", "dm2", "t2dm", "diabetes", "hypertension",
            "chest", "abdo", "abdominal", "headache", "swelling", "bleeding", "rash", "wound", "overdose", "anxiety", "depression", "diagnosed",
            "dx", "referred", "ward", "triage", "ems", "er", "ed", "icu", "gcs", "allergies", "nkda", "meds", "gravida", "g1p0", "g2p1", "g3p2"],
        12, 12);

    // "the order is 3 months old" tells nobody's age.
    private static ContextWords Things => new(
        ["account", "order", "policy", "device", "phone", "car", "vehicle", "house", "building", "laptop", "router", "computer", "subscription",
            "ticket", "product", "system", "invoice"], 4, 2);

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.$€£-])" + Number + @"(?:[ -]?(?:years?|yrs?|months?|mos?)[ -](?:old|of age)|[ -]?y\.?[/ ]?o\.?)(?![" +
            Edges.Letters + @"])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex YearsOld();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_-])(?:aged?(?: is| was)?[ :=-]{1,3}|age of |turn(?:ed|ing|s)? |(?:died|passed away|married|widowed|retired) at (?=(?:1[3-9]|[2-9][0-9]|1[01][0-9])(?!(?-i: [A-Z])))|years? of age[ :]{1,2}|at the age of )(?<value>" + Number +
            @")(?![" + Edges.Letters + @"\p{N}_%-]|[.,:/][0-9]| (?:days|weeks|months|hours|percent|degrees|am|pm|hrs|o'clock|minutes|mph|kmh|km|miles|knots|rpm|volts|feet|meters|metres|euros|dollars|pounds)(?![" + Edges.Letters + @"]))",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AfterCue();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_'])(?:i am|i'm|im|i’m|he is|he's|she is|she's|(?:son|daughter|husband|wife|mother|father|mom|dad|brother|sister|child|kid) is) (?:now |only |just |about |almost )?(?<value>[1-9][0-9])" + EndsThere,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfPerson();

    // Temperatures in Fahrenheit and millions look alike: no lower case, no blank, below 95.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.,/$€£:-])(?:(?<value>[1-8][0-9]|9[0-4])(?:yo)?/?[MF]|[MF]/?(?<value>[1-8][0-9]|9[0-4]))(?![" +
            Edges.Letters + @"\p{N}_/%-]|[.,][0-9])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BesideSex();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£-])" + Number + @"(?![" + Edges.Letters +
            @"\p{N}_%]|[.,:/-][0-9]| (?:days|weeks|hours|minutes|percent|dollars|am|pm)(?![" + Edges.Letters + @"]))",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();
}
