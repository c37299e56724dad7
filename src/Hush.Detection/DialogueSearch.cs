using Hush.Detection.Dialogue;
using Hush.Detection.Explain;
using Hush.Detection.Neural;
using Hush.Detection.Readings;
using Hush.Detection.Repeats;
using Hush.Detection.Resolution;
using Hush.Detection.Review;
using Hush.Detection.Rules;
using Hush.Detection.Synonyms;
using Hush.Entities;
using Hush.Recognition;

namespace Hush.Detection;

/// <summary>
/// The search of one dialogue, turn by turn as it comes or all turns at once: the entities are the same. Turns whose candidates no further turn
/// changes are settled; they are only searched for values that are found later. All other turns, those that the tagger reads together with the last
/// one or that give one answer with it, are judged again with each further turn; what recognizers proposed in them is remembered. Not thread-safe.
/// </summary>
internal sealed class DialogueSearch : IDisposable
{
    // From which share on the tagger's word for each of a candidate's words stands against the rules of the review.
    private const double Sure = 0.9;

    private readonly ReadingSearch _search;
    private readonly AllowList? _allowed;
    private readonly DetectionOptions _options;
    private readonly CategoryThresholds _thresholds;
    private readonly Func<Category, bool>? _isWanted;
    private readonly SortedSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly CategoryFilter _filter;
    private readonly TraceBook? _book;
    private readonly SynonymContext? _synonyms;
    private readonly DecodedTurns _decoded = new();
    private readonly DialogueReader _reader;
    private readonly DialogueTagging? _tagging;
    private readonly FindsByTurn _finds;
    private readonly Dictionary<object, IReadOnlyList<Recognized>> _recognized = new(ReferenceEqualityComparer.Instance); // by turn or group
    private readonly List<Outcome> _outcomes = []; // by turn
    private readonly List<IReadOnlyList<Entity>> _first = []; // by turn, before repeats are looked for
    private RepeatFinder? _repeats;
    private int _settled;
    private int _settledGroups;

    /// <param name="search">What proposes, reading by reading.</param>
    /// <param name="tagger">What proposes for the whole dialogue; null for none.</param>
    /// <param name="allowed">Which values stay as they are; null for none.</param>
    /// <param name="language">Of the dialogue, BCP-47.</param>
    /// <param name="options">What is wanted.</param>
    public DialogueSearch(ReadingSearch search, NeuralTagger? tagger, AllowList? allowed, string language, DetectionOptions options)
    {
        (_search, _allowed, _options) = (search, allowed, options);
        _thresholds = new CategoryThresholds(options.MinimumConfidence, options.MinimumByCategory);
        _isWanted = options.Wanted is { } wanted ? category => WantedNames.NameOf(category, wanted) is not null : options.Reports;
        _filter = CategoryFilter.For(options.Wanted, language);
        _book = options.Explains ? new TraceBook() : null;
        _synonyms = SynonymContext.Of(options.Synonyms, language);
        _reader = new DialogueReader(language, new ReadingOptions(options.Validates, _filter, _incomplete, options.Explains));
        _tagging = tagger?.Begin(language);
        _finds = new FindsByTurn(_reader.Turns, _book);
    }

    /// <summary>Ids of recognizers that ran out of time and may have missed something, sorted; empty as a rule.</summary>
    public IReadOnlyCollection<string> Incomplete => _incomplete;

    /// <summary>The entities of a turn, by start, then by confidence downwards.</summary>
    public IReadOnlyList<Entity> Of(int turn) => _outcomes[turn].Entities;

    /// <summary>Reads further turns. A search that was cancelled can't go on.</summary>
    /// <param name="turns">What was said next.</param>
    /// <param name="cancellation">Checked at least once per turn.</param>
    /// <returns>The turns whose entities are new or have changed, ascending.</returns>
    public IReadOnlyList<int> Append(IReadOnlyList<Turn> turns, CancellationToken cancellation)
    {
        var known = _reader.Turns.Count;
        if (known == 1) _recognized.Clear(); // what seemed to be a text is a conversation
        if (known > 1) Settle();
        _reader.Append(_decoded.Append(turns), cancellation);
        while (_outcomes.Count < _reader.Turns.Count) _outcomes.Add(new Outcome());
        var tagged = _tagging?.Append(_reader.Turns, known, cancellation);
        Collect(tagged, cancellation);
        _first.RemoveRange(_settled, _first.Count - _settled);
        for (var turn = _settled; turn < _outcomes.Count; turn++) _first.Add(Resolve(turn));
        var touched = Repeat(cancellation);

        _book?.Restart();
        if (tagged?.Shares is { } shares) _book?.Note(shares.Highest);
        return [.. touched.Where(turn => Update(turn) || turn >= known)];
    }

    /// <summary>Every candidate, where it stands in the turns as they came; null unless asked for. Once, of a dialogue that came at once.</summary>
    public IReadOnlyList<CandidateTrace>? TakeTraces()
    {
        if (_book?.All is not { } traces) return null;
        _decoded.MoveToWritten(traces);
        return traces;
    }

    /// <summary>Gives the tagger's room back.</summary>
    public void Dispose() => _tagging?.Dispose();

    private void Collect(TaggedDialogue? tagged, CancellationToken cancellation)
    {
        _finds.Restart(_settled, tagged?.Shares is { } shares ? new TaggerReview(shares) : null);
        foreach (var turn in _reader.Turns.Skip(_settled))
            foreach (var found in Remembered(turn, _reader.Readings(turn), cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                if (tagged is not null && found.Reading.WrittenTurn is not null) _finds.Add(found.Reading,
                    Proposed(tagged, turn.Index, found.Reading));
                Add(found);
            }

        var closed = _reader.ClosedGroups.Skip(_settledGroups).SelectMany(group => Remembered(group, _reader.Readings(group), cancellation));
        foreach (var found in closed.Concat(_reader.OpenGroups.SelectMany(group => Recognize(_reader.Readings(group), cancellation))))
        {
            cancellation.ThrowIfCancellationRequested();
            Add(found);
        }
    }

    private void Add(Recognized found)
    {
        _finds.Add(found.Reading, found.Candidates);
        _book?.Close(found.Reading.ToTurns);
    }

    private IReadOnlyList<Candidate> Proposed(TaggedDialogue tagged, int turn, Reading reading)
    {
        var proposed = tagged.Proposals(turn, _isWanted).Where(candidate => _filter.Runs(candidate.Category));
        if (_book is not null) proposed = proposed.Select(candidate => _book.Open(candidate, reading.Context));
        return _search.Judge(reading.Context, [.. proposed], _synonyms, tagged.Shares is { } judge
            ? candidate => judge.Lowest(turn, candidate.Span) >= Sure : null);
    }

    private IEnumerable<Recognized> Remembered(object source, IEnumerable<Reading> readings, CancellationToken cancellation)
    {
        if (_recognized.TryGetValue(source, out var known)) return known;
        return Remember();

        IEnumerable<Recognized> Remember()
        {
            var all = new List<Recognized>();
            foreach (var found in Recognize(readings, cancellation))
            {
                all.Add(found);
                yield return found;
            }

            _recognized[source] = all;
        }
    }

    // Reading by reading, since the traces of one are placed before the next is read.
    private IEnumerable<Recognized> Recognize(IEnumerable<Reading> readings, CancellationToken cancellation)
    {
        foreach (var reading in readings)
            yield return new Recognized(reading,
                [.. _search.Recognize(reading.Context, _synonyms, _book, cancellation).Where(candidate => StandsAsWritten(reading, candidate))]);
    }

    // What is read from spoken words must not be a row of numbers where it is written in digits.
    private bool StandsAsWritten(Reading reading, Candidate candidate)
    {
        if (reading.Map is null || reading.Passage.Turn is not { } turn) return true;
        foreach (var (_, carried) in reading.ToTurns(candidate))
            if (NumberRow.Review(_reader.Written(_reader.Turns[turn]), carried) is null)
            {
                candidate.Trace?.Refuse(nameof(NumberRow));
                return false;
            }

        return true;
    }

    // Looks for what was found once in all turns that may hold it; gives the turns whose candidates may have changed.
    private List<int> Repeat(CancellationToken cancellation)
    {
        var (values, pieces) = _finds.ValuesAmong(_first);
        var repeats = new RepeatFinder(values);
        var nearby = RepeatFinder.Find(_reader.Turns, pieces).Concat(CorrectionFinder.Find(_reader.Turns, _first, Math.Max(1, _settled)))
            .ToLookup(found => found.Turn, found => found.Candidate);
        var touched = new List<int>();
        for (var turn = _repeats?.LooksFor(repeats) == true ? _settled : 0; turn < _outcomes.Count; turn++)
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = _outcomes[turn];
            if (turn >= _settled) outcome.Nearby = [.. nearby[turn]];
            Candidate[] further = [.. repeats.FindIn(_reader.Turns[turn]).Concat(outcome.Nearby).Where(candidate => !_finds.Holds(turn, candidate))];
            if (turn < _settled && further.AsSpan().SequenceEqual(outcome.Further)) continue;
            outcome.Further = further;
            _finds.Repeat(turn, _book is null ? further : further.Select(candidate => _book.OpenRepeat(turn, candidate)));
            touched.Add(turn);
        }

        _repeats = repeats;
        return touched;
    }

    private bool Update(int turn)
    {
        var entities = Resolve(turn);
        var wanted = _decoded.ToWritten(turn, _options.Wanted is { } categories
            ? [.. entities.Select(entity => Wanted(entity, categories)).OfType<Entity>()] : entities);
        var hasChanged = !wanted.SequenceEqual(_outcomes[turn].Entities);
        _outcomes[turn].Entities = wanted;
        return hasChanged;
    }

    private IReadOnlyList<Entity> Resolve(int turn)
    {
        var facts = _reader.Turns[turn];
        var candidates = _finds.Of(turn);
        if (_allowed is not null) candidates = _allowed.Without(_reader.Written(facts), candidates);
        if (_isWanted is null || _isWanted(Categories.Address)) candidates = [.. TownBesideAddress.Join(facts.Text, candidates)];
        return OverlapResolver.Resolve(facts.Text, _isWanted is null
            ? candidates : UnwantedRivals.GiveWay(candidates, _isWanted, _thresholds), _options.OverlapRule, _thresholds);
    }

    private static Entity? Wanted(Entity entity, IReadOnlySet<Category> wanted)
    {
        var called = WantedNames.Of(entity, wanted);
        if (called is null) entity.Trace?.Drop(DropReason.NotWanted);
        return called;
    }

    // A turn is settled with all that are joined to it, and groups in their order, in which their values count.
    private void Settle()
    {
        var limit = Math.Min(_tagging?.SettledTurns ?? _outcomes.Count, _reader.FirstOpen);
        var groups = _reader.ClosedGroups;
        int settledGroups, before;
        do
        {
            (settledGroups, before) = (_settledGroups, limit);
            while (settledGroups < groups.Count && groups[settledGroups][^1].Index < limit) settledGroups++;
            for (var index = settledGroups; index < groups.Count; index++) limit = Math.Min(limit, groups[index][0].Index);
        }
        while (limit < before);

        if (limit <= _settled) return;

        for (var turn = _settled; turn < limit; turn++) _recognized.Remove(_reader.Turns[turn]);
        for (var index = _settledGroups; index < settledGroups; index++) _recognized.Remove(groups[index]);
        _finds.Settle(limit, _first);
        _tagging?.Forget(limit);
        (_settled, _settledGroups) = (limit, settledGroups);
    }

    private sealed record Recognized(Reading Reading, IReadOnlyList<Candidate> Candidates);

    private sealed class Outcome
    {
        /// <summary>Repeats and corrections of what stands in the turn before.</summary>
        public IReadOnlyList<Candidate> Nearby { get; set; } = [];

        /// <summary>All repeats that tell something new.</summary>
        public Candidate[] Further { get; set; } = [];

        public IReadOnlyList<Entity> Entities { get; set; } = [];
    }
}
