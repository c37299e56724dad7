using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>
/// Names that are ordinary words too, told by what is said of them as of persons alone: "Hope is my wife", "is Joy available?", "Bill paid the bill";
/// and names of any kind before "speaking", with words of hesitation before them.
/// </summary>
internal static class PersonalUseRule
{
    private const int MostParts = 3;

    /// <summary>Adds such names of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text[at].Is("speaking") && Speaker(text, at) is { } speaker) finds.Add(speaker);
            if (text[at] is not { IsLetters: true, HasCapital: true, IsLabel: false, Profile: { GivenName: >= 2, IsCalendar: false } }) continue;
            if (IsRelated(text, at)) finds.Add(new NameFind(at, at + 1, Grade.Strong, Evidence.Lexicon | Evidence.Cue));
            else if (IsAskedFor(text, at)) finds.Add(new NameFind(at, at + 1, Grade.Probable, Evidence.Lexicon | Evidence.Cue | Evidence.Sought));
            else if (Acts(text, at)) finds.Add(new NameFind(at, at + 1, Grade.Plausible,
                Evidence.Lexicon | Evidence.Cue | (Deals(text, at) ? Evidence.Sought : Evidence.None)));
        }
    }

    // "Hope is my wife"
    private static bool IsRelated(LexiconText text, int at) =>
        text[at + 1].Key is "is" or "was" && text[at + 2].Key is "my" or "his" or "her" or "our" or "your" or "their"
            && NameVocabulary.Relations.Contains(text[at + 3].Key);

    // "is Joy available?"
    private static bool IsAskedFor(LexiconText text, int at) =>
        text[at - 1].Key is "is" or "was" or "if" or "whether"
            && (NameVocabulary.States.Contains(text[at + 1].Key) || (text[at + 1].Is("is") && NameVocabulary.States.Contains(text[at + 2].Key)));

    // "Bill paid the bill"
    private static bool Acts(LexiconText text, int at) =>
        text[at] is { StartsSentence: true, Profile.GivenName: 3, Case: WordCase.Capitalized } && NameVocabulary.Deeds.Contains(text[at + 1].Key)
            && text[at + 2].IsLetters;

    // "Bill paid the bill": what is neither said of things nor of companies, done to somebody or something.
    private static bool Deals(LexiconText text, int at) => NameVocabulary.Dealings.Contains(text[at + 1].Key)
        && NameVocabulary.Objects.Contains(text[at + 2].Key);

    // "yeah um sukhwinder singh speaking"
    private static NameFind? Speaker(LexiconText text, int end)
    {
        if (text[end + 1].IsLetters && text[end + 1].Key is not ("how" or "with" or "hello" or "good" or "from" or "i" or "here")) return null;
        var (start, best) = (end, NameGrade.Never);
        while (end - start < MostParts && IsPart(text, start - 1) && !text[start].StartsLine)
        {
            start--;
            best = (NameGrade)Math.Max((int)best, (int)NameGrades.Of(text[start]));
        }

        if (start == end || best < NameGrade.Unknown) return null;
        var isFree = text[start].StartsSentence || !text[start - 1].IsLetters || NameVocabulary.AnswerLeads.Contains(text[start - 1].Key);
        return isFree && (best >= NameGrade.Listed || end - start > 1 || text[start].HasCapital)
            ? new NameFind(start, end, best >= NameGrade.Listed ? Grade.FirmMinus : Grade.Likely, Evidence.Cue) : null;
    }

    private static bool IsPart(LexiconText text, int at) =>
        text[at] is { IsLetters: true, IsSingleLetter: false } word && NameGrades.Of(word) >= NameGrade.Unknown
            && !NameVocabulary.AnswerLeads.Contains(word.Key) && !word.IsDerived;
}
