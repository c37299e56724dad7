namespace Hush;

/// <summary>What a language model reads in place of a value.</summary>
public enum SurrogateStyle
{
    /// <summary>
    /// <c>[PERSON_1]</c>: names the category and counts the values. Never mistaken for anything else, so answers are restored exactly.
    /// </summary>
    Placeholder,

    /// <summary>
    /// A made-up value of the same kind ("Paula Winter", a phone number that is nobody's), which models handle more naturally. A value for which
    /// no made-up one is free of doubt gets a placeholder. A model that inflects a name or splits a number gives what can't be restored.
    /// </summary>
    Lifelike,
}
