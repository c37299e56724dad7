namespace Hush.Languages.Vocabulary;

/// <summary>What a word does in a spoken number.</summary>
internal enum NumberRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>A zero that is also a letter or an interjection: "oh".</summary>
    Oh,

    /// <summary>10 to 19, and in any language a number that no digit after it adds to: "einundzwanzig".</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    /// <summary>A round number from 100 on in one word, which a smaller number may add to: "doscientos".</summary>
    Hundreds,

    /// <summary>Times 100.</summary>
    Hundred,

    /// <summary>Times 1000.</summary>
    Thousand,

    /// <summary>1st to 31st and round tens.</summary>
    Ordinal,

    /// <summary>Says the next digit or letter several times: "double", "triple".</summary>
    Multiplier,

    /// <summary>Says one digit twice in one word: "doppelsieben".</summary>
    Doubled,

    /// <summary>Behind a small number, or with one in itself, says the next digit so many times: "deux fois zéro", "zweimal null".</summary>
    Times,
}

/// <summary>What else a word tells the readers. A word may have several.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A sound of hesitation: "uh".</summary>
    Filler = 1 << 0,

    /// <summary>Joins the parts of one cardinal: "and".</summary>
    And = 1 << 1,

    /// <summary>Name of a month.</summary>
    Month = 1 << 2,

    /// <summary>A month that is also another word: "may", "march".</summary>
    DoubtfulMonth = 1 << 3,

    /// <summary>Counted or measured: "minutes", "dollars".</summary>
    UnitNoun = 1 << 4,

    /// <summary>Announces a number even if it is only "one": "flat", "room".</summary>
    NumberLabel = 1 << 5,

    /// <summary>Makes a following "one" a pronoun: "this", "no".</summary>
    Determiner = 1 << 6,

    /// <summary>Goes on after the interjection "oh": "wait", "sorry".</summary>
    AfterInterjection = 1 << 7,

    /// <summary>Comes before a time of day: "at", "until".</summary>
    TimePreposition = 1 << 8,

    /// <summary>Ends a street name, so a number before it is no time: "street".</summary>
    StreetType = 1 << 9,

    /// <summary>Marks half a day: "am", "pm".</summary>
    Meridiem = 1 << 10,

    /// <summary>Announces a date of birth.</summary>
    BirthCue = 1 << 11,

    /// <summary>Announces spelling: "spelled", "initials".</summary>
    SpellCue = 1 << 12,

    /// <summary>Follows a spelled word rather than a pronoun or article: "is", "and".</summary>
    FollowsSpelling = 1 << 13,

    /// <summary>Follows the article "a": "lot", "moment".</summary>
    FollowsArticle = 1 << 14,

    /// <summary>Forms a compound with one letter before it: "shirt", "mail".</summary>
    LetterCompound = 1 << 15,

    /// <summary>Never part of an address: "is", "my".</summary>
    AddressStop = 1 << 16,

    /// <summary>Bounds a local part of several words on its left: "is", "it's", "email".</summary>
    AddressCue = 1 << 17,

    /// <summary>Says that an e-mail address comes: "email".</summary>
    MailCue = 1 << 18,

    /// <summary>A top-level domain.</summary>
    TopLevelDomain = 1 << 19,

    /// <summary>A top-level domain that is also an everyday word; only in e-mail addresses.</summary>
    DoubtfulTopLevelDomain = 1 << 20,

    /// <summary>A mail provider's name that needs no "dot" before "com".</summary>
    MailProvider = 1 << 21,

    /// <summary>A mail provider's name that is also another word.</summary>
    DoubtfulMailProvider = 1 << 22,

    /// <summary>Leads into a street address or a home: a following "at" is of place.</summary>
    Residence = 1 << 23,

    /// <summary>Begins one of the phrases of the language.</summary>
    BeginsPhrase = 1 << 24,

    /// <summary>Between day and month: "of".</summary>
    DateLink = 1 << 25,

    /// <summary>Between month and day: "the".</summary>
    DateArticle = 1 << 26,

    /// <summary>Announces the number of a flat: "apartment".</summary>
    Dwelling = 1 << 27,

    /// <summary>A hundred or a thousand that needs no number before it: "mille", "ciento".</summary>
    StandsAlone = 1 << 28,

    /// <summary>Begins one of the number phrases of the language.</summary>
    BeginsNumberPhrase = 1 << 29,

    /// <summary>A number word that is another word where it stands alone: "neuf".</summary>
    DoubtfulNumber = 1 << 30,
}

/// <summary>Everything a language's tables know of one word.</summary>
/// <param name="Number">Its part in numbers.</param>
/// <param name="Value">The number's value, or how many times for a multiplier; 0 for a word that needs a number before it.</param>
/// <param name="Mark">The character it names ("dash"), or NUL.</param>
/// <param name="LetterName">The letter whose name it is ("zed"), or NUL.</param>
/// <param name="AlphabetLetter">The letter it stands for in a spelling alphabet ("bravo"), or NUL.</param>
/// <param name="IsFirstName">Whether the word of the spelling alphabet is also a name or a word of every day.</param>
/// <param name="Traits">What else it tells.</param>
internal readonly record struct SpokenWord(
    NumberRole Number, short Value, char Mark, char LetterName, char AlphabetLetter, bool IsFirstName, WordTraits Traits)
{
    /// <summary>Whether it has any of <paramref name="traits"/>.</summary>
    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}
