using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>Holds the size of files and the words that names may not use.</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 150;

    private static readonly string[] BannedRoles =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Core", "Base", "Impl", "Info", "Data", "Engine", "Processor", "Handler",
            "Service"];

    private static readonly string[] AllowedTypes = ["IJobHandler"];

    [Fact]
    public void NoFile_IsLongerThanTheWall() =>
        Assert.Equal([], SourceTree.SourceFiles("src", "tests", "evaluation", "benchmarks")
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(entry => entry.lines > LongestFile)
            .Select(entry => $"{SourceTree.Relative(entry.file)}: {entry.lines} lines"));

    /// <summary>A line is longer for nothing but a text that is not broken: a pattern, a row of words, a line of JSON or of a table.</summary>
    [Fact]
    public void NoLine_IsLongerThanThePage() =>
        Assert.Equal([],
            from file in SourceTree.SourceFiles("src", "tests", "evaluation", "benchmarks")
            where !file.EndsWith(".g.cs", StringComparison.Ordinal)
            from line in File.ReadLines(file).Select((text, index) => (text, index))
            where line.text.Length > LongestLine && !HoldsLongText(line.text)
            select $"{SourceTree.Relative(file)}, line {line.index + 1}: {line.text.Length} characters");

    [Fact]
    public void NoType_IsNamedByAnEmptyRole() =>
        Assert.Equal([],
            from file in SourceTree.SourceFiles("src")
            from Match match in TypeDeclaration().Matches(File.ReadAllText(file))
            let name = match.Groups["name"].Value
            where BannedRoles.Any(role => LastWord(name) == role)
            where !AllowedTypes.Contains(name) && !name.EndsWith("JobHandler", StringComparison.Ordinal)
            select $"{SourceTree.Relative(file)}: {name}");

    [Fact]
    public void NoFolder_IsNamedForAPattern() =>
        Assert.Equal([], Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"), "*", SearchOption.AllDirectories)
            .Select(SourceTree.Relative)
            .Where(path => path.Split('/')[^1] is "Interfaces" or "Models" or "Extensions" or "Domain" or "Utils" or "Helpers" or "Common"));

    [Fact]
    public void NoFile_LeavesWorkForLaterWithoutAnIssue() =>
        Assert.Equal([],
            from file in SourceTree.SourceFiles("src", "tests", "evaluation", "benchmarks")
            where !file.EndsWith(nameof(FileTests) + ".cs", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where ToDo().IsMatch(line)
            select $"{SourceTree.Relative(file)}: {line.Trim()}");

    // Of what is no comment: what stands in quotation marks, or a line of a text of several lines.
    private static bool HoldsLongText(string line)
    {
        var code = line.Trim();
        if (code.StartsWith("//", StringComparison.Ordinal)) return false;
        int first = code.IndexOf('"', StringComparison.Ordinal), last = code.LastIndexOf('"');
        return !code.EndsWith(';') && !code.EndsWith('{') && !code.EndsWith('}') || last - first > LongestLine / 3;
    }

    private static string LastWord(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start])) start--;
        return name[start..];
    }

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK)\b(?!.*#\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();
}
