namespace Hush.Conversations.Projection;

/// <summary>
/// Where the entities of one item stand in each of its forms. Index-aligned with the entities: entry k of every form belongs to
/// entity k. An entity has one span in a form as a rule; several when its words stand there in several places; none when the
/// form lacks them or the item lacks the form.
/// </summary>
internal sealed class ProjectedSpans
{
    private readonly IReadOnlyList<IReadOnlyList<TextSpan>>[] _byForm;

    internal ProjectedSpans(IReadOnlyList<IReadOnlyList<TextSpan>>[] byForm) => _byForm = byForm;

    /// <summary>The spans of all entities in one form, UTF-16 code units; those of one entity are ascending and disjoint.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> this[Representation form] => _byForm[(int)form];
}
