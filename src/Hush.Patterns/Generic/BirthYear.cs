using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Years of birth behind the words that people tell them with, whole or as two digits. Other labels are in <see cref="BirthLabel"/>.
/// <para>Forms: "Jahrgang 84", "Jg. 1984", "1984 geboren"; "né en 84", "de la classe 84"; "nacido en el 84", "quinta del 84", "soy del 84"; "born in
/// '84"; "nato nell'84", "nascido em 84". Checksum: none.</para>
/// <para>Known confusions: the years of wines and graduations ("Jahrgang 2015", "class of '02"), of companies ("la marca nació en 1998"), of things
/// ("Baujahr 84"), school years ("Jahrgang 10").</para>
/// <para>Examples: ich bin Jahrgang 84; née en 1984; somos de la quinta del 84; I was born in '84.</para>
/// </summary>
internal static partial class BirthYear
{
    private const string NoWordBefore = "(?<![" + Edges.Letters + @"\p{N}_-])";

    private const string Whole = "(?:19|20)[0-9]{2}";

    // School years end with 13, and nobody who is served was born in the twenties.
    private const string Short = "['’]?(?:[3-9][0-9]|0[0-9])";

    private const string Behind = "(?![" + Edges.Letters + @"\p{N}_%]|[.,:/-][0-9]| ?(?:%|€|por ciento|minut|jours|semaines|días|horas|Prozent))";

    private const string Value = "(?<value>" + Whole + "|" + Short + ")" + Behind;

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("born", Born()), Of("cohort", Cohort()), Of("before-word", BeforeWord()), Of("english", English()),
    ];

    private static PatternDefinition Of(string form, Regex pattern) => new()
    {
        Id = "generic.date-of-birth-year-" + form,
        Category = Categories.DateOfBirth,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.Possible,
        AntiContext = Things,
    };

    // What has a year too: drink, classes, companies and what they make.
    private static ContextWords Things => new(
        [
            "wein", "weins", "weine", "weißwein", "rotwein", "riesling", "sekt", "flasche", "flaschen", "whisky", "winzer", "weingut", "auto", "wagen",
            "modell", "maschine", "schule", "klasse", "stufe", "abitur", "abi", "zeitschrift", "heft", "band", "firma", "marke", "verein",
            "unternehmen", "vin", "bouteille", "entreprise", "société", "marque", "association", "club", "projet", "idée", "festival", "groupe",
            "startup", "start-up", "vino", "botella", "empresa", "compañía", "marca", "asociación", "proyecto", "idea", "tienda", "azienda", "ditta",
            "marchio", "progetto", "associazione", "company", "brand", "firm", "project", "movement", "website",
        ], 5, 3);

    [GeneratedRegex(NoWordBefore + @"(?:(?:née?s?) en (?:l['’]an )?|naci(?:d[oa]s?|ste|mos|eron) en (?:el )?(?:año )?|nac(?:í|ió) en (?:el )?(?:año )?"
        + "|nat[oaie] nell?(?:['’]| )|nascid[oa]s? em |nasc(?:i|eu) em |geboren (?:im jahre? |in ))" + Value,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Born();

    [GeneratedRegex(NoWordBefore + @"(?:(?:jahrgang|jg\.):? |(?:suis|es|est|sommes|êtes|sont|étais|était|conscrits?) de la classe "
        + "(?:de )?|quinta del (?:año )?|(?:soy|eres|somos|sois) del (?:año )?)" + Value, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Cohort();

    [GeneratedRegex("(?<![" + Edges.Letters + @"\p{N}_./,-])(?<value>" + Whole + ") geboren(?![" + Edges.Letters + "])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BeforeWord();

    [GeneratedRegex(NoWordBefore + "born (?:back )?(?:in )?(?<value>" + Whole + "|['’][0-9]{2})" + Behind, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex English();
}
