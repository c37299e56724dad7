using System.Collections.Frozen;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Names;

/// <summary>
/// Ages that stand right behind a person's name, in brackets or between commas: "Daniel (7)", "Maria Lopez, 41, said"; a colon
/// or semicolon may end it as well. Form alone says nothing: the
/// name must be one that the lexicon knows well.
/// </summary>
internal sealed class AgeBesideNameRecognizer : IRecognizer
{
    private const int Oldest = 115;
    private static readonly FrozenSet<string> Joins = FrozenSet.Create(StringComparer.Ordinal, "and", "und", "et", "y", "e", "en", "i", "och", "&");
    private static readonly Confidence InBrackets = new(Grade.Likely);
    private static readonly Confidence BetweenCommas = new(Grade.Plausible);

    /// <inheritdoc/>
    public string Id => "generic.age-beside-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (!context.Text.AsSpan().ContainsAny('(', ',')) return;
        var text = LexiconText.Of(context, NameVocabulary.All);
        var last = -1; // the bracket that closes the age before
        for (var at = 1; at + 2 < text.Count; at++)
        {
            var isBracket = text[at].Is("(") && text[at + 2].Is(")");
            if (!isBracket && !(text[at].Is(",") && EndsAge(text, at + 2)) || text[at + 1] is not { Kind: WordKind.Digits, Span.Length: <= 3 } number
                || number.StartsLine) continue;
            if (!(IsName(text, at - 1, isBracket && BeginsList(text, at + 2)) || (isBracket && GoesOn(text, at - 1, last)))
                || !IsAge(context.Text.AsSpan(number.Span))) continue;
            if (isBracket) last = at + 2;
            candidates.Add(new Candidate(number.Span, Categories.Age, isBracket ? InBrackets : BetweenCommas, Id, Evidence.Context));
        }
    }

    // "Madison Ferry, 41: two books overdue"; "Ferry, 3:30" is a time and "Klara, 26,9" a price, but "Klara,26,9" a row.
    private static bool EndsAge(LexiconText text, int at)
    {
        var isFollowed = at + 1 < text.Count && text[at + 1] is { Kind: WordKind.Digits, IsGlued: true };
        return text[at].Is(",") ? !isFollowed || text[at - 1].IsGlued : (text[at].Is(":") || text[at].Is(";")) && !isFollowed;
    }

    // "Daniel", or a family name behind a given one; "Genesis (7)" and "Section, 3," are none.
    private static bool IsName(LexiconText text, int at, bool inList)
    {
        if (!text[at].HasCapital || text[at].IsLabel) return false;
        if (NameGrades.IsClearGivenName(text[at]) && text[at].Profile.GivenName >= 2
            && (inList || !text[at].Profile.IsPlace)) return true;
        return text[at - 1].HasCapital && NameGrades.IsClearGivenName(text[at - 1]) && NameGrades.Of(text[at]) >= NameGrade.Unknown;
    }

    // "Sofia (8), Leo (5)": a city that a person with an age follows is a person.
    private static bool BeginsList(LexiconText text, int close) =>
        close + 3 < text.Count && IsJoin(text, close + 1) && text[close + 2].HasCapital && text[close + 2].Profile.GivenName >= 2
            && text[close + 3].Is("(");

    // "Sofia (8), Leo (5) and Kit (3)": a list of persons goes on with persons.
    private static bool GoesOn(LexiconText text, int name, int last) =>
        last > 0 && name == last + 2 && text[name].HasCapital && IsJoin(text, last + 1);

    private static bool IsJoin(LexiconText text, int at) => text[at].Is(",") || Joins.Contains(text[at].Key);

    private static bool IsAge(ReadOnlySpan<char> digits) => digits[0] != '0' && int.TryParse(digits, out var years) && years is >= 1 and <= Oldest;
}
