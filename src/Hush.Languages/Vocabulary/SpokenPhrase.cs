namespace Hush.Languages.Vocabulary;

/// <summary>What a phrase of one or more words does.</summary>
internal enum PhraseRole : byte
{
    /// <summary>Ties a letter to the word that begins with it: "as in".</summary>
    LetterLink,

    /// <summary>The same, and nothing else in ordinary speech.</summary>
    SureLetterLink,

    /// <summary>The next letter is a capital.</summary>
    UpperCase,

    /// <summary>The next letter is small.</summary>
    LowerCase,

    /// <summary>Between two parts of a dictated number: "and then".</summary>
    Pause,

    /// <summary>The same, between longer parts only: "and".</summary>
    WeakPause,

    /// <summary>The commercial at.</summary>
    At,

    /// <summary>The commercial at, and nothing else in ordinary speech: "at sign".</summary>
    SureAt,

    /// <summary>Names a character: "forward slash".</summary>
    Mark,

    /// <summary>Number words that are no number: "fifty fifty".</summary>
    Idiom,
}

/// <summary>Words in a row that say one number below 100, with blanks or hyphens between them: "quatre-vingt-dix".</summary>
/// <param name="Words">The words, in order.</param>
/// <param name="Value">The number.</param>
internal sealed record NumberPhrase(string[] Words, int Value);

/// <summary>Words in a row with one role.</summary>
/// <param name="Role">What they do.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="Mark">The character named, for <see cref="PhraseRole.Mark"/>; otherwise NUL.</param>
internal sealed record SpokenPhrase(PhraseRole Role, string[] Words, char Mark = '\0');
