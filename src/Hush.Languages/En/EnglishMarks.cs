using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>English names of the characters that stand between digits, letters and the parts of an address.</summary>
internal static class EnglishMarks
{
    public static readonly CharacterName[] Names =
    [
        new('-', ["dash", "hyphen", "minus"]),
        new('.', ["dot", "point"]),
        new('/', ["slash", "stroke"]),
        new('\\', ["backslash"]),
        new('_', ["underscore"]),
        new('+', ["plus"]),
        new(':', ["colon"]),
        new(' ', ["space"]),
        new('#', ["hash", "hashtag"]),
        new('*', ["star", "asterisk"]),
    ];

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        foreach (var name in Names) builder.Mark(name.Character, name.Names);
        builder.Phrase(PhraseRole.Mark, "forward slash", '/');
        builder.Phrase(PhraseRole.Mark, "back slash", '\\');
        builder.Phrase(PhraseRole.Mark, "under score", '_');
        builder.Phrase(PhraseRole.Mark, "number sign", '#');
        builder.Phrase(PhraseRole.Mark, "pound sign", '#');
        builder.Phrase(PhraseRole.Mark, "plus sign", '+');
        builder.Phrase(PhraseRole.Mark, "hyphen sign", '-');
        builder.Phrase(PhraseRole.Mark, "full stop", '.');
        builder.Phrase(PhraseRole.At, "at");
        builder.Phrase(PhraseRole.SureAt, "at sign");
        builder.Phrase(PhraseRole.SureAt, "at symbol");
        builder.Phrase(PhraseRole.SureAt, "at the rate");
        builder.Phrase(PhraseRole.SureAt, "at the rate of");
    }
}
