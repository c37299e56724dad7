using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>
/// Links to a GitHub account or to something that belongs to one.
/// <para>Issuer: GitHub. Format: 1 to 39 letters, digits and single inner hyphens after <c>github.com/</c> (GitHub's rule for user names).
/// Checksum: none.</para>
/// <para>Known confusions: GitHub's own pages (github.com/features), which stay plain web addresses.</para>
/// <para>Fictitious examples: github.com/annlee-7, https://github.com/annlee-7/garden.</para>
/// </summary>
internal static partial class GithubLink
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new() { Id = "generic.github-account", Category = Categories.GithubAccount, Pattern = Link(), MustHold = PatternOptions.Slash,
            Base = Grade.Words, Validator = Judge },
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnPages = new HashSet<string>(
        [
            "about", "apps", "collections", "contact", "customer-stories", "enterprise", "events", "explore", "features", "issues", "join", "login",
            "marketplace", "new", "notifications", "orgs", "pricing", "pulls", "readme", "search", "security", "settings", "site", "sponsors",
            "team", "topics", "trending",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Validation Judge(ReadOnlySpan<char> value)
    {
        const string Host = "github.com/";
        var account = value[(value.IndexOf(Host, StringComparison.OrdinalIgnoreCase) + Host.Length)..];
        var slash = account.IndexOf('/');
        if (slash >= 0) account = account[..slash];
        return OwnPages.Contains(account) || account[^1] == '-' ? Validation.Refuted : Validation.Unknown;
    }

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}@.-])(?:https?://)?(?:www\.)?github\.com/[a-z0-9][a-z0-9-]{0,38}(?![a-z0-9-])(?:/[a-z0-9._~%#?=&/-]{0,500}[a-z0-9_~%#/-])?",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Link();
}
