using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>Names that a phrase introduces: "my name is", "this is", "speak to", "thanks", "regards".</summary>
internal static class CueRule
{
    private const Evidence Known = Evidence.Cue | Evidence.Lexicon;
    private const int MostWordsOfGreeting = 5;
    private const int LongestNickname = 8;

    /// <summary>Adds the names after the cues of <paramref name="text"/>.</summary>
    public static void Find(LexiconText text, List<NameFind> finds)
    {
        for (var start = 0; start < text.Count; start++)
            foreach (var cue in NameCues.StartingWith(text[start].Key))
                if (Matches(text, start, cue) && Judge(text, start, start + cue.Words.Length, cue) is { } find)
                {
                    finds.Add(find);
                    break;
                }
    }

    private static bool Matches(LexiconText text, int start, NameCue cue)
    {
        for (var offset = 1; offset < cue.Words.Length; offset++)
            if (!text[start + offset].Is(cue.Words[offset]) || text[start + offset].StartsLine) return false;
        return true;
    }

    private static NameFind? Judge(LexiconText text, int cueStart, int after, NameCue cue) => cue.Strength switch
    {
        CueStrength.Open => IsNameOfThing(text, cueStart, cue) ? null : JudgeOpen(text, after),
        CueStrength.Strict => IsNameOfThing(text, cueStart, cue) ? null : JudgeStrict(text, after),
        CueStrength.Weak => JudgeWeak(text, after),
        CueStrength.Vocative => JudgeVocative(text, cueStart, after, cue),
        _ => JudgeSignOff(text, after),
    };

    private static NameFind? JudgeOpen(LexiconText text, int after)
    {
        var start = SkipFillers(text, after);
        if (IsSpelled(text, start)) return null;
        var name = NameReader.Read(text, start, NameOpenness.Open);
        if (!name.IsFound || IsThing(text, name)) return null;
        // After a new line the name belongs to the label only where the label ended with its line.
        return name.Best switch
        {
            >= NameGrade.Listed => new NameFind(name.Start, name.End, Grade.Sure, Known),
            NameGrade.Ambiguous => new NameFind(name.Start, name.End, Grade.Firm, Known),
            NameGrade.Unknown => new NameFind(name.Start, name.End, text[name.Start].HasCapital ? Grade.Strong : Grade.Good, Evidence.Cue),
            _ => new NameFind(name.Start, name.End, Grade.Reasonable, Evidence.Cue),
        };
    }

    private static NameFind? JudgeStrict(LexiconText text, int after)
    {
        var start = SkipTitle(text, SkipMarks(text, after));
        var word = text[start];
        if (word.StartsLine) return null;
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        if (!name.IsFound || IsThing(text, name)) return null;
        if (name.Best >= NameGrade.Listed
            && (name.Parts > 1 || word.HasCapital || NameGrades.IsClearGivenName(word) || word.Profile.SeenAsPerson >= 2))
            return new NameFind(name.Start, name.End, word.HasCapital || NameGrades.IsClearGivenName(word) ? Grade.Firm : Grade.Good, Known);
        if (!word.HasCapital) return EndsThere(text, name.End)
            && word.Profile is { GivenName: >= 1, Commonness: < 2 } ? new NameFind(name.Start, name.End, Grade.Plausible, Known) : null;
        if (name.Best == NameGrade.Ambiguous) return new NameFind(name.Start, name.End, Grade.Likely, Known);
        return IsDemonym(text, start) ? null : new NameFind(name.Start, name.End, name.Parts > 1 ? Grade.Good : Grade.Reasonable, Evidence.Cue);
    }

    private static NameFind? JudgeWeak(LexiconText text, int after)
    {
        var start = SkipTitle(text, SkipMarks(text, after));
        if (text[start].StartsLine) return null;
        if (IsCasual(text, start)) return new NameFind(start, start + 1, Grade.Possible, Evidence.Cue);
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        if (!name.IsFound || IsThing(text, name)) return null;
        var word = text[start];
        var isClear = NameGrades.IsClearGivenName(word) && !IsForemostPlace(word);
        if (NameVocabulary.Followers.Contains(text[name.End].Key) || text[name.End].Is("from") || text[name.End].Is("with"))
            return isClear || word.HasCapital
                ? new NameFind(name.Start, name.End, isClear ? Grade.FirmPlus : Grade.Probable, isClear ? Known : Evidence.Cue) : null;
        if (name.Parts > 1 && name.Best == NameGrade.Strong && word.Profile.GivenName >= 1)
            return new NameFind(name.Start, name.End, isClear ? Grade.Firm : Grade.Likely, Known);
        return isClear && (name.Parts > 1 || !text[name.End].IsLetters || word.HasCapital || word.Profile.SeenAsPerson == 3)
            ? new NameFind(name.Start, name.End, Grade.Good, Known) : null;
    }

    // "lol its kev": behind a greeting or a laugh, a short turn that ends with a word of no list.
    private static bool IsCasual(LexiconText text, int start) =>
        text.Count <= MostWordsOfGreeting && text[0].Key is "lol" or "hey" or "hi" or "hello" or "yo" or "haha" or "oh" && !text[start + 1].IsLetters
        && text[start] is
        { IsLetters: true, IsDerived: false, Span.Length: >= 3 and <= LongestNickname, Profile: { Commonness: < 2, IsPlace: false } };

    private static NameFind? JudgeVocative(LexiconText text, int cueStart, int after, NameCue cue)
    {
        var start = SkipTitle(text, text[after].Is(",") ? after + 1 : after);
        var word = text[start];
        if (word.StartsLine || !IsGreeting(cue) && cue.Words.Length == 1 && !text[cueStart].StartsSentence
            && !text[cueStart - 1].Is(",")) return null;
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        if (!name.IsFound || IsThing(text, name)) return null;
        var ends = EndsThere(text, name.End);
        if (NameGrades.IsClearGivenName(word) && !IsForemostPlace(word)) return new NameFind(name.Start, name.End, ends
            || word.HasCapital ? Grade.Firm : Grade.Good, Known);
        var isListed = word.Profile.GivenName >= 1 || word.Profile.SeenAsPerson >= 2 || name is { Best: NameGrade.Strong, Parts: > 1 };
        if (word.HasCapital)
        {
            if (isListed && name.Best >= NameGrade.Ambiguous && ends && word.Profile.GivenName >= 2
                && (name.Parts == 1 || word.Profile.Commonness < 2)) return new NameFind(name.Start, name.End, Grade.Good, Known);
            return ends && IsGreeting(cue) && name.Best is NameGrade.Unknown or NameGrade.Listed or NameGrade.Strong
                && (word.Case == WordCase.Capitalized || word.Span.Length > 3)
                    ? new NameFind(name.Start, name.End, Grade.Reasonable, Evidence.Cue) : null;
        }
        if (!ends || IsForemostPlace(word)) return null;
        if (isListed) return new NameFind(name.Start, name.End, name.Best >= NameGrade.Listed ? Grade.Probable : Grade.Plausible, Known);
        return name.Best == NameGrade.Strong ? new NameFind(name.Start, name.End, Grade.Reasonable, Known) : null;
    }

    private static NameFind? JudgeSignOff(LexiconText text, int after)
    {
        var start = after;
        while (text[start].Is(",") || text[start].Is("-") || text[start].Is(".") || text[start].Is("!")) start++;
        var word = text[start];
        var closes = text[start + 1].StartsLine || text[start + 1].Is(".") && text[start + 2].StartsLine;
        if (start == after && !word.StartsLine && !(closes && word.Profile.GivenName >= 2) || !word.HasCapital) return null;
        var name = NameReader.Read(text, start, NameOpenness.Strict);
        if (!name.IsFound || IsThing(text, name)) return null;
        var closesLine = text[name.End].StartsLine || text[name.End].Is(",") || closes;
        if (!closesLine) return null;
        return name.Best >= NameGrade.Ambiguous ? new NameFind(name.Start, name.End, Grade.Firm, Known)
            : new NameFind(name.Start, name.End, Grade.Likely, Evidence.Cue);
    }

    // "company name is", "user name": the name of something else.
    private static bool IsNameOfThing(LexiconText text, int cueStart, NameCue cue) =>
        cue.Words[0] is "name" or "names" && NameVocabulary.NamedThings.Contains(text[cueStart - 1].Key);

    // A bank, a street, a month: the words after or in the name say that no person is meant.
    private static bool IsThing(LexiconText text, NameRead name) => NameThings.IsThing(text, name.Start, name.End);

    private static bool IsForemostPlace(LexiconWord word) => word.Profile is { IsPlace: true, GivenName: < 3, SeenAsPerson: < 2 };

    private static bool IsGreeting(NameCue cue) =>
        cue.Words[0] is "hi" or "hii" or "hai" or "hello" or "hey" or "hiya" or "dear" or "thanks" or "thankyou" or "bye" or "goodbye" or "sorry" or "welcome"
            || cue.Words.Length > 1;

    private static bool IsDemonym(LexiconText text, int at)
    {
        var word = text.Text.AsSpan(text[at].Span);
        return word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word.EndsWith("ish", StringComparison.Ordinal);
    }

    // "spelled j o h n" is the spelling rule's.
    private static bool IsSpelled(LexiconText text, int start) =>
        text[start].IsSingleLetter && text[start + 1].IsSingleLetter && text[start + 2].IsSingleLetter;

    private static bool EndsThere(LexiconText text, int at) =>
        !text[at].IsLetters || text[at].StartsLine || text[at].Key is "sir" or "maam" or "madam";

    private static int SkipFillers(LexiconText text, int at)
    {
        for (var skipped = 0; skipped < 5; skipped++)
        {
            var word = text[at];
            var isSkipped = word.Is(":") || word.Is("-") || word.Is("=") || word.Is(",") || word.Is("\"") || word.Is("“") || word.Is(".")
                || word.Is("–")
                || NameVocabulary.Fillers.Contains(word.Key);
            if (!isSkipped) break;
            at++;
        }
        return SkipTitle(text, at);
    }

    private static int SkipMarks(LexiconText text, int at)
    {
        while (text[at].Is(":") || text[at].Is(",") || text[at].Is("-") || text[at].Is("\"") || text[at].Is("“")) at++;
        return at;
    }

    private static int SkipTitle(LexiconText text, int at)
    {
        while (NameVocabulary.Titles.Contains(text[at].Key) && (text[at + 1].IsLetters || text[at + 1].Is(".")))
            at += text[at + 1].Is(".") ? 2 : 1;
        return at;
    }
}
