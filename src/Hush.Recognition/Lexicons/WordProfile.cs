namespace Hush.Recognition.Lexicons;

/// <summary>
/// What <see cref="NameLexicon"/> knows of a word. Classes run from 0 (not at all) to 3 (as much as any word). The layout of the 16 bits:
/// 0–1 given name, 2–3 family name, 4–5 commonness in English, 6 place, 7 title, 8 calendar, 9 organization word, 12–13 how often
/// labelled text meant a person by it.
/// </summary>
/// <param name="Bits">The bits as the lexicon file holds them.</param>
internal readonly record struct WordProfile(ushort Bits)
{
    /// <summary>How established it is as a given name: 0 never heard, 1 in some list, 2 in use, 3 frequent.</summary>
    public int GivenName => Bits & 3;

    /// <summary>How established it is as a family name: 0 never heard, 1 in some list, 2 in use, 3 frequent.</summary>
    public int FamilyName => (Bits >> 2) & 3;

    /// <summary>How common it is as an English word: 0 never seen, 1 seen, 2 often, 3 a word of grammar or of every call.</summary>
    public int Commonness => (Bits >> 4) & 3;

    /// <summary>Whether it is a city, state or country. Many given names are, somewhere.</summary>
    public bool IsPlace => (Bits & 1 << 6) != 0;

    /// <summary>Whether it can stand before a name: Mr, Dr, Captain.</summary>
    public bool IsTitle => (Bits & 1 << 7) != 0;

    /// <summary>Whether it is a month, a weekday or a feast.</summary>
    public bool IsCalendar => (Bits & 1 << 8) != 0;

    /// <summary>Whether it ends or marks the name of a body or thing rather than of a person: Bank, Inc, Hospital, Street.</summary>
    public bool IsOrganizationWord => (Bits & 1 << 9) != 0;

    /// <summary>How often labelled text meant a person: 0 unknown, 1 seldom, 2 about half, 3 nearly always.</summary>
    public int SeenAsPerson => (Bits >> 12) & 3;

    /// <summary>Whether any list or text holds the word.</summary>
    public bool IsKnown => Bits != 0;
}
