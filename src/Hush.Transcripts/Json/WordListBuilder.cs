namespace Hush.Transcripts.Json;

/// <summary>Collects the words of a text one by one.</summary>
internal sealed class WordListBuilder(bool isPiece)
{
    private readonly List<TextPlace> _places = [];
    private readonly List<AudioRange?> _times = [];

    /// <summary>How many words it has.</summary>
    public int Count => _places.Count;

    /// <summary>The last word; empty when there is none.</summary>
    public string Last => _places.Count == 0 ? "" : _places[^1].Text;

    /// <summary>Takes a word.</summary>
    public void Add(TextPlace place, AudioRange? time)
    {
        _places.Add(place);
        _times.Add(time);
    }

    /// <summary>The words as a text.</summary>
    public FormText Build() => new(_places, !isPiece) { Times = _times };
}
