using System.Text;
using Hush.Redaction.Pseudonyms;

namespace Hush;

/// <summary>Gives the values back that <see cref="Pseudonym"/> has sealed, to who holds the key. One instance serves all threads.</summary>
/// <param name="key">The key that they were sealed with.</param>
public sealed class PseudonymRestorer(RedactionKey key)
{
    private readonly PseudonymCipher _cipher = new(key ?? throw new ArgumentNullException(nameof(key)));

    /// <summary>The text with every token replaced by its value.</summary>
    /// <exception cref="PseudonymException">A token was changed, cut short, or made with another key; nothing is restored.</exception>
    public string Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder restored = new(text.Length);
        var done = 0;
        foreach (var (span, value) in Open(text))
        {
            restored.Append(text, done, span.Start - done).Append(value.Text);
            done = span.End;
        }

        return restored.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The bytes of a file with every token replaced by its value. The file is of any encoding that holds ASCII as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isJson">Whether tokens stand in strings of JSON, where values are escaped; null means that the content decides.</param>
    /// <exception cref="PseudonymException">
    /// A token was changed, cut short, or made with another key, or its value has half of a surrogate pair and the file is not JSON; nothing is
    /// restored.
    /// </exception>
    public byte[] Restore(ReadOnlySpan<byte> file, bool? isJson = null)
    {
        var escapes = isJson ?? JsonWriting.IsJson(file);
        using MemoryStream restored = new(file.Length);
        var done = 0;
        foreach (var (span, value) in Open(Encoding.Latin1.GetString(file), value => value.FitsFile(escapes)))
        {
            var quotes = value.Form == SealedForm.JsonNumber && span.Start > done && file[span.Start - 1] == '"' && span.End < file.Length
                && file[span.End] == '"' ? 1 : 0;
            restored.Write(file[done..(span.Start - quotes)]);
            restored.Write(value.InFile(escapes));
            done = span.End + quotes;
        }

        restored.Write(file[done..]);
        return restored.ToArray();
    }

    // All are opened before anything is put together.
    private List<(TextSpan Span, SealedValue Value)> Open(string text, Predicate<SealedValue>? fits = null)
    {
        List<(TextSpan, SealedValue)> opened = [];
        var (broken, first) = (0, 0);
        foreach (var (span, parts) in PseudonymToken.Find(text))
        {
            if (parts is var (name, body) && _cipher.Open(name, body) is { } value && fits?.Invoke(value) is not false) opened.Add((span, value));
            else if (broken++ == 0) first = span.Start;
        }

        return broken == 0 ? opened : throw new PseudonymException(broken, first, broken + opened.Count);
    }
}

/// <summary>Tokens can't be restored. The message says how many and where the first one stands, and never holds a piece of the text.</summary>
public sealed class PseudonymException : Exception
{
    internal PseudonymException(int broken, int firstOffset, int all)
        : base(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{broken} of {all} tokens can't be restored, the first at offset {firstOffset}: they were changed, cut short, or made with another key; nothing was restored")) =>
        (Count, FirstOffset) = (broken, firstOffset);

    /// <summary>How many tokens are broken.</summary>
    public int Count { get; }

    /// <summary>Where the first of them begins: UTF-16 code units of a text, bytes of a file.</summary>
    public int FirstOffset { get; }
}
