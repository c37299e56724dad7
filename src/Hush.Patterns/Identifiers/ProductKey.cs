using System.Text.RegularExpressions;
using Hush.Patterns.Checksums;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Product keys of software, and universally unique identifiers.
/// <para>Issuers: makers of software. Formats: five groups of five letters and digits (the widest used), or 8-4-4-4-12 hexadecimal digits (RFC 9562).
/// Public checksum: none.</para>
/// <para>Known confusions: hyphened words (five words of five letters do not occur; a digit is wanted anyway).</para>
/// <para>Fictitious examples: A1B2C-D3E4F-G5H6J-K7L8M-N9P0Q, 123e4567-e89b-12d3-a456-426614174000.</para>
/// </summary>
internal static partial class ProductKey
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "identifiers.product-key", Category = Categories.NumericIdentifier, Pattern = FiveByFive(), MustHold = PatternOptions.Digits,
            Base = Grade.Good, WithContext = Grade.Sure, Validator = Judge,
            Context = new(["key", "product key", "license", "licence", "activation", "serial"]), Topic = Topic.Serial,
        },
        new()
        {
            Id = "identifiers.unique-identifier", Category = Categories.NumericIdentifier, Pattern = Unique(), Base = Grade.Probable,
            WithContext = Grade.Firm,
            Context = new(["id", "guid", "uuid", "session", "subscription", "tenant", "installation", "device"]),
            Topic = Topic.Serial | Topic.Account | Topic.Order | Topic.Case | Topic.Member,
        },
    ];

    private static Validation Judge(ReadOnlySpan<char> value) => Verdict.OfWeak(Characters.CountDigits(value) > 0);

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![" + Edges.Letters +
        @"\p{N}_-])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex FiveByFive();

    [GeneratedRegex(@"(?<![" + Edges.Letters + @"\p{N}_-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![" + Edges.Letters +
        @"\p{N}_-])", PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Unique();
}
