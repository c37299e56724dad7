using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Names after a title or a relation: "Mr. Okafor", "my husband tunde", "Captain Lee", "your sister, Ana".</summary>
internal static class TitleRule
{
    /// <summary>Adds the names after the titles and relations of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var find = NameVocabulary.SureTitles.Contains(text[at].Key) ? AfterSureTitle(text, at)
                : NameVocabulary.Relations.Contains(text[at].Key) && IsPossessor(text[at - 1]) ? AfterRelation(text, at)
                : NameVocabulary.Titles.Contains(text[at].Key) ? AfterTitle(text, at)
                : null;
            if (find is { } found) finds.Add(found);
        }
    }

    private static NameFind? AfterSureTitle(LexiconText text, int at)
    {
        if (text[at].Is("dr") && IsDrive(text, at) || IsBrand(text, at)) return null;
        var start = text[at + 1].Is(".") ? at + 2 : at + 1;
        if (NameVocabulary.Offices.Contains(text[start].Key)) return null;
        var name = NameReader.Read(text, start, NameOpenness.Open);
        if (text[start].StartsLine || !name.IsFound || name.Best == NameGrade.Word || text[start].Profile.IsTitle && name.Parts == 1) return null;
        if (name.Best == NameGrade.Unknown && !text[start].HasCapital && name.Parts == 1 && text[start].Span.Length < 3) return null;
        return name.Best >= NameGrade.Ambiguous
            ? new NameFind(name.Start, name.End, Grade.Sure, Evidence.Cue | Evidence.Lexicon)
                : new NameFind(name.Start, name.End, Grade.Strong, Evidence.Cue);
    }

    private static NameFind? AfterTitle(LexiconText text, int at)
    {
        var start = text[at + 1].Is(".") ? at + 2 : at + 1;
        var word = text[start];
        if (word.StartsLine || word.StartsSentence && !text[at + 1].Is(".") || NameVocabulary.Offices.Contains(word.Key)) return null;
        var isTitled = word.HasCapital && (text[at].HasCapital || NameGrades.IsClearGivenName(word)) || NameGrades.IsClearGivenName(word)
            && word.Profile.SeenAsPerson == 3;
        if (!isTitled) return null;
        var name = NameReader.Read(text, start, NameOpenness.Listed);
        if (!name.IsFound) return AfterTitleInSentence(text, at, start);
        return !NameThings.IsThing(text, name.Start, name.End)
            ? new NameFind(name.Start, name.End, name.Best >= NameGrade.Listed ? Grade.Strong : Grade.Reasonable, Evidence.Cue | Evidence.Lexicon)
                : null;
    }

    // "call Sister Jincy": a name that no list holds, behind a title that has a capital for no other reason.
    private static NameFind? AfterTitleInSentence(LexiconText text, int at, int start)
    {
        if (at == 0 || !text[at].HasCapital || text[at].StartsSentence || text[at].StartsLine || text[start].IsSingleLetter
            || text[start].Case == WordCase.Capitals || text[at - 1].Is("the") || text[at - 1].Is("a") || text[at - 1].Is("an")) return null;
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        return name is { IsFound: true, Best: NameGrade.Unknown } && !NameThings.IsThing(text, name.Start, name.End)
            ? new NameFind(name.Start, name.End, Grade.Plausible, Evidence.Cue) : null;
    }

    private static NameFind? AfterRelation(LexiconText text, int at)
    {
        var start = at + 1;
        while (text[start].Is(",") || text[start].Is("is") || text[start].Is("name") || text[start].Is("named") || text[start].Is("called")
            || text[start].Is("names")) start++;
        var word = text[start];
        if (word.StartsLine || NameThings.IsThing(text, start, start + 1)) return null;
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        if (!name.IsFound) return null;
        if (NameGrades.IsClearGivenName(word)
            || name is { Parts: > 1, Best: NameGrade.Strong }) return new NameFind(name.Start, name.End, Grade.Firm, Evidence.Cue | Evidence.Lexicon);
        return word.HasCapital && !text[start - 1].Is("is")
            ? new NameFind(name.Start, name.End, name.Best > NameGrade.Unknown ? Grade.Probable : Grade.Reasonable, Evidence.Cue) : null;
    }

    // Drinks, shoes and cleaners that are sold under a title.
    private static bool IsBrand(LexiconText text, int at) =>
        (text[at + 1].Is(".") ? text[at + 2]
            : text[at + 1]).Key is "pepper" or "martens" or "scholls" or "clean" or "coffee" or "butterworth" or "bean";

    private static bool IsPossessor(LexiconWord word) => word.Key is "my" or "our" or "his" or "her" or "your" or "their" || word.IsPossessive;

    // "12 Oak Dr Baltimore": a house number stands before.
    private static bool IsDrive(LexiconText text, int at)
    {
        for (var back = 1; back <= 4 && !text[at - back + 1].StartsLine; back++)
            if (text[at - back].Kind is WordKind.Digits or WordKind.Mixed) return true;
        return false;
    }
}
