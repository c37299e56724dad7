using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Calendar dates with a month's name in German, French, Spanish, Italian, Portuguese or Dutch. English ones are in <see cref="Date"/>.
/// <para>Format: day, month and perhaps a year, with the little words of each language ("5. März 2021", "1er mars", "5 de marzo de 2021"), or month and
/// year. Checksum: none; days as many as any month has.</para>
/// <para>Known confusions: month names that are other words ("mars", "set", "mei"): a day or a year must stand with them.</para>
/// <para>Examples: 5. März 2021, le 1er mars 2019, 5 de marzo de 2021, 12 luglio 1988, 5 maart, 7 de fevereiro de 1990.</para>
/// </summary>
internal static partial class DateAbroad
{
    /// <summary>Month names, full and short, of the six languages; those that English shares stand here too, for "5 de abril".</summary>
    private const string Month =
        "(?:jan(?:uar|vier|eiro|uari)?|jänner|jänn|enero|ene|gennaio|gen|feb(?:ruar|rero|braio|ruari)?|févr?(?:ier)?|fevereiro|fev|märz|mär|mars|marzo|março|maart|mrt"
        + "|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|mai|mayo|maggio|mag|maio|mei|jun(?:i|io|ho)?|juin|giugno|giu|jul(?:i|io|ho)?|juil(?:let)?|luglio|lug"
        + "|aug(?:ust|ustus)?|août|aout|agosto|ago|sept?(?:ember|embre|iembre|iembr)?|settembre|sett|setembro|okt(?:ober)?|oct(?:obre|ubre)?|ottobre|ott|outubro|out"
        + "|nov(?:ember|embre|iembre|embro)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|dec(?:ember|embre)?)";

    // "check 1 out", "2 mag wheels", "3 gen": short months that are English words take a year or "de".
    private const string NoEnglishWord = @"(?!(?:out|mag|gen|ago|mars|dic|lug)(?![" + Edges.Letters + @"]))";

    private const string Year = "(?:(?:1[89]|2[01])[0-9]{2}|'[0-9]{2})";

    private const string NoWordBehind = @"(?![" + Edges.Letters + @"])\.?(?![" + Edges.Letters + @"\p{N}_])";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.date-abroad", Category = Categories.Date, Pattern = DayMonth(), MustHold = PatternOptions.Digits, Base = Grade.Good },
        new() { Id = "generic.date-abroad-month", Category = Categories.Date, Pattern = MonthYear(), Digits = new(2, 4), Base = Grade.Likely },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_./$€£:-])(?:0?[1-9]|[12][0-9]|3[01])(?:er|º|°|\.)? ?(?:(?:de )?" + Month + @"(?![" + Edges.Letters + @"])\.?,? ?(?:de |del )?" + Year + @"(?![" + Edges.Letters + @"\p{N}_])|(?:de |" + NoEnglishWord + ")" + Month + NoWordBehind + ")",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    public static partial Regex DayMonth();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_'-]|[0-9]\.? |[0-9] de )" + Month + @"(?![" + Edges.Letters + @"])\.? (?:de |del )?" + Year + @"(?![" + Edges.Letters + @"\p{N}_%]|[.,][0-9])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex MonthYear();
}
