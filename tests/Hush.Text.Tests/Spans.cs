namespace Hush.Text.Tests;

internal static class Spans
{
    /// <summary>Every span of a text of this length, empty ones too.</summary>
    public static IEnumerable<TextSpan> Within(int length) =>
        Enumerable.Range(0, length + 1).SelectMany(start => Enumerable.Range(0, length - start + 1).Select(size => new TextSpan(start, size)));
}
