namespace Hush;

/// <summary>
/// Another policy whose replacements are changed before they are written, as into <c>&lt;mark&gt;[PERSON_1]&lt;/mark&gt;</c>. What decorates sees the
/// replacement alone, and so of a value no more than the policy leaves readable.
/// </summary>
public sealed record DecoratedPolicy : RedactionPolicy
{
    /// <summary>Decorates a policy. A <see cref="NoMask"/> replaces nothing, so nothing of it is decorated; a decorated policy can be decorated
    /// again.</summary>
    /// <param name="inner">What is decorated.</param>
    /// <param name="decorate">
    /// Gives what is written for a category and a replacement. It is called once for each replaced span, whole where finds overlap, from any thread;
    /// what it throws ends the call.
    /// </param>
    public DecoratedPolicy(RedactionPolicy inner, Func<Category, string, string> decorate)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(decorate);
        (Inner, Decorate) = (inner, decorate);
    }

    /// <summary>What is decorated.</summary>
    public RedactionPolicy Inner { get; }

    /// <summary>Gives what is written for a category and a replacement.</summary>
    public Func<Category, string, string> Decorate { get; }

    /// <inheritdoc/>
    internal override RedactionPolicy Plain => Inner.Plain;

    /// <inheritdoc/>
    internal override string Finish(Category category, string replacement) =>
        Decorate(category, Inner.Finish(category, replacement)) ?? throw new InvalidOperationException("A policy's decorator gave null.");
}
