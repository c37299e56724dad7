using System.Globalization;
using System.Text;
using Hush.Files.Lines;

namespace Hush.Files.Tests;

public sealed class WindowTests
{
    private static readonly string[] Sentences =
    [
        "The parcel left on time and nothing else is to report.",
        "Please call 415-555-2671 after five.",
        "Write to m.lindqvist@example.com or to the desk.",
        "The card is 4111 1111 1111 1111, and it is valid.",
        "Room 12 is free; the meeting takes an hour.",
        "From 203.0.113.7 came forty requests.",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_text_in_windows_is_redacted_as_the_whole(int seed)
    {
        var text = Text(seed, 400);
        var whole = FileCase.Patterns.Analyze(new SourceText(text), new DocumentOptions()).Redacted.Reveal();

        foreach (var size in new[] { 700, 3_000, 10_000 }) Assert.Equal(whole, InWindows(text, size));
    }

    [Fact]
    public void A_line_longer_than_a_window_is_redacted_too()
    {
        var text = string.Join(' ', Text(5, 600).Split('\n'));

        var redacted = InWindows(text, 1_000);

        Assert.Equal(text.Length, redacted.Length);
        foreach (var value in new[] { "2671", "lindqvist", "1111", "203.0.113.7" }) Assert.DoesNotContain(value, redacted, StringComparison.Ordinal);
    }

    [Fact]
    public void Searches_at_the_same_time_give_the_same_result()
    {
        var text = Text(6, 9_000);
        Assert.True(text.Length > 4 * PlainTextReader.WindowSize);

        Assert.Equal(FileCase.Redact(text, new FileReadOptions { Jobs = 1 }, FileCase.Patterns),
            FileCase.Redact(text, new FileReadOptions { Jobs = 4 }, FileCase.Patterns));
    }

    private static string InWindows(string text, int size)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(text));
        using MemoryStream output = new();
        FileFormat format = new("text", (stream, options) => PlainTextReader.Read(stream, options, null, size));
        new FileRedactor(FileCase.Patterns).Redact(input, new Input.FileEncoding(null, []), format, output, new FileReadOptions { Format = "text" },
            CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Text(int seed, int lines)
    {
        StringBuilder text = new();
        var state = (uint)seed;
        for (var line = 0; line < lines; line++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            text.Append(Sentences[(state >> 16) % Sentences.Length]).Append(CultureInfo.InvariantCulture, $" Line {line}.\n");
        }

        return text.ToString();
    }
}
