using Hush.Detection.Dialogue;
using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>
/// Scores and tags of a dialogue that grows. Only what further turns can change is computed again and kept; scores and tags are those of the whole
/// dialogue read at once. Keeps its room when it is cleared. Not thread-safe.
/// </summary>
/// <param name="reader">Reads tokens for the network.</param>
/// <param name="decoder">Of its tags.</param>
/// <param name="tagCount">How many tags it has.</param>
/// <param name="doubts">Which tokens the network is to read; null for all.</param>
internal sealed class GrowingTags(ITokenReader reader, TagDecoder decoder, int tagCount, DoubtfulTokens? doubts = null)
{
    private const int MostKept = 1 << 22; // scores: room of longer dialogues is not kept for the next one

    private readonly DialogueSequence _sequence = new(reader);
    private float[] _scores = [];
    private byte[] _tags = [];
    private bool[] _isWanted = []; // empty without doubts
    private int _marked; // behind the last token that further turns don't make wanted or unwanted
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
            if (doubts is not null) Array.Resize(ref _isWanted, _tags.Length);
        }

        var wanted = Wanted(turns, from, cancellation);
        _progress = tagger.Resume(_sequence.Tokens, _sequence.Subwords, _scores.AsSpan(0, count * tagCount), _progress, wanted, cancellation);
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
        if (doubts is not null) _isWanted.AsSpan(gone, places.Length - gone).CopyTo(_isWanted);
        _sequence.RemoveFirst(gone);
        (_first, _progress, _marked) = (next - gone, _progress.Without(gone), _marked - gone);
        doubts?.Forget();
    }

    /// <summary>Begins another dialogue.</summary>
    public void Clear()
    {
        _sequence.Clear();
        doubts?.Clear();
        (_before, _progress, _first, _marked, SettledTurns) = ([], default, 0, 0, 0);
        if (_scores.Length > MostKept) (_scores, _tags, _isWanted) = ([], [], []);
    }

    private WantedTokens Wanted(IReadOnlyList<TurnFacts> turns, int from, CancellationToken cancellation)
    {
        if (doubts is null) return default;
        doubts.Append(turns, from, cancellation);
        var wanted = _isWanted.AsSpan(0, _sequence.Tokens.Length);
        _marked = doubts.Mark(_sequence.Places, wanted, _marked);
        return new WantedTokens(wanted, _marked);
    }
}
