using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>Holds values to the one place where they are named: confidences to the table of grades, categories to the generated constants.</summary>
public sealed partial class LiteralTests
{
    private static readonly HashSet<string> Categories =
    [
        .. from Match made in CategoryByName().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "src", "Hush.Entities", "Categories.g.cs")))
           select made.Groups["name"].Value,
    ];

    [Fact]
    public void NoRecognizer_WritesAConfidenceAsANumber() =>
        Assert.Equal([],
            Lines("src/Hush.Patterns", "src/Hush.Detection").Where(line => ConfidenceInNumbers().IsMatch(line.Text)).Select(line => line.Place));

    [Fact]
    public void NoFile_WritesTheNameOfACategory() =>
        Assert.Equal([], Lines("src")
            .Where(line => CategoryByName().Match(line.Text) is { Success: true } made && Categories.Contains(made.Groups["name"].Value))
            .Select(line => line.Place));

    [Theory]
    [InlineData("Base = 0.3, Confirmed = Grade.Firm", true)]
    [InlineData("return new NameFind(start, end, isWhole ? 0.8 : Grade.Likely, Evidence.Asked);", true)]
    [InlineData("new Confidence(0.75)", true)]
    [InlineData("WithContext = Grade.Sure, NeedsContext = true,", false)]
    [InlineData("private const double Doubt = 0.1;", false)]
    public void ConfidenceInNumbers_IsTold(string line, bool isOne) => Assert.Equal(isOne, ConfidenceInNumbers().IsMatch(line));

    private static IEnumerable<(string Place, string Text)> Lines(params string[] folders) =>
        from file in SourceTree.SourceFiles(folders)
        where !file.EndsWith(".g.cs", StringComparison.Ordinal)
        from line in File.ReadLines(file)
        where !line.AsSpan().TrimStart().StartsWith("//")
        select ($"{SourceTree.Relative(file)}: {line.Trim()}", line);

    // Properties of definitions, and what candidates and detections are made with.
    [GeneratedRegex(
        @"\b(?:Base|WithContext|Confirmed|WithShared|WithOwn|Proven|Confidence|AskedConfidence) = 0\.\d|\b(?:NameFind|AddressFind|Confidence)\([^;]*\b0\.\d|\bOf\(""[^;]*[ (]0\.\d",
        RegexOptions.CultureInvariant)]
    private static partial Regex ConfidenceInNumbers();

    [GeneratedRegex(@"\bnew(?: Category)?\(""(?<name>[A-Z][A-Za-z0-9]+)""\)", RegexOptions.CultureInvariant)]
    private static partial Regex CategoryByName();
}
