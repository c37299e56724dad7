using Hush.Detection.Dialogue;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>
/// Scores and tags of a dialogue that grows. Only what further turns can change is computed again and kept; scores and tags are those of the whole
/// dialogue read at once. Keeps its room when it is cleared. Not thread-safe.
/// </summary>
internal sealed class GrowingTags(ITokenReader reader, TagDecoder decoder, int tagCount)
{
    private const int MostKept = 1 << 22; // scores: room of longer dialogues is not kept for the next one

    private readonly DialogueSequence _sequence = new(reader);
    private float[] _scores = [];
    private byte[] _tags = [];
    private float[] _before = [];
    private ScoringProgress _progress;
    private int _first; // the first token of the turns that are not forgotten

    /// <summary>Where the tokens of the turns that are not forgotten stand.</summary>
    public ReadOnlySpan<TokenPlace> Places => _sequence.Places[_first..];

    /// <summary>Their tags.</summary>
    public ReadOnlySpan<byte> Tags => _tags.AsSpan(_first, Places.Length);

    /// <summary>Their scores [tokens, tags].</summary>
    public ReadOnlySpan<float> Scores => _scores.AsSpan(_first * tagCount, Places.Length * tagCount);

    /// <summary>How many of the first turns have tags and scores that further turns don't change.</summary>
    public int SettledTurns { get; private set; }

    /// <summary>Reads further turns.</summary>
    /// <param name="tagger">The network.</param>
    /// <param name="turns">All turns.</param>
    /// <param name="from">The first that is new.</param>
    /// <param name="cancellation">Checked once per window.</param>
    public void Append(ITagger tagger, IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        _sequence.Read(turns, from);
        var count = _sequence.Tokens.Length;
        if (_tags.Length < count)
        {
            Array.Resize(ref _tags, Math.Max(count, 2 * _tags.Length));
            Array.Resize(ref _scores, _tags.Length * tagCount);
        }

        _progress = tagger.Resume(_sequence.Tokens, _sequence.Subwords, _scores.AsSpan(0, count * tagCount), _progress, cancellation);
        var settled = _first + decoder.Decode(Scores, _tags.AsSpan(_first, Places.Length), _before, Math.Max(0, _progress.Final - _first));
        UndecidedTokens.Label(Places, _tags.AsSpan(_first, Places.Length), Scores, tagCount);
        SettledTurns = settled < count ? _sequence.Places[settled].Turn : turns.Count;
    }

    /// <summary>Lets go of the turns before <paramref name="turn"/>, which must be settled.</summary>
    public void Forget(int turn)
    {
        var places = _sequence.Places;
        var next = _first;
        while (next < places.Length && places[next].Turn < turn) next++;
        if (next > _first) _before = decoder.Pass(_scores.AsSpan(_first * tagCount, (next - _first) * tagCount), _before);

        var gone = Math.Min(next, _progress.Start);
        _scores.AsSpan(gone * tagCount, (places.Length - gone) * tagCount).CopyTo(_scores);
        _sequence.RemoveFirst(gone);
        (_first, _progress) = (next - gone, _progress.Without(gone));
    }

    /// <summary>Begins another dialogue.</summary>
    public void Clear()
    {
        _sequence.Clear();
        (_before, _progress, _first, SettledTurns) = ([], default, 0, 0);
        if (_scores.Length > MostKept) (_scores, _tags) = ([], []);
    }
}
