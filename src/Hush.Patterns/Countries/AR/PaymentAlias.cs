using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.AR;

/// <summary>
/// Names that stand for an Argentine account ("alias CBU", "alias CVU").
/// <para>Issuer: the bank or payment app, chosen by the holder (Banco Central de la República Argentina, communication A 6044). Format: 6 to 20
/// letters, digits, full stops and hyphens, mostly three words with full stops between. Checksum: none.</para>
/// <para>Last rule change known: none. Known confusions: shortcuts of a shell ("alias ll='ls -l'"), other names of persons ("alias El Rubio") and
/// of hosts ("alias db-prod"): where nothing but "alias" tells it, two full stops are needed.</para>
/// <para>Fictitious examples: alias mate.luna.rio; alias CBU: PERRO.VERDE.42; mi alias es kiosco-pepe.mp.</para>
/// </summary>
internal static partial class PaymentAlias
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "ar.payment-alias", Category = Categories.BankAccountNumber, Pattern = Alias(), Base = Grade.Likely },
        new()
        {
            Id = "ar.payment-alias-form", Category = Categories.BankAccountNumber, Pattern = Form(), Base = Grade.FormOnly,
            WithContext = Grade.Probable, NeedsContext = true, Context = new(["alias"], 12, 8),
        },
    ];

    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_-])alias(?:(?: (?:cbu|cvu|bancario|mp|(?:de |del )?mercado ?pago"
        + @"|(?:de |del |para )?(?:la )?transferencias?)(?: (?:es|sería))?|(?: (?:es|sería))|(?= ?[:=])) ?[:=]? ?[""“]?"
        + "(?<value>" + Length + Word + "(?:[.-]" + Word + "){1,4})| [\"“]?(?<value>" + Length + Word + @"(?:\." + Word + "){2,4}))"
        + "(?![" + Edges.Letters + @"\p{N}_@=-]|\.[" + Edges.Letters + @"\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Alias();

    // "puse lomo.trigo.faro" behind a talk of an alias; hosts and files have endings of their own
    [GeneratedRegex(
        "(?<![" + Edges.Letters + @"\p{N}_@./:\\-])(?!www\.)" + Length + Label + "[.]" + Label + "[.](?!" + Endings + ")" + Label
        + "(?![" + Edges.Letters + @"\p{N}_@/:(=-]|\.[" + Edges.Letters + @"\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Form();

    private const string Label = "[" + Edges.Letters + "][" + Edges.Letters + "0-9]{1,11}";

    private const string Endings = "(?:com|net|org|io|ar|es|mx|co|uk|de|fr|dev|app|gov|gob|edu|info|biz|local|internal|example|test"
        + "|json|xml|txt|html|php|py|js|ts|cs)"
        + "(?![" + Edges.Letters + "0-9])";

    private const string Word = "[" + Edges.Letters + "0-9]{1,16}";
    private const string Length = "(?=[" + Edges.Letters + "0-9.-]{6,20}(?![" + Edges.Letters + "0-9-]|[.][" + Edges.Letters + "0-9]))";
}
