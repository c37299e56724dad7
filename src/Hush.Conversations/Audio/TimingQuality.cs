namespace Hush.Conversations.Audio;

/// <summary>How well the timings of an item's words say when each was said.</summary>
internal enum TimingQuality
{
    /// <summary>Each word has a time of its own, one after the other.</summary>
    Exact,

    /// <summary>There are fewer or more timings than words, or some last no time at all.</summary>
    Missing,

    /// <summary>Some words begin before the word in front of them has ended.</summary>
    Disordered,
}
