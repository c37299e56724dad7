using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>A link of a document to another file of the repository, or to a heading, leads there.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] Folders = ["", "docs", "docs/decisions", "deploy", "training", "evaluation", "results"];

    public static TheoryData<string> Documents => new(Folders
        .Select(folder => Path.Combine(SourceTree.Root, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md")).Select(SourceTree.Relative));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_LeadSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(SourceTree.Root, document))!;
        var text = Fence().Replace(File.ReadAllText(Path.Combine(SourceTree.Root, document)), "");
        string[] broken = [.. Link().Matches(text).Select(link => link.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(folder, document, to))];
        Assert.Empty(broken);
    }

    private static bool LeadsSomewhere(string folder, string document, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? Path.Combine(SourceTree.Root, document) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (!File.Exists(target) && !Directory.Exists(target)) return false;
        return parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal) || Headings(target).Contains(parts[1]);
    }

    // As the hosts of repositories name them: lower case, hyphens for blanks, no punctuation.
    private static IEnumerable<string> Headings(string path) =>
        from line in File.ReadLines(path)
        where line.StartsWith('#')
        select NoWord().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?ms)^```.*?^```|`[^`\n]*`")]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex NoWord();
}
