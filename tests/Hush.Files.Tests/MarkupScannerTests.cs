using Hush.Files.Markup;
using Hush.Transcripts;

namespace Hush.Files.Tests;

/// <summary>Tags that do not end, and long ones.</summary>
public sealed class MarkupScannerTests
{
    private const int Length = 100_000; // UTF-16 code units

    // Generous: such a scan takes milliseconds, and one that divides a run in every possible way takes for ever.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string, string> Tags => new()
    {
        { "<p ", "a", "<b>" },
        { "<p ", " ", "<b>" },
        { "<img data-", "tracking-identifier-of-this-mail", "" },
        { "<p ", "a", ">" },
        { "</", "a", "" },
    };

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task Scanning_never_hangs(string start, string repeated, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length)) + end;

        var scan = Task.Run(() => MarkupScanner.Read(text, TextPlace.Plain(0, text), isHtml: true).Count(), TestContext.Current.CancellationToken);

        Assert.InRange(await scan.WaitAsync(Bound, TestContext.Current.CancellationToken), 1, 2);
    }
}
