using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Calendar dates with a month's name in German, French, Spanish, Italian, Portuguese, Dutch or Polish. English ones are in <see cref="Date"/>.
/// <para>Format: day, month and perhaps a year, with the little words of each language ("5. März 2021", "1er mars", "5 de marzo de 2021"), or month
/// and year. Checksum: none; days as many as any month has.</para>
/// <para>Known confusions: month names that are other words ("mars", "set", "mei"): a day or a year must stand with them.</para>
/// <para>Examples: 5. März 2021, le 1er mars 2019, 5 de marzo de 2021, 12 luglio 1988, 5 maart, 7 de fevereiro de 1990, 12 marca 1982.</para>
/// </summary>
internal static partial class DateAbroad
{
    /// <summary>Month names, full and short, of the seven languages; those that English shares stand here too, for "5 de abril".</summary>
    internal const string Month =
        "(?:jan(?:uar|vier|eiro|uari)?|jänner|jänn|enero|ene|gennaio|gen|feb(?:ruar|rero|braio|ruari)?|févr?(?:ier)?|fevereiro|fev|märz|mär|mars|marzo|março|maart|mrt"
        + "|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|mai|mayo|maggio|mag|maio|mei|jun(?:i|io|ho)?|juin|giugno|giu|jul(?:i|io|ho)?|juil(?:let)?|luglio|lug"
        + "|aug(?:ust|ustus)?|août|aout|agosto|ago|sept?(?:ember|embre|iembre|iembr)?|settembre|sett|setembro|okt(?:ober)?|oct(?:obre|ubre)?|ottobre|ott|outubro|out|set"
        + "|nov(?:ember|embre|iembre|embro)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|dec(?:ember|embre)?"
        + "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|wrzesnia|października|pazdziernika|listopada|grudnia)";

    // "check 1 out", "2 mag wheels", "3 gen": short months that are English words take a year, "de", or a word before the day that no English has.
    private const string NoEnglishWord = @"(?!(?:out|mag|gen|ago|mars|dic|lug|set)(?![" + Edges.Letters + @"]))";

    private const string Year = "(?:(?:1[89]|2[01])[0-9]{2}|'[0-9]{2})";

    private const string NoWordBehind = @"(?![" + Edges.Letters + @"])\.?(?![" + Edges.Letters + @"\p{N}_])";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.date-abroad", Category = Categories.Date, Pattern = DayMonth(), MustHold = PatternOptions.Digits, Base = Grade.Good },
        new() { Id = "generic.date-abroad-short", Category = Categories.Date, Pattern = BehindArticle(), MustHold = PatternOptions.Digits,
            Base = Grade.Good },
        new() { Id = "generic.date-abroad-month", Category = Categories.Date, Pattern = MonthYear(), Digits = new(2, 4), Base = Grade.Likely },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£:-])(?:0?[1-9]|[12][0-9]|3[01])(?:er|º|°|\.)? ?(?:(?:de )?" + Month + @"(?![" + Edges.Letters +
            @"])\.?,? ?(?:de |del )?" + Year + @"(?![" + Edges.Letters + @"\p{N}_])|(?:de |" + NoEnglishWord + ")" + Month + NoWordBehind + ")",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex DayMonth();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_'-])(?:el|al|del|día|dia|d[ií]as|hasta|desde|para|em|até|entro|il|dal|dall|giorno|sabato|domenica|le|du|au"
            + @"|(?:lun|mart|mercol|giov|vener)edì|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?),? "
            + @"(?<value>(?:0?[1-9]|[12][0-9]|3[01])(?:er|º|°|\.)? ?(?:out|mag|gen|ago|mars|dic|lug|set|mar)" + NoWordBehind + ")",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BehindArticle();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_'-]|[0-9]\.? |[0-9] de )(?!set )" + Month + @"(?![" + Edges.Letters + @"])\.? (?:de |del )?" + Year +
        @"(?![" + Edges.Letters + @"\p{N}_%]|[.,][0-9])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex MonthYear();
}
