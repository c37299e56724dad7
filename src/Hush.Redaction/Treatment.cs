using Hush.Entities;

namespace Hush.Redaction;

/// <summary>What becomes of an entity wherever it stands.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Policy">How its spans are replaced, without decoration.</param>
/// <param name="Placeholder">What stands for it under an <see cref="EntityMask"/>; null under every other policy.</param>
internal sealed record Treatment(Category Category, RedactionPolicy Policy, string? Placeholder = null)
{
    /// <summary>The policy with what decorates it; null where nothing does.</summary>
    private DecoratedPolicy? Decoration { get; init; }

    /// <summary>The treatment of a category under a policy that may be decorated.</summary>
    public static Treatment Of(Category category, RedactionPolicy policy) => new(category, policy.Plain) { Decoration = policy as DecoratedPolicy };

    /// <summary>What is written for a replacement.</summary>
    public string Finish(string replacement) => Decoration?.Finish(Category, replacement) ?? replacement;
}

/// <summary>
/// Gives the entities of a document or of all texts of a conversation, in reading order, their treatment: the policy that serves the category,
/// and the placeholder if that is an <see cref="EntityMask"/>. Placeholders of masked entities that overlap are one: that of the first of them
/// (the longest, among those with the same start; the first given, among equals); the others take no number. Not thread-safe.
/// </summary>
/// <param name="policies">The policies.</param>
/// <param name="language">BCP-47 language of the texts.</param>
internal sealed class TreatmentChooser(PolicySet policies, string language)
{
    private readonly Dictionary<EntityMaskStyle, MaskNumbering> _numberings = [];

    /// <summary>The treatment of each entity of <paramref name="text"/>, index-aligned.</summary>
    /// <exception cref="ArgumentException">An entity has no characters or lies outside the text.</exception>
    public IReadOnlyList<Treatment> Choose(SourceText text, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        if (entities.Any(entity => entity.Span.IsEmpty)) throw new ArgumentException("An entity has no characters.", nameof(entities));
        Treatment[] treatments = [.. entities.Select(entity => Treatment.Of(entity.Category, policies.For(entity.Category)))];
        var masked = treatments.Index().Where(entry => entry.Item.Policy is EntityMask).Select(entry => (entities[entry.Index].Span, entry.Index));
        foreach (var group in OverlapGroups.Of(masked))
        {
            var first = group.Members[0].Owner;
            var placeholder = NumberingOf((EntityMask)treatments[first].Policy)
                .Placeholder(entities[first].Category, text.Reveal(entities[first].Span));
            foreach (var (_, member) in group.Members) treatments[member] = treatments[member] with { Placeholder = placeholder };
        }

        return treatments;
    }

    private MaskNumbering NumberingOf(EntityMask mask)
    {
        if (!_numberings.TryGetValue(mask.Style, out var numbering)) _numberings[mask.Style] = numbering = new MaskNumbering(mask.Style, language);
        return numbering;
    }
}
