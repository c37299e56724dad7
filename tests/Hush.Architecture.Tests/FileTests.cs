using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>Holds the size of files and the words that names may not use.</summary>
public sealed partial class FileTests
{
    private const int LongestFile = 300;

    private static readonly string[] BannedRoles =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Core", "Base", "Impl", "Info", "Data", "Engine", "Processor", "Handler", "Service"];

    private static readonly string[] AllowedTypes = ["IJobHandler"];

    [Fact]
    public void NoFile_IsLongerThanTheWall() =>
        Assert.Equal([], SourceTree.SourceFiles("src", "tests", "evaluation", "benchmarks")
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(file => (file, lines: File.ReadLines(file).Count()))
            .Where(entry => entry.lines > LongestFile)
            .Select(entry => $"{SourceTree.Relative(entry.file)}: {entry.lines} lines"));

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

    private static string LastWord(string name)
    {
        int start = name.Length - 1;
        while (start > 0 && !char.IsUpper(name[start])) start--;
        return name[start..];
    }

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK)\b(?!.*#\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();
}
