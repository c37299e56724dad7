namespace Hush.Transcripts;

/// <summary>
/// Joins words that stand one by one under the same name to a text, so that a name of two words is seen as one. Longer texts stand for themselves.
/// </summary>
internal sealed class NoteCollector
{
    private const int LongestWord = 40; // UTF-16 code units
    private const int LongestRun = 300; // words

    private readonly Dictionary<string, List<TextPlace>> _runs = new(StringComparer.Ordinal);

    /// <summary>Takes a place; gives the note that is complete with it, if one is.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">What it stands under; null where it stands by itself.</param>
    public Note? Add(TextPlace place, string? name)
    {
        var isWord = name is not null && place.Text.Length is > 0 and <= LongestWord && !place.Text.AsSpan().Trim().ContainsAny(' ', '\t', '\n');
        if (!isWord) return new Note(new FormText(place));
        if (!_runs.TryGetValue(name!, out var run)) _runs[name!] = run = [];
        run.Add(place);
        if (run.Count < LongestRun) return null;
        _runs.Remove(name!);
        return new Note(new FormText(run));
    }

    /// <summary>The notes that are left.</summary>
    public IEnumerable<Note> End()
    {
        foreach (var run in _runs.Values) yield return new Note(new FormText(run));
        _runs.Clear();
    }
}
