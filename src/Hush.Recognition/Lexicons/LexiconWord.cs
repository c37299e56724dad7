namespace Hush.Recognition.Lexicons;

/// <summary>How the letters of a word are written.</summary>
internal enum WordCase
{
    /// <summary>No letters, or letters of a script without case.</summary>
    None,

    /// <summary>No capital: <c>john</c>.</summary>
    Small,

    /// <summary>A capital first, a small letter later: <c>John</c>, <c>McDonald</c>.</summary>
    Capitalized,

    /// <summary>Capitals only: <c>JOHN</c>, and <c>J</c>.</summary>
    Capitals,
}

/// <summary>A word of a passage with what the lexicon knows of it.</summary>
/// <param name="Span">Where it stands, without a possessive ending.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Case">How it is written. Capitals count as small letters where the whole passage is in capitals.</param>
/// <param name="Profile">What the lexicon knows of it.</param>
/// <param name="Key">Its folded form when some rule asks for it, a mark as it stands, otherwise empty.</param>
/// <param name="IsPossessive">Whether <c>'s</c> was cut off.</param>
/// <param name="IsGlued">Whether no blank separates it from the word before.</param>
/// <param name="StartsLine">Whether it is the first of its line.</param>
/// <param name="IsDerived">Whether it ends as derived English words do ("-ing", "-tion"), which few names end in.</param>
/// <param name="StartsSentence">Whether it is the first of its sentence, so that a capital says nothing.</param>
/// <param name="IsLabel">Whether it labels a field of a form and is hardly ever a name: "DOB", "Forename".</param>
internal readonly record struct LexiconWord(
    TextSpan Span, WordKind Kind, WordCase Case, WordProfile Profile, string Key, bool IsPossessive, bool IsDerived, bool IsGlued, bool StartsLine,
        bool StartsSentence, bool IsLabel = false)
{
    /// <summary>What stands before the first and after the last word.</summary>
    public static readonly LexiconWord None = new(default, WordKind.Mark, WordCase.None, default, "", false, false, false, true, true);

    /// <summary>Whether it is made of letters.</summary>
    public bool IsLetters => Kind == WordKind.Letters;

    /// <summary>Whether it is written with a capital first.</summary>
    public bool HasCapital => Case is WordCase.Capitalized or WordCase.Capitals;

    /// <summary>Whether it is a single letter, as an initial or a letter of a spelled name is.</summary>
    public bool IsSingleLetter => Kind == WordKind.Letters && Span.Length == 1;

    /// <summary>Whether the mark or folded word is this one.</summary>
    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);
}
