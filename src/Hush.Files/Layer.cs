using System.Diagnostics;
using Hush.Transcripts;

namespace Hush.Files;

/// <summary>
/// Bytes in UTF-8 that hold fields: a block of the file itself, or what an encoded part of it says, such as the body of a message. Changes of an
/// encoded part become one change of what holds it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class Layer
{
    private readonly List<ByteChange> _changes = [];
    private readonly List<(Layer Inner, long Start, int Length, Func<byte[], byte[]> Encode)> _inner = [];

    /// <summary>A layer.</summary>
    /// <param name="start">Offset that the places of its fields give to its first byte.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="firstLine">Number of its first line in the file, from 1.</param>
    public Layer(long start, byte[] bytes, long firstLine = 1) => (Start, Bytes, FirstLine) = (start, bytes, firstLine);

    /// <summary>Offset that the places of its fields give to its first byte.</summary>
    public long Start { get; }

    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>Number of its first line in the file, from 1.</summary>
    public long FirstLine { get; }

    /// <summary>The layer that holds this one, and where; null for a block of the file.</summary>
    public (Layer Layer, long Start)? Outer { get; private set; }

    /// <summary>How many pieces were replaced in it and in what it holds.</summary>
    public int ChangeCount => _changes.Count + _inner.Sum(part => part.Inner.ChangeCount);

    /// <summary>Adds what an encoded part of this layer says.</summary>
    /// <param name="start">First byte of the part, as places of this layer count.</param>
    /// <param name="length">Bytes of the part.</param>
    /// <param name="decoded">What it says.</param>
    /// <param name="encode">Writes it back.</param>
    public Layer Add(long start, int length, byte[] decoded, Func<byte[], byte[]> encode)
    {
        Layer inner = new(0, decoded) { Outer = (this, start) };
        _inner.Add((inner, start, length, encode));
        return inner;
    }

    /// <summary>Takes changes of its own bytes.</summary>
    public void Change(IEnumerable<ByteChange> changes) => _changes.AddRange(changes);

    /// <summary>The bytes with all changes; the layer's own array when there is none.</summary>
    public byte[] Render()
    {
        List<ByteChange> all = [.. _changes];
        foreach (var (inner, start, length, encode) in _inner)
            if (inner.ChangeCount > 0) all.Add(new ByteChange(start, length, encode(inner.Render())));
        if (all.Count == 0) return Bytes;

        all.Sort((left, right) => left.Start.CompareTo(right.Start));
        using MemoryStream rendered = new(Bytes.Length);
        var done = 0;
        foreach (var change in all)
        {
            var at = (int)(change.Start - Start);
            rendered.Write(Bytes, done, at - done);
            rendered.Write(change.Bytes);
            done = at + change.Length;
        }

        rendered.Write(Bytes, done, Bytes.Length - done);
        return rendered.ToArray();
    }

    /// <summary>Its size, never its bytes.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Layer({Bytes.Length} bytes)");
}
