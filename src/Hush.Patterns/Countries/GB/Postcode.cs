using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Countries.GB;

/// <summary>
/// UK postcodes by themselves.
/// <para>Issuer: Royal Mail. Format: BS 7666-0: area and district (A9, A99, AA9, AA99, A9A, AA9A), then a digit and two letters, never C, I, K, M, O
/// or V; first letter not Q, V, X, second not I, J, Z; GIR 0AA besides. Checksum: none.</para>
/// <para>Known confusions: short product codes; without a blank in lower case it is worth less without its name near.</para>
/// <para>Examples: SW1A 2AA, sw1a2aa, M1 1AE, ec1a 1bb.</para>
/// </summary>
internal static partial class Postcode
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "gb.postcode", Category = Categories.ZipCode, Pattern = Code(), MustHold = PatternOptions.Digits, Base = Grade.Likely,
            WithContext = Grade.Words, Topic = Topic.PostalCode | Topic.Address,
            Context = new(["postcode", "post code", "postal", "zip", "address", "live", "street", "road"]),
            AntiContext = new(["model", "part", "version", "order", "reference", "serial", "error", "room", "gate", "flight"], 3, 1),
        },
    ];

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_#-])(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]) ?[0-9][ABD-HJLNP-UW-Z]{2}|GIR ?0AA)(?![" + Edges.Letters + @"\p{N}_-])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Code();
}
