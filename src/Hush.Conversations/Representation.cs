namespace Hush;

/// <summary>The forms in which a speech engine writes the same words.</summary>
public enum Representation
{
    /// <summary>For reading: letter case, punctuation, numbers as digits.</summary>
    Text,

    /// <summary>The recognized words: lower case, no punctuation, numbers as words.</summary>
    Lexical,

    /// <summary>After inverse text normalization: numbers as digits, no punctuation.</summary>
    Itn,

    /// <summary>As <see cref="Itn"/>, with profanity masked.</summary>
    MaskedItn,
}

/// <summary>The forms of one item. <see cref="Text"/> is always there; the others may be missing.</summary>
public sealed record RepresentationSet(SourceText Text, SourceText? Lexical = null, SourceText? Itn = null, SourceText? MaskedItn = null)
{
    /// <summary>All forms, in the order of the enumeration.</summary>
    public static IReadOnlyList<Representation> All { get; } =
        [Representation.Text, Representation.Lexical, Representation.Itn, Representation.MaskedItn];

    /// <summary>The form, or null when the item lacks it.</summary>
    public SourceText? this[Representation representation] => representation switch
    {
        Representation.Text => Text,
        Representation.Lexical => Lexical,
        Representation.Itn => Itn,
        Representation.MaskedItn => MaskedItn,
        _ => throw new ArgumentOutOfRangeException(nameof(representation)),
    };
}
