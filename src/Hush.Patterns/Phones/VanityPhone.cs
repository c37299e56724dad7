using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Phones;

/// <summary>
/// North American toll-free numbers spelled with the letters of the keypad.
/// <para>Issuer: carriers, under the North American Numbering Plan (codes 800, 833, 844, 855, 866, 877, 888). Format: code, then seven or more
/// letters and digits with at least four letters (ITU-T E.161 says which key bears which letter). Checksum: none.</para>
/// <para>Known confusions: product names ("800 series"): a hyphen or the leading 1 is wanted.</para>
/// <para>Fictitious examples: 1-800-FLOWERS, 1 888 GO HUSH 1 in form, 1-800-555-HELP.</para>
/// </summary>
internal static partial class VanityPhone
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "generic.phone-vanity", Category = Categories.PhoneNumber, Pattern = TollFree(), MustHold = PatternOptions.Digits,
            Base = Grade.Strong, WithContext = Grade.Words, Topic = Topic.Phone,
            Context = new(["call", "phone", "dial", "number", "toll free", "toll-free"]),
        },
    ];

    // Over a blank only capitals count: "1 800 people" has none.
    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_$€£.-])(?:(?:1[ .-]?\(?)?8(?:00|33|44|55|66|77|88)(?:\)[ -]?|[.-])(?:(?:[0-9]{3}-?)?[A-Za-z]{4,9}[0-9]{0,3}|[A-Za-z]{2,3}-[A-Za-z]{4,6}|[A-Za-z]{3}-[0-9]{4})|1[ -]8(?:00|33|44|55|66|77|88) (?:[A-Z]{4,9}[0-9]{0,3}|[A-Z]{2,3}[ -][A-Z]{4,6}))(?![" + Edges.Letters + @"\p{N}_])",
        PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex TollFree();
}
