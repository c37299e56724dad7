using Hush.Languages.Vocabulary;

namespace Hush.Languages.Spoken;

/// <summary>What stands between two tokens.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks on one line.</summary>
    Blank,

    /// <summary>A line break, the begin of the text, or something that is neither word nor blank.</summary>
    Break,
}

/// <summary>A word or mark with what the tables know of it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Word">Its entry in the tables; the default value for a word they do not know.</param>
/// <param name="Letter">The letter if the token is one single Latin letter, otherwise NUL.</param>
/// <param name="IsDigits">Whether it is ASCII digits only.</param>
internal readonly record struct SpokenToken(
    TextSpan Span, WordKind Kind, TokenGap Before, SpokenWord Word, char Letter, bool IsDigits)
{
    /// <summary>Whether the token names a number, or is one.</summary>
    public bool IsNumber => IsDigits
        || Word.Number is not (NumberRole.None or NumberRole.Ordinal or NumberRole.Hundred or NumberRole.Thousand or NumberRole.Times);

    /// <summary>Whether it is words or digits rather than a mark.</summary>
    public bool IsWord => Kind != WordKind.Mark;
}
