using System.Diagnostics;

namespace Hush.Conversations.Alignment;

/// <summary>How an <see cref="Atom"/> counts when the other form lacks it.</summary>
internal enum AtomKind
{
    /// <summary>Part of what was said.</summary>
    Content,

    /// <summary>A hesitation, which written forms leave out.</summary>
    Filler,

    /// <summary>A word for a mark, which written forms put as the mark: <c>dot</c>, <c>at</c>.</summary>
    SpokenMark,

    /// <summary>A word for a sign that belongs to the number beside it: <c>dollars</c>, <c>percent</c>, <c>plus</c>.</summary>
    SpokenSign,

    /// <summary>No letter or digit at all.</summary>
    Mark,
}

/// <summary>
/// The smallest piece that is aligned: a run of letters and digits inside a word, so that <c>633-27-8199</c> is three atoms and
/// <c>j.doe@yahoo.com</c> four. A struct without a printed form, for it holds customers' text.
/// </summary>
[DebuggerDisplay("{Kind}, {Key.Length} characters")]
internal readonly struct Atom(string key, int word, AtomKind kind)
{
    /// <summary>Lower-case letters and digits; for <see cref="AtomKind.Mark"/> the characters as they are. Never empty.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Key { get; } = key;

    /// <summary>Index of the word that it belongs to.</summary>
    public int Word { get; } = word;

    /// <summary>What it counts as.</summary>
    public AtomKind Kind { get; } = kind;
}
