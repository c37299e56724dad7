using Hush.Recognition.Lexicons;

namespace Hush.Analysis;

/// <summary>Tells family names from first names by the word alone.</summary>
internal static class FamilyNames
{
    /// <summary>Whether the lexicon knows the word better as a family name than as a first name.</summary>
    public static bool IsOne(string word) => NameLexicon.Find(word) is var profile && profile.FamilyName > profile.GivenName;
}
