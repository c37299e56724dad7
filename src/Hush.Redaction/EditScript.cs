using Hush.Text;

namespace Hush.Redaction;

/// <summary>The edits that a policy makes of the entities of one text, and which edit hides which entity.</summary>
/// <remarks>
/// Spans that overlap are replaced as one, by a mask as long as their union or by the placeholder of the first of them (the
/// longest, among those with the same start). Spans that only touch are replaced each for itself. A span that would cut a
/// surrogate pair takes the whole pair.
/// </remarks>
public sealed class EditScript
{
    private readonly int[] _firstEdits;

    private EditScript(IReadOnlyList<Edit> edits, int[] firstEdits) => (Edits, _firstEdits) = (edits, firstEdits);

    /// <summary>Ascending and disjoint, ready for <see cref="Redactor.Apply"/>.</summary>
    public IReadOnlyList<Edit> Edits { get; }

    /// <summary>Index of the first edit that hides the entity; null when the text does not show it or the policy keeps it.</summary>
    public int? EditOf(int entity) => _firstEdits[entity] is var edit and >= 0 ? edit : null;

    /// <summary>Turns the spans of entities into edits.</summary>
    /// <param name="policy">What redacted spans become.</param>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="spans">Entry k holds where entity k stands: no span, one or several, in any order.</param>
    /// <param name="placeholders">
    /// Entry k is what stands for entity k, from <see cref="MaskNumbering"/>; needed for <see cref="EntityMask"/> alone. Each form
    /// of an utterance is given the same ones.
    /// </param>
    /// <param name="measure">
    /// How many mask characters a span gets: its length in the caller's unit. Null means one for each UTF-16 code unit.
    /// </param>
    /// <exception cref="ArgumentException">A span lies outside the text, or placeholders are missing.</exception>
    public static EditScript For(
        RedactionPolicy policy,
        SourceText text,
        IReadOnlyList<IReadOnlyList<TextSpan>> spans,
        IReadOnlyList<string>? placeholders = null,
        Func<TextSpan, int>? measure = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var firstEdits = new int[spans.Count];
        Array.Fill(firstEdits, -1);
        if (policy is NoMask) return new EditScript([], firstEdits);
        if (policy is EntityMask && placeholders?.Count != spans.Count)
            throw new ArgumentException($"{spans.Count} entities need as many placeholders, not {placeholders?.Count ?? 0}.", nameof(placeholders));

        List<Edit> edits = [];
        var owned = spans.SelectMany((ofEntity, entity) => ofEntity.Select(span => (Whole(text, span), entity)));
        foreach (var group in OverlapGroups.Of([.. owned]))
        {
            foreach (var entity in group.Members)
                if (firstEdits[entity] < 0) firstEdits[entity] = edits.Count;
            edits.Add(new Edit(group.Span, Replacement(policy, group, placeholders, measure)));
        }

        return new EditScript(edits, firstEdits);
    }

    private static string Replacement(RedactionPolicy policy, OverlapGroup group, IReadOnlyList<string>? placeholders, Func<TextSpan, int>? measure) =>
        policy switch
        {
            CharacterMask mask => new string(mask.Character, measure is null ? group.Span.Length : measure(group.Span)),
            EntityMask => placeholders![group.Members[0]],
            _ => throw new ArgumentException($"There is no way to apply a policy of type {policy.GetType().Name}.", nameof(policy)),
        };

    private static TextSpan Whole(SourceText text, TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || !text.Span.Contains(span))
            throw new ArgumentException($"The span {span} lies outside the text of {text.Length} code units.", nameof(span));
        if (span.IsEmpty) return span;
        var start = CutsPair(text, span.Start) ? span.Start - 1 : span.Start;
        return TextSpan.FromBounds(start, CutsPair(text, span.End) ? span.End + 1 : span.End);
    }

    private static bool CutsPair(SourceText text, int border) =>
        border > 0 && border < text.Length && char.IsHighSurrogate(text[border - 1]) && char.IsLowSurrogate(text[border]);
}
