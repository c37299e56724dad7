namespace Hush.Conversations.Tests.Projection;

/// <summary>A form of a test case as people write it: what stands in braces is, or must become, hidden.</summary>
internal sealed class Braced
{
    public Braced(string written)
    {
        var plain = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var open = -1;
        foreach (var character in written)
        {
            if (character == '{') open = plain.Length;
            else if (character == '}') spans.Add(TextSpan.FromBounds(open, plain.Length));
            else plain.Append(character);
        }

        Plain = plain.ToString();
        Spans = spans;
    }

    public string Plain { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public string Starred => Star(Plain, Spans);

    /// <summary>Puts a star for each code unit of the spans.</summary>
    public static string Star(string text, IEnumerable<TextSpan> spans)
    {
        var characters = text.ToCharArray();
        foreach (var span in spans) characters.AsSpan(span.Start, span.Length).Fill('*');
        return new string(characters);
    }
}
