using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Web addresses.
/// <para>Format: an absolute URL of RFC 3986 with a scheme that people share (http, https, ftp); a host that starts with <c>www.</c>;
/// or a bare host under a top-level domain that is no ordinary word, with or without a path. Checksum: none.</para>
/// <para>Known confusions: file and product names (readme.md, node.js, asp.net), abbreviations (e.g.), versions (v1.2), a blank missing
/// after a full stop ("that's it.we left"): word-like domains (it, is, me, so, in …) count only with a path.</para>
/// <para>Fictitious examples: https://shop.example.com/cart?id=7, www.example.org, example.co.uk/help.</para>
/// </summary>
internal static partial class WebAddress
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.url", Category = Categories.Url, Pattern = WithScheme(), MustHold = PatternOptions.Slash, Base = Grade.Firm },
        new() { Id = "generic.url-www", Category = Categories.Url, Pattern = WithWww(), MustHold = PatternOptions.Dot, Base = Grade.FirmMinus },
        new()
        {
            Id = "generic.url-bare", Category = Categories.Url, Pattern = Bare(), MustHold = PatternOptions.Dot, Base = Grade.Plausible,
            WithContext = Grade.Good, Validator = JudgeBare,
            Context = new(["website", "site", "url", "link", "web", "page", "go to", "visit", "browse"]),
        },
        new() { Id = "generic.url-bare-with-path", Category = Categories.Url, Pattern = BareWithPath(), MustHold = PatternOptions.Slash,
            Base = Grade.Probable },
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Products = new HashSet<string>(
        ["asp.net", "ado.net", "vb.net", "ml.net", "paint.net", "socket.io", "c.o", "a.ka", "p.o", "s.o"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Validation JudgeBare(ReadOnlySpan<char> value) => Products.Contains(value) ? Validation.Refuted : Validation.Unknown;

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}])(?:https?|ftp)://[^\s<>""'`{}|\\^]{0,2000}[^\s<>""'`{}|\\^.,;:!?)\]*]",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithScheme();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters + @"\p{N}/@.])www\.[" + Edges.Letters + @"\p{N}-]{1,63}\.[^\s<>""'`{}|\\^]{0,2000}[^\s<>""'`{}|\\^.,;:!?)\]*]",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex WithWww();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_/@.-])[a-z0-9](?:[a-z0-9-]{0,62}\.){1,5}(?:com|org|net|edu|gov|mil|info|biz|io|app|dev|shop|online|store|tech|site|xyz|co\.uk|org\.uk|ac\.uk|gov\.uk|com\.au|co\.nz|ca|de|fr|es|nl|pl|eu|uk)(?![" + Edges.Letters + @"\p{N}_@/-]|\.[" + Edges.Letters + @"\p{N}])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}_/@.-])[a-z0-9](?:[a-z0-9-]{0,62}\.){1,5}[a-z]{2,12}(?::\d{2,5})?/[^\s<>""'`{}|\\^]{0,2000}(?<=[^\s<>""'`{}|\\^.,;:!?)\]*])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex BareWithPath();
}
