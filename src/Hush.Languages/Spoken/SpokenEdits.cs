using System.Text;
using Hush.Text;

namespace Hush.Languages.Spoken;

/// <summary>Collects what was read, in order, and writes the reading with its map. For one reading of one text.</summary>
internal sealed class SpokenEdits(SpokenTokens tokens)
{
    private readonly StringBuilder _derived = new();
    private readonly OffsetMap.Builder _map = new();
    private int _position;

    /// <summary>Whether anything was read so far.</summary>
    public bool Any { get; private set; }

    /// <summary>The tokens from <paramref name="first"/> to before <paramref name="end"/> say <paramref name="characters"/>.</summary>
    public void Read(int first, int end, string characters)
    {
        var span = TextSpan.FromBounds(tokens[first].Span.Start, tokens[end - 1].Span.End);
        if (!tokens.Text.AsSpan(span).SequenceEqual(characters)) Replace(span, characters);
    }

    /// <summary>What stands between two tokens becomes <paramref name="characters"/>.</summary>
    public void Bridge(int before, int after, string characters)
    {
        var span = TextSpan.FromBounds(tokens[before].Span.End, tokens[after].Span.Start);
        if (span.IsEmpty && characters.Length == 0) return;
        if (!tokens.Text.AsSpan(span).SequenceEqual(characters)) Replace(span, characters);
    }

    /// <summary>The reading; call once, after all edits.</summary>
    public SpokenReading Build()
    {
        var text = tokens.Text;
        if (!Any) return new SpokenReading(text, OffsetMap.Identity(text.Length), HasChanges: false);
        CopyTo(text.Length);
        return new SpokenReading(new SourceText(_derived.ToString()), _map.Build(text.Length), HasChanges: true);
    }

    private void Replace(TextSpan span, string characters)
    {
        Any = true;
        CopyTo(span.Start);
        _map.Replace(span.Start, span.Length, characters.Length);
        _derived.Append(characters);
        _position = span.End;
    }

    private void CopyTo(int end)
    {
        if (end == _position) return;
        _map.Copy(_position, end - _position);
        _derived.Append(tokens.Text.AsSpan(TextSpan.FromBounds(_position, end)));
        _position = end;
    }
}
