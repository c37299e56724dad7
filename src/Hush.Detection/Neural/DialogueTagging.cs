using Hush.Detection.Dialogue;

namespace Hush.Detection.Neural;

/// <summary>What a network says of one dialogue, turn by turn as it comes. Not thread-safe.</summary>
internal sealed class DialogueTagging : IDisposable
{
    private readonly NeuralTagger _tagger;
    private readonly string _language;
    private readonly GrowingTags _tags;
    private readonly PersonalShares? _shares;
    private int _first;
    private bool _isDisposed;

    public DialogueTagging(NeuralTagger tagger, GrowingTags tags, string language, bool hasShares) =>
        (_tagger, _tags, _language, _shares) = (tagger, tags, language, hasShares ? new PersonalShares() : null);

    /// <summary>How many of the first turns have findings that further turns don't change.</summary>
    public int SettledTurns => _tags.SettledTurns;

    /// <summary>Reads further turns; gives the findings of all turns that are not forgotten.</summary>
    /// <param name="turns">All turns.</param>
    /// <param name="from">The first that is new.</param>
    /// <param name="cancellation">Checked every few hundred words.</param>
    public TaggedDialogue Append(IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        var spans = Spans(turns, from, cancellation);
        _shares?.Replace(_first, turns.Count, _tags.Places, _tags.Scores, _tagger.TagCount);
        return _tagger.Candidates(turns, _first, spans, _language) with { Shares = _shares };
    }

    /// <summary>The spans alone, in the order of the dialogue.</summary>
    public List<TaggedSpan> Spans(IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        _tagger.Score(_tags, turns, from, cancellation);
        return TaggedSpanReader.Read(_tags.Places, _tags.Tags, _tags.Scores, turns, _tagger.CategoriesOfLabels);
    }

    /// <summary>Lets go of the turns before <paramref name="turn"/>, which must be settled. What the network thinks of their words is kept.</summary>
    public void Forget(int turn)
    {
        _tags.Forget(turn);
        _first = turn;
    }

    /// <summary>Gives its room back.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _tagger.TakeBack(_tags);
    }
}
