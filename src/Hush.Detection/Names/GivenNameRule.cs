using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>
/// Given names that stand alone: with a capital inside a sentence ("I saw Fatima there"), set off as an address ("what is it, Jane?"),
/// before who speaks ("john here"), or as owners ("priya's phone").
/// </summary>
internal static class GivenNameRule
{
    /// <summary>Adds the lone given names of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var word = text[at];
            if (!word.IsLetters || word.Profile.GivenName == 0 && word.Profile.SeenAsPerson < 2) continue;
            if (Introduced(text, at, finds)) continue;
            if (NameThings.IsThing(text, at, at + 1) || SpellingAlphabet.IsLetterName(text, at)) continue;
            var confidence = word.HasCapital ? Capitalized(text, at) : Small(text, at);
            if (confidence > 0) finds.Add(new NameFind(at, at + 1, confidence, Evidence.Lexicon));
        }
    }

    // "john here", "this morning jane doe speaking": the name must open its sentence or follow a comma.
    private static bool Introduced(LexiconText text, int at, List<NameFind> finds)
    {
        if (!text[at].StartsSentence && !text[at - 1].Is(",")) return false;
        var name = NameReader.Read(text, at, NameOpenness.Listed);
        if (!name.IsFound || name.Best < NameGrade.Listed && !text[at].HasCapital) return false;
        var (cue, after) = (text[name.End], text[name.End + 1]);
        if (!cue.Is("speaking") && !cue.Is("here")) return false;
        if (cue.Is("here") && after.IsLetters && after.Key is not ("from" or "with" or "calling")) return false;
        finds.Add(new NameFind(name.Start, name.End, Grade.Firm, Evidence.Lexicon | Evidence.Cue));
        return true;
    }

    private static double Capitalized(LexiconText text, int at)
    {
        var word = text[at];
        var (before, next) = (text[at - 1], text[at + 1]);
        var isClear = NameGrades.IsClearGivenName(word);
        // Beside another capital it belongs to a longer name of something, which other rules judge.
        var standsInRun = next is { HasCapital: true, StartsLine: false, StartsSentence: false, IsSingleLetter: false } && !word.IsPossessive
            || before is { HasCapital: true, Span.Length: > 1 } && !word.StartsSentence && !(before.StartsSentence && before.Profile.Commonness >= 2);
        if (standsInRun || word.Case == WordCase.Capitals || before.Is("&") || next.Is("&")) return 0;
        var isAddressed = before.Is(",") && !word.StartsLine && (!next.IsLetters && !next.Is(",") || next.StartsLine)
            || word.StartsSentence && next.Is(",") && text[at + 2].IsLetters && !text[at + 2].HasCapital;
        if (isAddressed && word.Profile is { GivenName: >= 2, Commonness: < 3, IsCalendar: false }) return isClear
            ? Grade.Strong : word.StartsSentence
            || text[at - 2].HasCapital ? 0 : Grade.Plausible;
        if (word.Profile is { IsPlace: true, GivenName: < 3 }) return 0;
        if (!isClear) return word is { StartsSentence: false, Profile: { GivenName: 3, Commonness: 1, IsPlace: false } } ? Grade.Even : 0;
        if (word.Profile.IsPlace && (before.Key is "in" or "from" or "at" || before.Is("to")
            && word.Profile is not { GivenName: 3, SeenAsPerson: 3 })) return 0;
        if (word.StartsSentence) return word.Profile is { GivenName: 3, SeenAsPerson: 3 }
            ? Grade.Plausible : word.Profile.GivenName == 3 ? Grade.Even : 0;
        return word.Profile.GivenName == 3 || word.Profile.SeenAsPerson == 3 ? Grade.Likely : Grade.Plausible;
    }

    private static double Small(LexiconText text, int at)
    {
        var word = text[at];
        if (!NameGrades.IsClearGivenName(word) || word.Profile.GivenName < 2) return 0;
        if (word.IsPossessive) return word.Profile.GivenName == 3 ? Grade.Reasonable : Grade.Even;
        var next = text[at + 1];
        var stands = word.Profile is { GivenName: 3, SeenAsPerson: 3 };
        var closes = text[at - 1].Is(",") && !next.IsLetters;
        if (closes && stands) return Grade.Likely;
        if (!stands || !text[at - 1].IsLetters && !word.StartsSentence) return 0;
        // "is that ok for you jesse", "nothing charlie thank you", "casey i need help": called by name, without a mark.
        var isCalled = next.Key is "thank" or "thanks" || at + 1 >= text.Count - 1 && !next.IsLetters;
        if (word.StartsSentence) return next.Is("i") ? Grade.Plausible : 0;
        var before = text[at - 1];
        var isGoverned = NameVocabulary.Governors.Contains(before.Key) || before.Profile.IsTitle || before.Case != WordCase.Small;
        return isCalled && !isGoverned && (text[at - 2].IsLetters || next.IsLetters) ? Grade.Plausible : 0;
    }
}
