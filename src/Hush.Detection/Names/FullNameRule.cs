using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Given name and family name side by side, without any cue: "Chinedu Okafor wrote", "ask priya sharma about it".</summary>
internal static class FullNameRule
{
    /// <summary>Adds the full names of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var word = text[at];
            if (!word.IsLetters) continue;
            if ((word.HasCapital ? Capitalized(text, at) : Small(text, at)) is not { } find) continue;
            finds.Add(find);
            at = find.End - 1;
        }
    }

    private static NameFind? Capitalized(LexiconText text, int at)
    {
        // A run of capitals is judged from its first word that can be a name, never from its middle.
        var before = text[at - 1];
        if (before is { HasCapital: true, IsPossessive: false, Profile.IsTitle: false } && !text[at].StartsSentence
            && NameGrades.Of(before) > NameGrade.Word) return null;
        if (text[at].StartsSentence && text[at].Profile.Commonness >= 2 && text[at + 1].Profile is { GivenName: >= 2, FamilyName: < 2 }) return null;
        if (NameVocabulary.Titles.Contains(text[at].Key) && text[at + 1].HasCapital) return null;
        var name = NameReader.Read(text, at, NameOpenness.Strict);
        if (name.Parts == 1 && text[at].IsSingleLetter && text[at + 1].Is(".")
            && text[name.Last].Profile is { FamilyName: >= 2, Commonness: < 2 }) return new NameFind(at, name.End, Grade.Probable, Evidence.Lexicon);
        if (name.Parts is < 2 or > 4 || NameThings.IsThing(text, name.Start, name.End) || IsHeading(text[name.End])) return null;
        var first = FirstPart(text, name);
        var (given, family) = (text[first].Profile, text[name.Last].Profile);
        var confidence = (given, family) switch
        {
            ({ GivenName: >= 2, Commonness: 0 }, { FamilyName: >= 2, Commonness: 0 }) => Grade.Firm,
            ({ GivenName: >= 2, Commonness: 0 }, { FamilyName: >= 2 }) => Grade.Strong,
            ({ GivenName: >= 2, Commonness: < 3 }, { FamilyName: >= 2, Commonness: 0 }) => Grade.GoodPlus,
            ({ GivenName: >= 2 }, { FamilyName: 3, Commonness: < 2 }) => Grade.Probable,
            ({ GivenName: 3, Commonness: 0, IsPlace: false }, { Commonness: < 2 }) => Grade.Probable,
            ({ GivenName: 3, Commonness: 0 }, { FamilyName: >= 1, Commonness: < 2 }) => Grade.Likely,
            ({ GivenName: >= 2, Commonness: 0 }, { Commonness: < 2 }) => Grade.Possible,
            ({ FamilyName: >= 2, Commonness: 0 }, { GivenName: >= 2, Commonness: 0 }) => Grade.Reasonable,
            ({ GivenName: 1, Commonness: 0 }, { FamilyName: >= 2, Commonness: 0 }) => Grade.Reasonable,
            ({ GivenName: >= 1, Commonness: 0 }, { FamilyName: 3, Commonness: < 3 }) => Grade.Plausible,
            ({ Commonness: 0 }, { FamilyName: 3, Commonness: 0 }) => Grade.Possible,
            ({ GivenName: >= 2, Commonness: 0 }, _) when text[name.Last - 1].Is(".") => Grade.Probable,
            _ => 0.0,
        };
        return confidence > 0 ? new NameFind(name.Start, name.End, confidence, Evidence.Lexicon) : null;
    }

    // "Jordan Shoes Catalogue": an ordinary word with a capital goes on where the name seems to end.
    private static bool IsHeading(LexiconWord next) =>
        next is
        {
            IsLetters: true, HasCapital: true, StartsLine: false, StartsSentence: false, IsGlued: false, Span.Length: > 1,
            Profile.Commonness: >= 2
        }
        && NameGrades.Of(next) <= NameGrade.Word;

    private static int FirstPart(LexiconText text, NameRead name)
    {
        var first = name.Start;
        while (first < name.End - 1 && (text[first].IsSingleLetter || !text[first].IsLetters)) first++;
        return first;
    }

    private static NameFind? Small(LexiconText text, int at)
    {
        var word = text[at];
        if (!NameGrades.IsClearGivenName(word) || text[at + 1].StartsLine || text[at - 1] is { IsLetters: true, HasCapital: true }
            && !text[at].StartsSentence) return null;
        var name = NameReader.Read(text, at, NameOpenness.Listed);
        if (name.Parts < 2 || NameThings.IsThing(text, name.Start, name.End)) return null;
        var family = text[name.Last].Profile;
        if (family.FamilyName < 2 && family.SeenAsPerson < 2) return null;
        // "hayward ca 94545"
        if (text[name.Last].Span.Length == 2 && text[name.End].Kind == WordKind.Digits) return null;
        var confidence = family.Commonness == 0 && text[at + 1].Profile.Commonness == 0 ? Grade.GoodPlus : Grade.PlausiblePlus;
        return new NameFind(name.Start, name.End, confidence, Evidence.Lexicon);
    }
}
