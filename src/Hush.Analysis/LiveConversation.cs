using System.Diagnostics;
using System.Globalization;
using Hush.Analysis;
using Hush.Detection;
using Hush.Entities;

namespace Hush;

/// <summary>
/// A conversation that is redacted while it goes on. Each turn is answered with what is hidden now, and with corrections of earlier turns whose
/// meaning it changes: the last result of each turn is what the whole conversation would get. Only placeholders and surrogates may be others than
/// those of
/// <see cref="PiiAnalyzer.Analyze(Conversation, ConversationOptions, CancellationToken)"/>: they are numbered as values are found, and the same value
/// keeps its own, except that two persons who turn out to be one get the number of the first.
/// Dates that are shifted by a person's days are shifted by those of whom is known when the first date is found.
/// The work for a turn does not grow with the conversation, except that a turn with a value that was not known has earlier turns searched for it.
/// Not thread-safe. Dispose of it when the conversation ends.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveConversation : IDisposable
{
    private readonly ConversationAnalysis _analysis;
    private readonly Modality _modality;
    private readonly DialogueSearch _search;
    private readonly List<ConversationItem> _items = [];
    private readonly List<ItemResult> _results = [];
    private bool _isBroken;

    internal LiveConversation(ConversationAnalysis analysis, Detector detector, string language, Modality modality)
    {
        (_analysis, _modality) = (analysis, modality);
        analysis.Open(language);
        _search = detector.Begin(language, analysis.Detection);
    }

    /// <summary>The last result of each turn, in the order of the turns.</summary>
    public IReadOnlyList<ItemResult> Items => _results;

    /// <summary>Ids of recognizers that stopped at a limit and may have missed something, sorted; empty as a rule.</summary>
    public IReadOnlyCollection<string> Incomplete => _search.Incomplete;

    /// <summary>Takes the next turn.</summary>
    /// <param name="item">The turn.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The answer to the turn, then corrections of earlier turns, ascending.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled. The conversation can't go on.</exception>
    /// <exception cref="InvalidOperationException">An earlier turn was cancelled or failed.</exception>
    public IReadOnlyList<LiveResult> Add(ConversationItem item, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (_isBroken) throw new InvalidOperationException("An earlier turn was not finished.");
        _isBroken = true;
        _items.Add(item);
        List<LiveResult> corrections = [];
        LiveResult? answer = null;
        var touched = _search.Append([ConversationAnalysis.TurnOf(item, SourceOf(item))], cancellation);
        if (_analysis.NeedsDates && touched.Any(index => DateSubject.IsNeeded(_search.Of(index)))) _analysis.ShiftDates([.. _items.Select(Said)]);
        foreach (var index in touched)
        {
            var changed = _items[index];
            var result = _analysis.Redact(changed, SourceOf(changed), _search.Of(index));
            if (index == _results.Count)
            {
                answer = new LiveResult(index, result, IsCorrection: false, result.Entities, []);
                _results.Add(result);
                continue;
            }

            if (Correction(index, result) is { } correction) corrections.Add(correction);
            _results[index] = result;
        }

        _isBroken = false;
        return [answer!, .. corrections];
    }

    /// <summary>Gives room back.</summary>
    public void Dispose() => _search.Dispose();

    /// <summary>How many turns, never their text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"LiveConversation({_items.Count} turns)");

    private (SourceText Text, IEnumerable<Entity> Found, string? Role) Said(ConversationItem item, int index) =>
        (item.Forms[SourceOf(item)]!, _search.Of(index), item.Role);

    private Representation SourceOf(ConversationItem item) => _analysis.SourceOf(item, _modality);

    // Null where only the confidence has changed. The same finds can get another placeholder, when two persons turn out to be one.
    private LiveResult? Correction(int index, ItemResult result)
    {
        var before = _results[index];
        IReadOnlyList<ReportedEntity> hidden = [.. result.Entities.Where(entity => !before.Entities.Any(other => IsSame(entity, other)))];
        TextSpan[] covered = [.. result.Entities.Select(entity => entity.Span)];
        IReadOnlyList<TextSpan> shown = [.. before.Entities.SelectMany(entity => Without(entity.Span, covered)).Distinct()];
        var isGone = before.Entities.Any(entity => !result.Entities.Any(other => IsSame(entity, other)));
        return hidden.Count == 0 && !isGone && HaveSameTexts(before, result)
            ? null : new LiveResult(index, result, IsCorrection: true, hidden, shown);
    }

    private static bool IsSame(ReportedEntity entity, ReportedEntity other) => entity.Span == other.Span && entity.Category == other.Category;

    private static bool HaveSameTexts(ItemResult result, ItemResult other) =>
        RepresentationSet.All.All(form => result.Redacted[form]?.Reveal() == other.Redacted[form]?.Reveal());

    private static IEnumerable<TextSpan> Without(TextSpan span, TextSpan[] covered)
    {
        var start = span.Start;
        foreach (var cover in covered.OrderBy(cover => cover.Start))
        {
            if (cover.End <= start || cover.Start >= span.End) continue;
            if (cover.Start > start) yield return TextSpan.FromBounds(start, cover.Start);
            start = Math.Max(start, cover.End);
        }

        if (start < span.End) yield return TextSpan.FromBounds(start, span.End);
    }
}
