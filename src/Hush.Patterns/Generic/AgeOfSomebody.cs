using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Ages behind a word for somebody, and ages by the decade, in German, French, Spanish, Italian, Portuguese, Dutch and Polish.
/// <para>Format: a word for somebody, the preposition that leads to an age, perhaps "about", the number with its unit ("ein Junge von etwa 14
/// Jahren", "jongen van circa 14 jaar"), or the name of a decade ("un homme d'une trentaine d'années", "Mitte vierzig");
/// in Spanish also the months behind "cumplió". The find is the number or
/// the decade's name; months and weeks belong to it, years don't. Checksum: none.</para>
/// <para>Known confusions: durations ("eine Frist von 14 Jahren", "un contrat de 3 ans"): the word before must be somebody, and no
/// "de" follows "cumplió 18 meses".</para>
/// <para>Examples: un chico de unos 14 años; una bambina di 20 mesi; mężczyzna około 40 lat; eine Frau Mitte fünfzig.</para>
/// </summary>
internal static partial class AgeOfSomebody
{
    private const string NoLetterBefore = "(?<![" + Edges.Letters + @"\p{N}_])";
    private const string NoLetterBehind = "(?![" + Edges.Letters + @"\p{N}])";

    private const string German = "(?:junge|jungen|mädchen|mann|mannes|frau|kind|kindes|baby|säugling|schüler|schülerin|jugendliche[rn]?|herr|dame"
        + "|rentner|rentnerin|tochter|sohn|patient|patientin|enkel|enkelin|neffe|nichte|bub|bube|mädel)";

    private const string French = "(?:garçon|garçonnet|fille|fillette|homme|femme|enfant|bébé|dame|monsieur|adolescente?|jeune|retraitée?"
        + "|patiente?|(?:petit-)?fils|petite-fille|neveu|nièce|gamine?|gosse|petite?)";
    private const string Spanish = "(?:chic[oa]|niñ[oa]|hombre|mujer|bebé|joven|señora?|ancian[oa]|menor|paciente|hij[oa]|adolescente"
        + "|niet[oa]|sobrin[oa]|nen[ea]|beba)";
    private const string Italian = "(?:ragazz[oa]|ragazzin[oa]|uomo|donna|bambin[oa]|bimb[oa]|neonat[oa]|signor[ae]?|anzian[oa]|paziente|figli[oa])";
    private const string Portuguese = "(?:rapaz|rapariga|menin[oa]|homem|mulher|criança|beb[êé]|senhora?|jovem|idos[oa]|doente|paciente|filh[oa])";
    private const string Dutch = "(?:jongen|jongetje|meisje|man|vrouw|kind|baby|peuter|jongeman|dame|heer|pati[eë]nte?|zoon|dochter|tiener)";
    private const string Polish = "(?:chłopiec|chłopca|dziewczynka|dziewczynki|mężczyzna|mężczyzny|kobieta|kobiety|dziecko|dziecka"
        + "|pacjent|pacjentka)";

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.age-of-somebody", Category = Categories.Age, Pattern = OfSomebody(), Digits = new(1, 3), Base = Grade.Good },
        new() { Id = "generic.age-decade-abroad", Category = Categories.Age, Pattern = Decade(), Base = Grade.Plausible },
    ];

    [GeneratedRegex(NoLetterBefore + "(?:"
        + German + " (?:von|mit|im alter von) (?:etwa |circa |ca[.] |rund |ungefähr |knapp )?(?<value>" + Age.Number + "(?= jahren)|" + Age.Number
        + " (?:monaten|wochen))"
        + "|" + French + " (?:âgée? )?(?:d['’]environ |d['’]à peu près |de |d['’])(?<value>" + Age.Number + "(?= ans)|" + Age.Number + " (?:mois|semaines))"
        + "|" + Spanish + " de (?:unos |unas |aproximadamente |casi )?(?<value>" + Age.Number + "(?= años)|" + Age.Number + " (?:meses|semanas))"
        + "|cumpl(?:ió|irá) (?:ya |hoy |ayer |mañana |los )?(?<value>" + Age.Number + " (?:meses|semanas))(?! de )"
        + "|" + Italian + " di (?:circa |quasi )?(?<value>" + Age.Number + "(?= anni)|" + Age.Number + " (?:mesi|settimane))"
        + "|" + Portuguese + " (?:de|com) (?:cerca de |uns |umas |quase )?(?<value>" + Age.Number + "(?= anos)|" + Age.Number + " (?:meses|semanas))"
        + "|" + Dutch + " van (?:circa |ca[.] |ongeveer |zo['’]n |bijna )?(?<value>" + Age.Number + "(?= jaar)|" + Age.Number + " (?:maanden|weken))"
        + "|" + Polish + "[,]? (?:lat |w wieku |mając[ya] )?(?:około |ok[.] )?(?<value>" + Age.Number + "(?= lat)|" + Age.Number + " (?:miesięcy|tygodni))"
        + ")" + NoLetterBehind, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex OfSomebody();

    [GeneratedRegex(NoLetterBefore + "(?:"
        + French + NoLetterBehind + "[^.;\r\n]{0,24}? d['’]une (?:petite |bonne )?(?<value>vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)"
        + "(?= d['’]années)"
        + "|" + Italian + NoLetterBehind + "[^.;\r\n]{0,24}? (?:sulla (?<value>ventina|trentina|quarantina|cinquantina|sessantina|settantina)"
        + "|(?:di una|d['’]una) (?<value>ventina|trentina|quarantina|cinquantina|sessantina|settantina)(?= d['’]anni))"
        + "|" + German + NoLetterBehind + "[^.;\r\n]{0,24}? (?<value>(?:anfang|mitte|ende) "
        + "(?:[2-9]0|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig))"
        + "|" + Dutch + NoLetterBehind + "[^.;\r\n]{0,24}? (?<value>(?:begin|midden|eind) (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig))"
        + ")" + NoLetterBehind, PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Decade();
}
