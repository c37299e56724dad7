using Hush.Redaction.StandIns;

namespace Hush.Redaction;

/// <summary>The edits that the treatments of entities make of one text, and which edit hides which entity.</summary>
/// <remarks>
/// What any policy hides stays hidden. Spans that overlap are replaced as one: by the placeholder of the first of them that has one (the
/// longest, among those with the same start); else by the made-up value or hash of the first that is replaced by one; else, where all are under
/// <see cref="Pseudonym"/>, by the token of all their characters, in the category of the first; else by mask characters, in which a character stays
/// readable if every mask over it leaves it so. So nothing can be restored that any policy hides for good. Spans under <see cref="NoMask"/> take no
/// part. Spans that only touch are replaced each for itself. A span that would cut a surrogate pair takes the whole pair.
/// </remarks>
internal sealed class EditScript
{
    private readonly int[] _firstEdits;

    private EditScript(IReadOnlyList<Edit> edits, int[] firstEdits) => (Edits, _firstEdits) = (edits, firstEdits);

    /// <summary>Ascending and disjoint, ready for <see cref="Redactor.Apply"/>.</summary>
    public IReadOnlyList<Edit> Edits { get; }

    /// <summary>Index of the first edit that hides the entity; null when the text does not show it or its policy keeps it.</summary>
    public int? EditOf(int entity) => _firstEdits[entity] is var edit and >= 0 ? edit : null;

    /// <summary>Turns the spans of entities into edits.</summary>
    /// <param name="text">The text that the spans refer to.</param>
    /// <param name="spans">Entry k holds where entity k stands: no span, one or several, in any order.</param>
    /// <param name="treatments">Entry k is what becomes of entity k. Each form of an utterance is given the same ones.</param>
    /// <param name="unit">What one mask character stands for, and what unmasked characters are counted in.</param>
    /// <param name="standIns">Makes up values; needed where a policy is <see cref="SyntheticReplacement"/>.</param>
    /// <param name="keyed">Writes what needs a key; needed where a policy does.</param>
    /// <exception cref="ArgumentException">A span lies outside the text, an entity has no treatment, or nobody writes what a policy asks
    /// for.</exception>
    public static EditScript For(
        SourceText text,
        IReadOnlyList<IReadOnlyList<TextSpan>> spans,
        IReadOnlyList<Treatment> treatments,
        OffsetUnit unit = OffsetUnit.Utf16CodeUnit,
        StandInWriter? standIns = null,
        KeyedWriter? keyed = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(treatments);
        if (treatments.Count != spans.Count)
            throw new ArgumentException($"{spans.Count} entities need as many treatments, not {treatments.Count}.", nameof(treatments));
        var firstEdits = new int[spans.Count];
        Array.Fill(firstEdits, -1);

        IReadOnlyList<TextSpan>[] whole = [.. spans.Select(ofEntity => ofEntity.Select(span => Whole(text, span)).ToArray())];
        var replaced = whole.Index()
            .Where(entity => treatments[entity.Index].Policy is not NoMask)
            .SelectMany(entity => entity.Item.Select(span => (span, entity.Index)));
        var stars = new MaskWriter(text, whole, treatments, unit);
        List<Edit> edits = [];
        foreach (var group in OverlapGroups.Of(replaced))
        {
            foreach (var (_, entity) in group.Members)
                if (firstEdits[entity] < 0) firstEdits[entity] = edits.Count;
            var (owner, replacement) = Replacement(text, group, treatments, standIns, keyed) ?? stars.Write(group);
            edits.Add(new Edit(group.Span, treatments[owner].Finish(replacement)));
        }

        return new EditScript(edits, firstEdits);
    }

    /// <summary>What replaces the group as a whole, and which member says so; null when its characters are masked one by one.</summary>
    private static (int Owner, string Text)? Replacement(SourceText text, OverlapGroup group, IReadOnlyList<Treatment> treatments,
        StandInWriter? standIns, KeyedWriter? keyed)
    {
        foreach (var (_, entity) in group.Members)
            if (treatments[entity].Placeholder is { } placeholder) return (entity, placeholder);
        foreach (var (span, entity) in group.Members)
        {
            var (category, policy, _) = treatments[entity];
            if (policy is SyntheticReplacement replacement)
                return (entity, (standIns ?? throw Missing(nameof(standIns))).For(category, text.Reveal(span), replacement.PreserveFormat));
            if (policy is KeyedHash or ConsistentReplacement
                && (keyed ?? throw Missing(nameof(keyed))).Replace(policy, category, text.Reveal(span)) is { } written)
                return (entity, written);
        }

        if (group.Members.Any(member => treatments[member.Owner].Policy is not Pseudonym)) return null;
        var first = group.Members[0].Owner;
        return (first, (keyed ?? throw Missing(nameof(keyed))).Seal(treatments[first].Category, text.Reveal(group.Span)));
    }

    private static ArgumentException Missing(string parameter) => new("A policy asks for values that nobody writes.", parameter);

    private static TextSpan Whole(SourceText text, TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || !text.Span.Contains(span))
            throw new ArgumentException($"The span {span} lies outside the text of {text.Length} code units.", nameof(span));
        if (span.IsEmpty) return span;
        var start = SurrogatePairs.IsCut(text, span.Start) ? span.Start - 1 : span.Start;
        return TextSpan.FromBounds(start, SurrogatePairs.IsCut(text, span.End) ? span.End + 1 : span.End);
    }
}
