using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Tells names of bodies, places, streets and products from names of persons by the words in and around them.</summary>
internal static class NameThings
{
    /// <summary>Whether the words from <paramref name="start"/> to before <paramref name="end"/> name something other than a person.</summary>
    public static bool IsThing(LexiconText text, int start, int end) =>
        IsOrganization(text, start, end) || IsStreet(text, start, end) || IsPlace(text, start, end) || IsEndOfPlace(text, start, end)
            || IsHandle(text, start, end);

    private static bool IsOrganization(LexiconText text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
            if (text[at].Profile is { IsOrganizationWord: true } word
                && (word.FamilyName < 2 || word.Commonness >= 2 && at == end - 1 && word.FamilyName < 3)) return true;
        if (end - start == 2 && NameLexicon.Find(text.Text.AsSpan(text.SpanOf(start, end))).IsOrganizationWord) return true;
        var next = text[end];
        if (next.StartsLine || !next.Profile.IsOrganizationWord || text[end - 1].IsPossessive) return false;
        // "John Lewis store", "Jordan Shoes", but not "thanks john account 123 ...".
        return text[start].HasCapital ? next.HasCapital || end - start > 1 && next.Profile.Commonness < 3 : next.Profile.Commonness < 2;
    }

    // "42 James Street", "James Street" and "1600 van buren ave".
    private static bool IsStreet(LexiconText text, int start, int end)
    {
        if (!NameVocabulary.StreetTypes.Contains(text[end].Key) || text[end].StartsLine) return false;
        return text[end].HasCapital == text[end - 1].HasCapital || text[start - 1].Kind is WordKind.Digits;
    }

    // "San Jose", "New York", "Santa Clara", written as one place.
    private static bool IsPlace(LexiconText text, int start, int end)
    {
        if (end - start < 2 || end - start > 3) return false;
        var span = text.SpanOf(start, end);
        return NameLexicon.IsPlace(text.Text.AsSpan(span))
            && !(text[start].Profile is { GivenName: 3, Commonness: 0 } && text[end - 1].Profile is { FamilyName: 3, Commonness: 0 });
    }

    // The second word of "San Diego", "New Jersey", "Fort Wayne".
    private static bool IsEndOfPlace(LexiconText text, int start, int end)
    {
        if (text[start - 1].Is(".") && text[start - 2].Is("st") && text[start].HasCapital) return true;
        if (end - start != 1 || text[start].StartsLine || text[start - 1] is not { IsLetters: true } || text[start].IsGlued) return false;
        return text[start - 1].Profile is { GivenName: < 3 } && NameLexicon.IsPlace(text.Text.AsSpan(text.SpanOf(start - 1, end)));
    }

    // A word glued to @, #, / or _ is a handle, a tag or a path; one before an at sign, an e-mail address.
    private static bool IsHandle(LexiconText text, int start, int end)
    {
        var (before, after) = (text[start - 1], text[end]);
        if (text[start].IsGlued && (before.Is("@") || before.Is("#") || before.Is("/") || before.Is("_") || before.Is("&") || before.Is(".")
            || before.Kind is WordKind.Digits)) return true;
        if (!after.IsGlued || text[end - 1].IsPossessive) return false;
        return after.Is("@") || after.Is("_") || after.Is("/") || after.Kind is WordKind.Digits || after.Is(".") && text[end + 1].IsGlued
            && text[end + 1].IsLetters && !text[end + 1].HasCapital;
    }
}
