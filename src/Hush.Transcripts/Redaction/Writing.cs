using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// The second way through the file: joins what was found in each place with the values that were hidden elsewhere, and makes changes of bytes of
/// them. It also notes when the hidden words were said.
/// </summary>
internal sealed class Writing(PlaceEdits edits, HiddenValues values, string tokenId)
{
    private readonly List<ByteChange> _changes = [];
    private readonly HashSet<long> _done = [];

    /// <summary>When hidden words were said.</summary>
    public HiddenTimes Times { get; } = new();

    /// <summary>Goes through all parts. The changes are in the order of the file.</summary>
    public IReadOnlyList<ByteChange> Run(IEnumerable<TranscriptPart> parts, CancellationToken cancellation)
    {
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            var isHidden = false;
            List<(FormText Text, HashSet<int> Places)> hidden = [];
            foreach (var text in part.Texts)
            {
                var places = Write(text);
                isHidden |= places.Count > 0;
                hidden.Add((text, places));
            }

            if (part is not Utterance utterance) continue;
            Times.Add(utterance, hidden);
            if (!isHidden) continue;
            foreach (var id in utterance.TokenIds) Add(id, [new Edit(new TextSpan(0, id.Text.Length), tokenId)]);
        }

        Times.End();

        _changes.Sort((left, right) => left.Start.CompareTo(right.Start));
        return _changes;
    }

    /// <summary>Writes a text; gives the indices of the places in which something is hidden.</summary>
    private HashSet<int> Write(FormText text)
    {
        HashSet<int> hidden = [];
        var found = text.Cut(values.Find(text.Text)).ToLookup(cut => cut.Index, cut => cut.Edit);
        for (var index = 0; index < text.Places.Count; index++)
        {
            var place = text.Places[index];
            var all = edits.Of(place);
            if (found[index].Any()) all = EchoProjection.Disjoint([.. all, .. found[index]]);
            if (all.Count == 0) continue;
            hidden.Add(index);
            Add(place, all);
        }

        return hidden;
    }

    private void Add(TextPlace place, IReadOnlyList<Edit> all)
    {
        if (!_done.Add(place.Start)) return;
        _changes.AddRange(place.Changes(all));
    }
}
