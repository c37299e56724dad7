using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Ages of people in German, French, Spanish, Italian, Portuguese, Dutch and Polish, and by decade in English. Others are in <see cref="Age"/>.
/// <para>Format: a number of 0–120 with the words that only an age has ("34 Jahre alt", "âgée de 34 ans", "tiene 34 años", "34-jährige", "in her
/// thirties"). Checksum: none.</para>
/// <para>Behind a verb the find is the number alone, as the tagger finds it.</para>
/// <para>Known confusions: durations ("34 ans d'expérience", "hace 34 años"): a word of ages must stand with the number.</para>
/// <para>Examples: sie ist 34 Jahre alt; il a 34 ans; tengo 34 años de edad; ho 34 anni; 34 jaar oud; mam 34 lata; in his 40s.</para>
/// </summary>
internal static partial class AgeAbroad
{
    private const string Number = "(?:1[01][0-9]|120|[1-9]?[0-9])";

    private const string Behind = @"(?![" + Edges.Letters +
        @"]| (?:d'|d’|de (?!edad|idade)|di (?!età)|lang\b|long\b|ervaring|później|gwarancji|doświadczenia|stażu|später|oder|à|a ))";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.age-abroad", Category = Categories.Age, Pattern = WithWords(), Digits = new(1, 3), Base = Grade.Strong },
        new() { Id = "generic.age-abroad-has", Category = Categories.Age, Pattern = Has(), Digits = new(1, 3), Base = Grade.Probable },
        new() { Id = "generic.age-decade", Category = Categories.Age, Pattern = Decade(), Base = Grade.Plausible },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_.$€£-])(?<value>" + Number +
            @"(?:[ -]?jährige?[rnms]?|[ -]?Jahre (?:alt|jung)| Jahre alte[rnms]?| jaar oud| años de edad| anos de idade| anni di età|-jarige))(?![" +
            Edges.Letters + @"])|(?<![" + Edges.Letters +
            @"])(?:âgée?s? de |agée?s? de |à l[’']âge de |im Alter von |a la edad de |all[’']età di |com a idade de |op de leeftijd van |w wieku |di anni )(?<value>" + Number + @"(?: ans| Jahren?| años| anni| anos| jaar| lat| lata)?)(?![" + Edges.Letters + @"\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithWords();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}_])(?:j['’]ai|il a|elle a|tengo|tiene|tenho|tem|ho|ha) (?:solo |apenas |déjà |già |ya |já )?(?<value>" +
            Number + @") (?:ans|años|anni|anos)" + Behind
        + @"|(?<![" + Edges.Letters +
            @"\p{N}_])(?:mam|ma|skończył|skończyła|skończyłem|skończyłam|ukończył|ukończyła|kończę|kończy|skończę|skończy) (?:już |tylko |dopiero )?(?<value>" + Number +
            @") lata?" + Behind,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Has();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"])in (?:his|her|their|my) (?<value>(?:early |mid[ -]?|late )?(?:[2-9]0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![" + Edges.Letters + @"\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Decade();
}
