using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>What a reader takes for a name.</summary>
internal enum NameOpenness
{
    /// <summary>Anything that is no ordinary word: a name was promised.</summary>
    Open,

    /// <summary>Listed names, and unlisted ones with a capital.</summary>
    Strict,

    /// <summary>Listed names only; ambiguous ones with a capital.</summary>
    Listed,
}

/// <summary>A name that was read.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Best">The best grade among its words.</param>
/// <param name="Last">Its last part, before a suffix.</param>
/// <param name="Parts">How many words of two letters or more it has.</param>
internal readonly record struct NameRead(int Start, int End, int Last, NameGrade Best, int Parts)
{
    /// <summary>Whether a name was found.</summary>
    public bool IsFound => Parts > 0;
}

/// <summary>
/// Reads the longest name that starts at a word: parts, initials with their full stops, hyphens, particles, generation suffixes.
/// "Mary-Jane O'Brien", "J. R. Ewing", "ana de la cruz", "Martin Luther King Jr".
/// </summary>
internal static class NameReader
{
    private const int MostParts = 4;

    /// <summary>Reads a name whose first word is at <paramref name="start"/>.</summary>
    public static NameRead Read(LexiconText text, int start, NameOpenness openness)
    {
        var position = SkipInitials(text, start);
        if (!Begins(text[position], openness) && !(openness == NameOpenness.Open && BeginsAsWord(text, position))) return default;
        var (end, parts, best) = (position + 1, 1, NameGrades.Of(text[position]));
        while (parts < MostParts && !text[end - 1].IsPossessive && NextPart(text, end, text[position].HasCapital, openness) is { } next)
        {
            best = (NameGrade)Math.Max((int)best, (int)NameGrades.Of(text[next]));
            end = next + 1;
            parts++;
        }
        var last = end - 1;
        end = WithTrailingInitial(text, end, text[position].HasCapital);
        return new NameRead(start, WithSuffix(text, end), last, best, parts);
    }

    /// <summary>Whether a name can begin with this word.</summary>
    public static bool Begins(LexiconWord word, NameOpenness openness)
    {
        var grade = NameGrades.Of(word);
        return openness switch
        {
            NameOpenness.Open => grade >= NameGrade.Unknown || grade == NameGrade.Word && word is { HasCapital: true, StartsSentence: false },
            NameOpenness.Strict => grade >= NameGrade.Listed || word.HasCapital && grade >= NameGrade.Unknown,
            _ => grade >= NameGrade.Listed || word.HasCapital && grade == NameGrade.Ambiguous,
        };
    }

    // "will smith" in small letters, where a name was promised.
    private static bool BeginsAsWord(LexiconText text, int at) =>
        text[at].Profile is { GivenName: >= 2, Commonness: 3 } && text[at + 1].Profile is { FamilyName: >= 2, Commonness: 0 };

    private static int SkipInitials(LexiconText text, int start)
    {
        var position = start;
        while (text[position] is { IsSingleLetter: true, HasCapital: true } && position - start < 6)
        {
            var next = text[position + 1].Is(".") ? position + 2 : position + 1;
            if (!text[next].HasCapital) return start;
            position = next;
        }
        return position;
    }

    // The word that goes on with the name, or null.
    private static int? NextPart(LexiconText text, int end, bool hasCapital, NameOpenness openness)
    {
        var word = text[end];
        if (word.StartsLine) return null;
        if (word.Is("-") && word.IsGlued && text[end + 1] is { IsLetters: true, IsGlued: true, Span.Length: > 1 }
            && text[end + 1].Profile.Commonness < 3) return end + 1;
        if (word.IsSingleLetter && hasCapital == word.HasCapital)
        {
            var hasStop = text[end + 1].Is(".");
            var after = hasStop ? end + 2 : end + 1;
            return Continues(text, after, hasCapital, hasStop && hasCapital && text[after].HasCapital ? NameOpenness.Open : openness)
                && (word.Profile.Commonness < 3 || hasCapital) ? after : null;
        }
        var particles = 0;
        while (particles < 2 && NameVocabulary.Particles.Contains(text[end + particles].Key) && !text[end + particles].StartsLine) particles++;
        for (; particles > 0; particles--)
            if (Continues(text, end + particles, hasCapital, hasCapital ? openness : NameOpenness.Listed)
                || GoesOnBehindParticle(text, end, particles)) return end + particles;
        return Continues(text, end, hasCapital, openness) ? end : null;
    }

    // "CAOIMHE NÍ BHRIAIN", "omar bin saidi": no English sentence has the word between.
    private static bool GoesOnBehindParticle(LexiconText text, int end, int particles) =>
        NameVocabulary.SureParticles.Contains(text[end + particles - 1].Key) && text[end + particles] is { StartsLine: false, Span.Length: > 2 } next
        && NameGrades.Of(text[end - 1]) >= NameGrade.Listed && NameGrades.Of(next) >= NameGrade.Unknown;

    private static bool Continues(LexiconText text, int at, bool hasCapital, NameOpenness openness)
    {
        var word = text[at];
        if (word.StartsLine || word.Profile.IsCalendar && !word.HasCapital) return false;
        var grade = NameGrades.Of(word);
        if (hasCapital && word.HasCapital) return grade >= NameGrade.Unknown || grade == NameGrade.Word && openness == NameOpenness.Open;
        // "Trinidad pepper": after a capital a small letter ends the name, unless the lexicon is sure or a name was promised.
        if (hasCapital && openness != NameOpenness.Open) return grade == NameGrade.Strong && word.Profile is { FamilyName: >= 2, Commonness: 0 };
        return grade switch
        {
            >= NameGrade.Listed => true,
            NameGrade.Word when openness == NameOpenness.Open && !hasCapital =>
                word is { IsDerived: false, Profile.Commonness: 1 } && EndsThere(text, at + 1),
            NameGrade.Ambiguous when openness == NameOpenness.Open && word.Profile is { Commonness: 1, GivenName: >= 2 } => true,
            // A family name that is a word too ("sam price") ends the name; "john may go" goes on.
            NameGrade.Ambiguous => word.Profile.FamilyName >= 2
                && (EndsThere(text, at + 1) || word.Profile.FamilyName == 3 && NameVocabulary.Fields.Contains(text[at + 1].Key)),
            NameGrade.Unknown => openness == NameOpenness.Open && (!hasCapital || EndsThere(text, at + 1)),
            _ => false,
        };
    }

    private static bool EndsThere(LexiconText text, int at) => !text[at].IsLetters || NameVocabulary.Joins.Contains(text[at].Key);

    private static int WithTrailingInitial(LexiconText text, int end, bool hasCapital) =>
        hasCapital && text[end] is { IsSingleLetter: true, HasCapital: true, StartsLine: false, IsGlued: false, Key: not "i" }
            && !text[end + 1].IsLetters && !text[end - 1].IsPossessive
            ? end + 1 : end;

    private static int WithSuffix(LexiconText text, int end)
    {
        var at = text[end].Is(",") ? end + 1 : end;
        return NameVocabulary.Suffixes.Contains(text[at].Key) && !text[at].StartsLine ? at + 1 : end;
    }
}
