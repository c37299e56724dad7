using Hush.Detection.Names;
using Hush.Languages;
using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Cuts names where the next label of a form begins ("Orla Devane DOB") and takes off titles, possessive endings and small words behind. Refuses
/// what is a label, a title or a role and no name, nor a user name: "Bot", "Sir", "DOB", "wwwroot".
/// </summary>
internal static class PersonEdges
{
    private const int LongestTitle = 2; // words: "Mr." and its full stop
    private const int MostLetterWords = 2;
    private const int ShortestForm = 7;
    private const int ShortestPlace = 4; // letters: "et" and "is" go on with the sentence
    private const double SureName = 0.5; // confidence from which on "Nino" is a name and no number of National Insurance
    private const double Sure = 0.6; // ... and from which on a letter is one
    private const double Surest = 0.8; // ... and from which on no verb

    private static readonly string[] Endings = ["ies", "tion", "tions", "sions", "ment", "ments", "ness", "ings", "ability", "ically", "ously",
        "ated", "ized", "ised", "ators", "logs"];

    /// <summary>Words of the spelling alphabet that nobody is called by.</summary>
    internal static WordList LetterWords
    { get; } =
        new("alpha alfa bravo delta echo foxtrot golf hotel kilo lima november papa quebec sierra tango uniform whiskey whisky yankee zulu xray zed");

    private static readonly WordList Particles =
        new("de del della dei di da do dos du des la le van von vom zu zum zur chez aus y e et und en i z ze");

    private static readonly WordList SureParticles = new("de del della von vom aus");

    private static readonly WordList BeforeVerbs =
        new("will to can could should would must shall please we'll i'll you'll they'll he'll she'll let's gonna");

    private static readonly WordList BehindVerbs = new("the a an this that it them these those my your our their");

    private static readonly WordList Introductions =
        new("i'm im am it's name named this hi hello hey ask soy bin suis sono sou");

    private static readonly WordList Degrees = new("MD PhD DDS DVM MBA MSc BSc LLM LLB RN CPA");

    private static readonly WordList Roles = new(
        "agent customer caller operator representative rep advisor adviser patient client host guest member employee manager supervisor contact attendee bot chatbot assistant " +
        "user system admin administrator support visitor sir madam ma'am maam dear team sender recipient speaker interviewer respondent anonymous unknown nobody everyone folks " +
        "oiga dígame carnal raga");

    /// <summary>The candidate, or what is left of it, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person && candidate.Category != Categories.NumericIdentifier) return candidate;
        var text = context.Text.AsSpan();
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (first >= next) return candidate;
        if (candidate.Category == Categories.NumericIdentifier) return IsNobody(text, context.Words, first, next, isSure: false)
            || (candidate.Confidence.Value < Sure && IsLetterOnly(context, first, next))
            || (candidate.Evidence == Evidence.None && candidate.Confidence.Value < Sure
                && !Usernames.IsPersonal(context.Text.AsSpan(candidate.Span))) ? null : candidate;
        if (IsNobody(text, context.Words, first, next, candidate.Confidence.Value >= SureName) || IsLetterOnly(context, first, next)
            || IsLetter(context, candidate) || IsEnglishForm(context, candidate) || IsVerb(context, candidate, first, next)
            || IsAccount(text, candidate.Span)) return null;

        var start = AfterTitle(context, first, next);
        var end = start + 1;
        while (end < next && !BeginsLabel(text, context.Words, end)) end++;
        while (end > start + 1 && context.Words[end - 1].Kind == WordKind.Mark
            && text[context.Words[end - 1].Span.Start] is not ('.' or ')' or '"' or '”')) end--;
        while (end > start + 1 && Degrees.Contains(Characters(text, context.Words[end - 1]))) end--;
        while (end > start + 1 && Characters(text, context.Words[end - 1]) is ",") end--;
        while (end > start + 1 && IsParticle(context, start, end - 1)) end--;
        var from = start == first ? candidate.Span.Start : context.Words[start].Span.Start;
        var to = end == next ? candidate.Span.End : context.Words[end - 1].Span.End;
        to -= Possessive(text[from..to]);
        return from == candidate.Span.Start && to == candidate.Span.End ? candidate : candidate with { Span = TextSpan.FromBounds(from, to) };
    }

    // "Solène du Crédit du Vexin": what follows is no name, so the small word is not inside one. Without capitals "de" may be a surname but before a
    // place: "huguette de rimouski".
    private static bool IsParticle(RecognitionContext context, int first, int last)
    {
        var text = context.Text.AsSpan();
        var word = Characters(text, context.Words[last]);
        if (word.IndexOfAnyExceptInRange('a', 'z') >= 0 || !Particles.Contains(word)) return false;
        return char.IsUpper(text[context.Words[first].Span.Start])
            || SureParticles.Contains(word) && !context.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                && last + 1 < context.Words.Count && context.Words[last + 1].Kind == WordKind.Letters
                && context.Words[last + 1].Span.Length >= ShortestPlace;
    }

    private static bool IsNobody(ReadOnlySpan<char> text, IReadOnlyList<Word> words, int first, int next, bool isSure)
    {
        var hasName = false;
        for (var index = first; index < next && !hasName; index++)
        {
            if (words[index].Kind == WordKind.Mark) continue;
            var word = Characters(text, words[index]);
            hasName = (!FormLabels.Contains(word) || isSure && FormLabels.IsNameLike(word)) && !Roles.Contains(word) && !IsTitle(word);
        }

        return !hasName;
    }

    // "owner=root": an account that is nobody's; "lastname=Story" is a person.
    private static bool IsAccount(ReadOnlySpan<char> text, TextSpan span) =>
        span.Start > 0 && text[span.Start - 1] == '=' && char.IsAsciiLetterLower(text[span.Start])
            && !Usernames.IsPersonal(text.Slice(span.Start, span.Length));

    // "latencies", "mitigations": a word in small letters that ends as English words do and names do not, in a text.
    private static bool IsEnglishForm(RecognitionContext context, Candidate candidate)
    {
        var value = context.Text.AsSpan(candidate.Span);
        if (context.InConversation || candidate.Evidence != Evidence.None || value.Length < ShortestForm
            || value.IndexOfAnyExceptInRange('a', 'z') >= 0) return false;
        foreach (var ending in Endings)
            if (value.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // "we will chase the courier", "please mark it": a name in small letters where a verb stands.
    private static bool IsVerb(RecognitionContext context, Candidate candidate, int first, int next)
    {
        var text = context.Text.AsSpan();
        return next - first == 1 && first > 0 && next < context.Words.Count && candidate.Confidence.Value < Surest
            && text.Slice(candidate.Span.Start, candidate.Span.Length).IndexOfAnyExceptInRange('a', 'z') < 0
            && BeforeVerbs.Contains(Characters(text, context.Words[first - 1])) && BehindVerbs.Contains(Characters(text, context.Words[next]));
    }

    // "delta or echo?": words of the spelling alphabet that nobody is called by stand for letters, unless a name was asked for.
    private static bool IsLetterOnly(RecognitionContext context, int first, int next)
    {
        if ((context.Asked & Topic.Name) != Topic.None || IsWrittenAsName(context, first, next) || FollowsTitle(context, first)) return false;
        for (var index = first; index < next; index++)
            if (context.Words[index].Kind != WordKind.Mark
                && !LetterWords.Contains(Characters(context.Text.AsSpan(), context.Words[index]))) return false;
        return next - first <= MostLetterWords;
    }

    // "Dr. Bravo", "Señora Lima": one that is called so.
    private static bool FollowsTitle(RecognitionContext context, int first)
    {
        var text = context.Text.AsSpan();
        if (!char.IsUpper(text[context.Words[first].Span.Start])) return false;
        var title = first - 1;
        if (title > 0 && Characters(text, context.Words[title]) is ".") title--;
        return title >= 0 && IsTitle(Characters(text, context.Words[title]));
    }

    // "I'm Zed.": one capital and nothing before it that would end a sentence.
    private static bool IsWrittenAsName(RecognitionContext context, int first, int next)
    {
        if (next - first != 1 || first == 0 || context.Words[first - 1].Kind != WordKind.Letters) return false;
        var word = Characters(context.Text.AsSpan(), context.Words[first]);
        return char.IsUpper(word[0]) && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0
            && Introductions.Contains(Characters(context.Text.AsSpan(), context.Words[first - 1]));
    }

    // "é" in a text: a letter that is spoken of, and "Y" a cell that says yes or no. In a conversation it may be spelled.
    private static bool IsLetter(RecognitionContext context, Candidate candidate)
    {
        if (context.InConversation || candidate.Span.Length != 1) return false;
        var around = new Surroundings(context, candidate.Span);
        return char.IsLower(around.Value[0]) && candidate.Confidence.Value < Sure
            || around.Value[0] is 'Y' or 'N' or 'J' or 'S' or 'O' or 'T' or 'X'
            && around.Before() == '\t' && around.Behind() is '\t' or '\n' or '\r' or '\0';
    }

    private static int AfterTitle(RecognitionContext context, int first, int next)
    {
        var text = context.Text.AsSpan();
        var words = context.Words;
        var titles = LanguagePacks.For(context.Language).SureTitles;
        var isEnglish = context.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase); // Brazilians are called Elder
        var start = first;
        while (start < next && (IsTitle(Characters(text, words[start])) || IsTitleAbroad(start)
            || Characters(text, words[start]) is "Elder" or "Deaconess" && isEnglish))
        {
            var after = start + 1;
            while (after < next && after - start < LongestTitle && Characters(context.Text.AsSpan(), words[after]) is ".") after++;
            if (after >= next) break;
            start = after;
        }

        return start;

        // One letter is a title with its full stop only: "M. Haddad".
        bool IsTitleAbroad(int index)
        {
            var word = Characters(context.Text.AsSpan(), words[index]);
            if (word.Length == 1 && (index + 1 >= next || Characters(context.Text.AsSpan(), words[index + 1]) is not ".")) return false;
            foreach (var title in titles)
                if (word.Equals(title, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }
    }

    // A label ends what stands before it where it has its colon, is written in capitals, or could be no name.
    private static bool BeginsLabel(ReadOnlySpan<char> text, IReadOnlyList<Word> words, int index)
    {
        if (words[index].Kind != WordKind.Letters) return false;
        var word = Characters(text, words[index]);
        var end = words[index].Span.End;
        if (FormLabels.IsWord(word)) // French puts a blank before a colon
            while (end + 1 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' && text[end + 1] is ':' or ' ') end++;
        if (end < text.Length && text[end] == ':' && words[index - 1].Span.End < words[index].Span.Start && FormLabels.Contains(word)) return true;
        if (!FormLabels.Contains(word) || !char.IsUpper(word[0])) return false;
        var profile = NameLexicon.Find(word);
        return profile is { GivenName: 0, FamilyName: < 2 } || FormLabels.IsAcronym(word);
    }

    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[16];
        if (word.Length > folded.Length) return false;
        word.ToLowerInvariant(folded);
        return NameVocabulary.SureTitles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded[..word.Length])
            || word is "Miss" or "MISS" or "miss" or "Dame" or "Sir" or "Madam";
    }

    private static int Possessive(ReadOnlySpan<char> name) =>
        name.Length > 2 && name[^1] is 's' or 'S' && name[^2] is '\'' or '’' ? 2 : 0;

    private static ReadOnlySpan<char> Characters(ReadOnlySpan<char> text, Word word) => text.Slice(word.Span.Start, word.Span.Length);
}
