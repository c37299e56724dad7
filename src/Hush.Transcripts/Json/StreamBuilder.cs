namespace Hush.Transcripts.Json;

/// <summary>Makes utterances of words that the file gives one by one: a new one with each speaker, and at the ends of long sentences.</summary>
internal sealed class StreamBuilder
{
    private const int LongEnough = 60; // words, then the next end of a sentence ends the utterance
    private const int Longest = 400; // words

    private ReadingBuilder _reading = new();
    private string _speaker = "";
    private string _last = "";
    private int _count;

    /// <summary>Takes a word. Gives the utterance that ended before it, if one did.</summary>
    /// <param name="word">The word.</param>
    /// <param name="others">What belongs to no list.</param>
    public Utterance? Add(WordBuilder word, out IReadOnlyList<TextPlace> others)
    {
        // Punctuation often comes without a speaker.
        var hasChanged = word.Speaker is { } speaker && speaker != _speaker;
        var isFull = _count >= Longest || (_count >= LongEnough && _last.Length > 0 && ".?!。？！".Contains(_last[^1], StringComparison.Ordinal));
        var ended = _count > 0 && (hasChanged || isFull) ? End() : null;
        if (word.Speaker is not null) _speaker = word.Speaker;
        if (word.Lists(out others) is [{ } text, ..]) _last = text.Text;
        _reading.Add(word, 0);
        if (!_reading.IsEmpty) _count++;
        return ended;
    }

    /// <summary>The utterance that is open; null when there is none.</summary>
    public Utterance? End()
    {
        if (_count == 0) return null;
        var (forms, words) = _reading.Build();
        (_reading, _count, _last) = (new ReadingBuilder(), 0, "");
        return new Utterance(_speaker, forms) { Echoes = words };
    }
}
