using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>How far a word can be part of a person's name, by the lexicon alone. Ordered.</summary>
internal enum NameGrade
{
    /// <summary>A word of grammar, a number, a mark.</summary>
    Never,

    /// <summary>An ordinary English word that no list of names holds.</summary>
    Word,

    /// <summary>In no list at all.</summary>
    Unknown,

    /// <summary>A name that is an ordinary word too: Mark, Rose, May.</summary>
    Ambiguous,

    /// <summary>Seldom a name, and hardly ever anything else.</summary>
    Listed,

    /// <summary>A name in use, and no ordinary word.</summary>
    Strong,
}

/// <summary>Grades words.</summary>
internal static class NameGrades
{
    /// <summary>The grade of one word.</summary>
    public static NameGrade Of(LexiconWord word)
    {
        if (!word.IsLetters) return NameGrade.Never;
        var profile = word.Profile;
        if (word.Span.Length == 1 || word.IsLabel || profile.IsCalendar && (profile.GivenName < 2 || !word.HasCapital)) return NameGrade.Never;
        var isName = profile.GivenName >= 1 || profile.FamilyName >= 2 || profile.SeenAsPerson >= 2 || profile is { FamilyName: 1, Commonness: 0 };
        return profile.Commonness switch
        {
            3 => profile.GivenName >= 2 && word.HasCapital ? NameGrade.Ambiguous : NameGrade.Never,
            2 => isName ? NameGrade.Ambiguous : NameGrade.Word,
            1 when isName => profile.GivenName == 3 || profile.SeenAsPerson == 3 ? NameGrade.Listed : NameGrade.Ambiguous,
            // Seen a time or two in text: as likely a misspelled word as an unlisted name, unless it has a capital inside a sentence.
            1 => word.HasCapital && !word.StartsSentence ? NameGrade.Unknown : NameGrade.Word,
            _ when !isName => word.IsDerived && !(word.HasCapital && !word.StartsSentence) ? NameGrade.Word : NameGrade.Unknown,
            _ => profile.GivenName >= 2 || profile.FamilyName >= 2 || profile.SeenAsPerson >= 2 ? NameGrade.Strong : NameGrade.Listed,
        };
    }

    /// <summary>Whether the word is in use as a given name and as little else.</summary>
    public static bool IsClearGivenName(LexiconWord word) =>
        word is { IsLetters: true, Span.Length: > 1, Profile.Commonness: 0 } && (word.Profile.GivenName >= 2 || word.Profile.SeenAsPerson == 3);
}
