using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// References of letters: initials, files and years parted by slashes, and numbers behind their number sign.
/// <para>Issuer: the office that writes the letter. Format: the issuer's own; two to five groups, capitals or digits, parted by slashes and hyphens,
/// at least two digits. Checksum: none.</para>
/// <para>Known confusions: "and/or", "TCP/IP", standards, ratios and dates. So a group of capitals is wanted, and a word for references or a subject
/// near; behind a number sign three digits first and a hyphen, or letters and five digits that are no standard: fewer are colours, status codes and
/// hashtags (#RAL-9010, #HTTP-404, #COVID-2019).</para>
/// <para>Fictitious examples: Subject: DM/STF/0926; Réf. DR/AB/00412; Rif. 4410/221/B; #5580-MT-21.</para>
/// </summary>
internal static partial class FileReference
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("identifiers.reference-slashes", Slashes(), Grade.Weak) with
            { MustHold = PatternOptions.Slash, NeedsContext = true, Context = Words, WithContext = Grade.Strong, Topic = Topic.Case | Topic.Order },
        Of("identifiers.reference-sign", BehindSign(), Grade.Likely) with { Digits = new(3, 48) },
    ];

    private static PatternDefinition Of(string id, Regex pattern, double confidence) => new()
    {
        Id = id,
        Category = Categories.NumericIdentifier,
        Pattern = pattern,
        Base = confidence,
    };

    private static ContextWords Words => new(
        [
            "ref", "reference", "subject", "re", "file", "case", "claim", "matter", "letter", "docket", "dossier", "betreff", "betr", "aktenzeichen",
            "az", "zeichen", "geschäftszeichen", "réf", "référence", "objet", "expediente", "expte", "asunto", "referencia", "rif", "riferimento",
            "pratica", "oggetto", "protocollo", "processo", "assunto", "referência", "kenmerk", "onderwerp", "betreft", "dossiernummer", "sygnatura",
            "znak", "sprawa", "sprawy", "dotyczy", "temat",
        ], 5, 2);

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_/.@:#-])(?:[A-Z]{1,5}(?:[/-][A-Z]{1,5}){0,3}/[0-9]{2,8}(?:[/-][0-9A-Z]{1,8}){0,2}"
        + @"|[0-9]{2,6}/[0-9]{2,6}/[A-Z]{1,5})(?![" + Edges.Letters + @"\p{N}_/-]|\.\p{N})", PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Slashes();

    [GeneratedRegex("(?<![" + Edges.Letters + @"\p{N}_&#/])#(?:[0-9]{3,8}(?:-[A-Z0-9]{1,8}){1,3}"
        + "|(?!(?:ISO|IEC|EN|DIN|ANSI|IEEE|RFC|NIST|CVE|CWE|ASTM)-)[A-Z]{1,6}-[0-9]{5,10}(?:-[A-Z0-9]{1,8}){0,2})(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BehindSign();
}
