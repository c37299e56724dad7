using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// The second way through the file: joins what was found in each place with the values that were hidden elsewhere, and makes changes of bytes of
/// them. It also notes when the hidden words were said.
/// </summary>
internal sealed class Writing(PlaceEdits edits, HiddenValues values)
{
    private readonly List<ByteChange> _changes = [];
    private readonly List<MutedRange> _muted = [];
    private readonly HashSet<long> _done = [];

    /// <summary>What was said by whom when, where something is hidden in it.</summary>
    public IReadOnlyList<MutedRange> Muted => _muted;

    /// <summary>How many utterances hide something and have no time.</summary>
    public int Untimed { get; private set; }

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

            if (part is not Utterance utterance || !isHidden) continue;
            foreach (var id in utterance.TokenIds) Add(id, [new Edit(new TextSpan(0, id.Text.Length), "0")]);
            Mute(utterance, hidden);
        }

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
        if (place.Encoding == PlaceEncoding.JsonNumber) _changes.Add(place.Change(all[0]));
        else _changes.AddRange(all.Select(place.Change));
    }

    /// <summary>
    /// The times of hidden words. Those that follow one another are one range, with the pause between them: engines miss words of long numbers.
    /// </summary>
    private static IEnumerable<AudioRange> Runs(FormText text, HashSet<int> places)
    {
        (AudioRange Range, int Last)? run = null;
        foreach (var place in places.Order())
        {
            var time = text.Times[place]!.Value;
            if (run is { } open && place == open.Last + 1 && time.Offset >= open.Range.Offset)
            {
                var end = time.End > open.Range.End ? time.End : open.Range.End;
                run = (AudioRange.FromBounds(open.Range.Offset, end), place);
                continue;
            }

            if (run is { } ended) yield return ended.Range;
            run = (time, place);
        }

        if (run is { } last) yield return last.Range;
    }

    /// <summary>The times of the hidden words where the file tells them; else that of the whole utterance.</summary>
    private void Mute(Utterance utterance, IReadOnlyList<(FormText Text, HashSet<int> Places)> hidden)
    {
        var timed = hidden.Where(text => text.Text.Times.Count > 0 && text.Places.Count > 0).ToArray();
        var isTimed = timed.Length > 0 && timed.All(text => text.Places.All(place => text.Text.Times[place] is not null));
        if (isTimed) _muted.AddRange(timed.SelectMany(text => Runs(text.Text, text.Places)).Select(range => new MutedRange(utterance.Speaker, range)));
        else if (utterance.Time is { } whole) _muted.Add(new MutedRange(utterance.Speaker, whole));
        else Untimed++;
    }
}
