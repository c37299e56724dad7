using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>The edits of each place of the file. Places without edits cost nothing.</summary>
internal sealed class PlaceEdits
{
    private readonly Dictionary<long, IReadOnlyList<Edit>> _edits = [];

    /// <summary>Adds edits of a text to its places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">Ascending and disjoint.</param>
    public void Add(FormText text, IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0) return;
        foreach (var ofPlace in text.Cut(edits).GroupBy(cut => cut.Index, cut => cut.Edit))
            Add(text.Places[ofPlace.Key], ofPlace);
    }

    /// <summary>Adds edits of a place.</summary>
    public void Add(TextPlace place, IEnumerable<Edit> edits) =>
        _edits[place.Start] = _edits.TryGetValue(place.Start, out var known)
            ? EchoProjection.Disjoint([.. known, .. edits]) : EchoProjection.Disjoint(edits);

    /// <summary>The edits of a place, ascending and disjoint.</summary>
    public IReadOnlyList<Edit> Of(TextPlace place) => _edits.GetValueOrDefault(place.Start, []);
}
