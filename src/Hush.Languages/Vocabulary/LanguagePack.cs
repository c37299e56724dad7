namespace Hush.Languages.Vocabulary;

/// <summary>
/// The words of one language, each list once: what detection, alignment and surrogates need to know of it. A language without a list has an
/// empty one. Immutable; serves all threads. Words are in lower case unless a list says otherwise.
/// </summary>
internal sealed record LanguagePack
{
    /// <summary>BCP-47 primary subtag, such as <c>de</c>; empty for the neutral pack.</summary>
    public required string Code { get; init; }

    /// <summary>The tables by which dictated numbers, letters and addresses are read.</summary>
    public required SpokenVocabulary Spoken { get; init; }

    /// <summary>Whether nothing but what is said inside dictated numbers is known of the language.</summary>
    public bool HasOnlyNumbers { get; init; }

    /// <summary>Digit words of a language that writes them without blanks; null for others.</summary>
    public GluedDigits? Glued { get; init; }

    /// <summary>Number words.</summary>
    public NumberNames Numbers { get; init; } = NumberNames.None;

    /// <summary>The twelve months from January on, as they are written in a sentence.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>Short and other names of months, in lower case.</summary>
    public IReadOnlyList<string> OtherMonths { get; init; } = [];

    /// <summary>The seven days from Monday on, as they are written in a sentence.</summary>
    public IReadOnlyList<string> Weekdays { get; init; } = [];

    /// <summary>Sounds of hesitation.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>The words of the spelling alphabet that is taught, whose first letters they stand for.</summary>
    public IReadOnlyList<string> SpellingAlphabet { get; init; } = [];

    /// <summary>What characters are called when they are dictated, the usual name first.</summary>
    public IReadOnlyList<CharacterName> CharacterNames { get; init; } = [];

    /// <summary>Titles before a person's name.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Those of <see cref="Titles"/> that only ever stand before a name.</summary>
    public IReadOnlyList<string> SureTitles { get; init; } = [];

    /// <summary>Words that end a street's name, with the abbreviations that are no other word.</summary>
    public IReadOnlyList<string> StreetTypes { get; init; } = [];

    /// <summary>Abbreviations of <see cref="StreetTypes"/> that are doubtful beside a number.</summary>
    public IReadOnlyList<string> StreetAbbreviations { get; init; } = [];

    /// <summary>The words that made-up values are put together from, by kind: given, family, place, company, occupation; capitalized.</summary>
    public IReadOnlyDictionary<string, string[]> Surrogates { get; init; } = new Dictionary<string, string[]>();
}

/// <summary>What a character is called.</summary>
/// <param name="Character">The character.</param>
/// <param name="Names">Its names in one word each, the usual one first.</param>
internal sealed record CharacterName(char Character, IReadOnlyList<string> Names);
