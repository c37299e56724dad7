using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hush.LanguageModels;

namespace Hush;

/// <summary>
/// Restores an answer that arrives in pieces. What may be the beginning of a surrogate is held back until the next piece tells, so a surrogate that
/// is cut over two pieces is restored whole. One instance serves one text from its beginning to its end. Not thread-safe; prints its shape only.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StreamRestorer
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly KeyMatcher _keys;

    private readonly Func<string, string>? _escape;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CharacterBefore _before;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string _held = "";

    // With a way to escape values, the text is that of a JSON document.
    internal StreamRestorer(KeyMatcher keys, Func<string, string>? escape = null) =>
        (_keys, _escape, _before) = (keys, escape, new CharacterBefore(escape is not null));

    /// <summary>Takes the next piece and gives what is certain so far, which may be nothing.</summary>
    public string Push(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        return Read(_held + piece, isEnd: false);
    }

    /// <summary>Says that the text has ended and gives what was held back. The restorer may then be used for another text.</summary>
    public string Complete()
    {
        var rest = Read(_held, isEnd: true);
        _before.Reset();
        return rest;
    }

    /// <summary>How many characters are held back, never which.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"StreamRestorer({_held.Length} UTF-16 code units held back)");

    private string Read(string text, bool isEnd)
    {
        var restored = new StringBuilder(text.Length);
        var (done, read, place) = (0, 0, _keys.Next(text, 0));
        while (place < text.Length)
        {
            _before.Read(text.AsSpan(read, place - read));
            read = place;
            var verdict = _keys.At(text, place, _before.Value, isEnd, out var key);
            if (verdict == KeyVerdict.Undecided) break;
            if (verdict == KeyVerdict.Found)
            {
                restored.Append(text, done, place - done).Append(_escape is null ? key!.Replacement : _escape(key!.Replacement));
                done = place + key.Text.Length;
                place = _keys.Next(text, done);
            }
            else
            {
                place = _keys.Next(text, place + 1);
            }
        }

        restored.Append(text, done, place - done);
        _before.Read(text.AsSpan(read, place - read));
        _held = text[place..];
        return restored.ToString();
    }
}
