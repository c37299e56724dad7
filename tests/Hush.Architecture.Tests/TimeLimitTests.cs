using System.Text.RegularExpressions;

namespace Hush.Architecture.Tests;

/// <summary>
/// The time limit of a regex is one of the clock: it is met by a process that is suspended, or that gets no processor, in the middle of a match. So a
/// regex has one only where meeting it is foreseen; all others are linear in their text by their form.
/// </summary>
public sealed partial class TimeLimitTests
{
    [Fact]
    public void Regex_HasALimit_OnlyWhereMeetingItIsForeseen() => Assert.Equal([],
        from path in SourceTree.SourceFiles("src")
        let text = File.ReadAllText(path)
        where Limited().IsMatch(text) && !IsForeseen(SourceTree.Relative(path), text)
        select SourceTree.Relative(path));

    [Theory]
    [InlineData("[GeneratedRegex(@\"[0-9]{2000}\", RegexOptions.CultureInvariant)]", false)]
    [InlineData("[GeneratedRegex(\"a+:\", RegexOptions.CultureInvariant, 2000)]", true)]
    [InlineData("[GeneratedRegex(@\"a\",\n    PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]", true)]
    [InlineData("new Regex(text, options, TimeSpan.FromSeconds(1))", true)]
    public void Limit_IsTold(string code, bool isOne) => Assert.Equal(isOne, Limited().IsMatch(code));

    // The scanner runs what definitions and their validators hold, and catches.
    private static bool IsForeseen(string path, string text) => path.StartsWith("src/Hush.Patterns/", StringComparison.Ordinal)
        || text.Contains("new() { Id = \"", StringComparison.Ordinal) || text.Contains(nameof(RegexMatchTimeoutException), StringComparison.Ordinal)
        || path is "src/Hush.Detection/Rules/LimitedPattern.cs" or "src/Hush.Detection/Rules/RuleMember.cs"; // run by RuleSearch

    [GeneratedRegex(@"Options\.\w+,\s*(?:[0-9]+|\w*\.?TimeoutMilliseconds)\)\]|\bRegex\([^;]*TimeSpan\.", RegexOptions.CultureInvariant)]
    private static partial Regex Limited();
}
