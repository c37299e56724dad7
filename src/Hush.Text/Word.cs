namespace Hush;

/// <summary>What the characters of a <see cref="Word"/> are.</summary>
public enum WordKind
{
    /// <summary>Letters, with inner apostrophes and combining marks: <c>don't</c>, <c>Zoë</c>.</summary>
    Letters,

    /// <summary>Decimal digits only.</summary>
    Digits,

    /// <summary>Letters and digits together: <c>B2B</c>, <c>4th</c>.</summary>
    Mixed,

    /// <summary>One punctuation mark or symbol.</summary>
    Mark,
}

/// <summary>A word or a mark of a text, with its place. Blanks are no words.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Word(TextSpan Span, WordKind Kind);
