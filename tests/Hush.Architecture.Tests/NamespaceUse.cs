using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>Which namespaces of a project use which others, as its sources say: by <c>using</c>, by nesting and by qualified names.</summary>
internal sealed partial class NamespaceUse
{
    private readonly List<SourceFile> _files;
    private readonly Dictionary<string, HashSet<string>> _typesOf;

    private NamespaceUse(List<SourceFile> files)
    {
        _files = files;
        _typesOf = files.GroupBy(file => file.Namespace).ToDictionary(group => group.Key, group => group.SelectMany(file => file.Types).ToHashSet());
    }

    /// <summary>Every namespace of the project.</summary>
    public IEnumerable<string> All => _typesOf.Keys;

    public static NamespaceUse Of(string project) =>
        new([.. SourceTree.SourceFiles("src/" + project).Select(File.ReadAllText).Where(text => NamespaceLine().IsMatch(text))
            .Select(SourceFile.Read)]);

    /// <summary>The namespaces of the project that <paramref name="name"/> uses, without itself.</summary>
    public IReadOnlySet<string> UsedBy(string name) => _files
        .Where(file => file.Namespace == name)
        .SelectMany(file => _typesOf.Keys.Where(other => other != name && Uses(file, other)))
        .ToHashSet();

    private bool Uses(SourceFile file, string other)
    {
        var isVisible = file.Usings.Contains(other) || file.Namespace.StartsWith(other + ".", StringComparison.Ordinal);
        return isVisible
            ? _typesOf[other].Except(file.Types).Any(file.Words.Contains) : file.QualifiedNames.Any(name => IsTypeOf(other, file.Namespace, name));
    }

    // "Checksums.Luhn" inside Hush.Patterns.Finance is Hush.Patterns.Checksums.Luhn.
    private bool IsTypeOf(string other, string place, string qualifiedName)
    {
        var dot = qualifiedName.LastIndexOf('.');
        var qualifier = qualifiedName[..dot];
        return other.EndsWith(qualifier, StringComparison.Ordinal)
            && place.StartsWith(other[..^qualifier.Length], StringComparison.Ordinal)
            && _typesOf[other].Contains(qualifiedName[(dot + 1)..]);
    }

    private sealed record SourceFile(string Namespace, HashSet<string> Usings, HashSet<string> Types, HashSet<string> Words,
        HashSet<string> QualifiedNames)
    {
        public static SourceFile Read(string text)
        {
            var code = Comment().Replace(text, "");
            var body = UsingLine().Replace(code, "");
            return new SourceFile(
                NamespaceLine().Match(code).Groups["name"].Value,
                [.. UsingLine().Matches(code).Select(match => match.Groups["name"].Value)],
                [.. TypeLine().Matches(code).Select(match => match.Groups["name"].Value)],
                [.. Word().Matches(body).Select(match => match.Value)],
                [.. QualifiedName().Matches(body).Select(match => match.Value)]);
        }
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (?:static )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^(?:\w+ )*(?:class|struct|record|interface|enum|delegate \w+) (?<name>[A-Z]\w*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"//.*", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b[A-Z]\w*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)?\.[A-Z]\w*", RegexOptions.CultureInvariant)]
    private static partial Regex QualifiedName();
}
