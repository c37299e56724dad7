using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Ages that a person nears, reaches or celebrates.
/// <para>Format: a pronoun or relative as the subject, a verb of birthdays, the number, and nothing behind it that it could count. Checksum:
/// none.</para>
/// <para>Known confusions: anniversaries of companies ("la empresa cumple 40 años": the subject must be a person), other numbers behind the same
/// verbs ("er wird 60 Euro zahlen", "pushing 60 mph").</para>
/// <para>Examples: she's pushing 60; mi hermano cumple 40; elle fête ses 50 ans; mein Vater wird 60; mia sorella compie 40 anni.</para>
/// </summary>
internal static partial class AgeMilestone
{
    private const string NoWordBefore = "(?<![" + Edges.Letters + @"\p{N}_'’-])";

    private const string Relative = "(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa"
        + "|gran|aunt|uncle|partner|boss)";

    // Behind the number: the end of a clause, or words that cannot be counted.
    private const string EndsAbroad = @"(?=$|\s{0,8}[.,;!?\r\n)](?![0-9])|\s{1,8}(?:und|am|im|nächste[ns]?|dieses|diesen|heute|morgen|bald"
        + @"|y|el|en|este|esta|hoy|mañana|ya|pronto|en|op|volgende|vandaag|deze|binnenkort)(?![" + Edges.Letters + "]))";

    private const string GermanPerson = "(?:ich|du|er|sie|(?:mein|dein|sein|ihr|unser)e? (?:vater|mutter|mann|frau|sohn|tochter|bruder|schwester"
        + "|oma|opa|mama|papa|tante|onkel|chef|chefin|freund|freundin|partner|partnerin|enkel|enkelin|kollege|kollegin)|oma|opa|mama|papa)";

    private const string GermanWhen = "(?: (?:bald|heute|morgen|übermorgen|jetzt|schon|erst|nun|dann|nächste[ns]? (?:woche|monat|jahr)|dieses jahr"
        + "|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|im (?:januar|februar|märz|april|mai|juni|juli|august|september"
        + "|oktober|november|dezember)))?";

    private const string SpanishPerson = "(?:(?:mi|tu|su|nuestr[oa]) (?:herman[oa]|hij[oa]|madre|padre|marido|mujer|espos[oa]|abuel[oa]|t[ií][oa]|novi[oa]"
        + "|niet[oa]|suegr[oa]|prim[oa]|jef[ea])|ella|él)";

    private const string FrenchPerson = "(?:(?:mon|ma|ton|ta|son|sa|notre|votre|leur) (?:père|mère|mari|femme|fils|fille|frère|s[oœ]e?ur"
        + "|grand-père|grand-mère|oncle|tante|ami|amie|copain|copine|conjoint|conjointe|collègue|chef)|elle|il)";

    private const string ItalianPerson = "(?:mi[oa]|tu[oa]|su[oa]) (?:(?:padre|madre|marito|moglie|figli[oa]|fratello|sorella|nonn[oa]|zi[oa])|nipote)";

    private const string PortuguesePerson =
        "(?:meu|minha|seu|sua|teu|tua) (?:pai|mãe|marido|mulher|esposa|filh[oa]|irmão|irmã|av[óô]|ti[oa]|namorad[oa]|net[oa])";

    private const string DutchPerson = "(?:ik|hij|zij|ze|(?:mijn|jouw|zijn|haar|onze) (?:vader|moeder|man|vrouw|zoon|dochter|broer|zus|oma|opa|tante"
        + "|oom|vriend|vriendin|partner|baas))";

    private const string Value = "(?<value>" + Age.Number + ")";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("nearing", Nearing()), Of("german", German()), Of("spanish", Spanish()), Of("romance", Romance()), Of("dutch", Dutch()),
    ];

    private static PatternDefinition Of(string form, Regex pattern) => new()
    {
        Id = "generic.age-milestone-" + form,
        Category = Categories.Age,
        Pattern = pattern,
        MustHold = PatternOptions.Digits,
        Base = Grade.Likely,
    };

    [GeneratedRegex(NoWordBefore + "(?:(?:i am|i['’]m|im|he is|he['’]s|she is|she['’]s|they are|they['’]re|you are|you['’]re|who is"
        + "|who['’]s|" + Relative + "(?: is|['’]s)) (?:now |only |just |already |nearly |probably |well )?"
        + "(?:pushing|nearing|approaching|close to|going on) )(?<value>[1-9][0-9])" + Age.EndsThere,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Nearing();

    [GeneratedRegex(NoWordBefore + GermanPerson + " (?:werde|wirst|wird|wurde)" + GermanWhen + " " + Value + EndsAbroad, PatternOptions.AnyCase,
        PatternOptions.TimeoutMilliseconds)]
    private static partial Regex German();

    [GeneratedRegex(NoWordBefore + "(?:(?:cumplo|cumplí|cumpliré|voy a cumplir|acabo de cumplir)|" + SpanishPerson
        + " (?:ya |hoy |mañana |pronto )?(?:cumple|cumplió|cumplirá|va a cumplir|acaba de cumplir)) (?:ya |los )?" + Value + "(?: años(?!["
        + Edges.Letters + "]| (?:de|en))|" + EndsAbroad + ")", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Spanish();

    [GeneratedRegex(NoWordBefore + "(?:(?:(?:je fête|je fêterai|je vais fêter) mes|" + FrenchPerson + " (?:fête|fêtera|fêtait|a fêté|va fêter) ses) "
        + Value + " ans|(?:compio|(?:" + ItalianPerson + " )?(?:compie|compirà|ne compie|ne fa)) "
        + Value + "(?: anni|" + EndsAbroad + ")|(?:eu faço|" + PortuguesePerson + " (?:faz|fará|vai fazer)) "
        + Value + " anos(?! que))(?![" + Edges.Letters + "])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Romance();

    [GeneratedRegex(NoWordBefore + DutchPerson + " (?:word|wordt|werd) (?:bijna |binnenkort |morgen |vandaag |volgende week |al )?" + Value
        + EndsAbroad, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Dutch();
}
