using Hush.Detection.Addresses;
using Hush.Patterns.Cues;
using Hush.Recognition;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Places;

/// <summary>
/// Finds countries, states and towns by their names, for languages without a tagger and for names that the tagger doubts: countries wherever they
/// stand with a capital, states too, towns only behind a word of place ("in Ghent") or before their state ("Peoria, IL"). Thread-safe.
/// </summary>
internal sealed class PlaceRecognizer : IRecognizer
{
    private const int MostWords = 4;

    private static readonly CueWords.WordSet Prepositions = new(
        "in", "from", "near", "to", "around", "outside", "visiting", "visit", "leaving", "into", "via", "aus", "nach", "bei", "uit", "naar", "vers",
        "depuis", "desde", "em", "à");

    // Little words that are prepositions of place in one language and something else in others.
    private static readonly (string Language, CueWords.WordSet Words)[] OwnPrepositions =
        [("es", new("en", "a", "hacia")), ("it", new("a", "da", "ad", "verso")), ("pt", new("a", "para")), ("fr", new("en", "au", "aux")),
            ("nl", new("te", "bij"))];

    /// <inheritdoc/>
    public string Id => "places.list";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        var text = context.Text.AsSpan();
        if (!text.ContainsAnyInRange('a', 'z')) return; // all in capitals: what is a name cannot be told
        for (var i = 0; i < context.Words.Count;)
        {
            var span = context.Words[i].Span;
            if (context.Words[i].Kind != WordKind.Letters || !char.IsUpper(text[span.Start])) i++;
            else i += Math.Max(1, Read(context, i, candidates));
        }
    }

    /// <summary>Proposes the longest place that starts at a word; returns how many words and marks it takes.</summary>
    private static int Read(RecognitionContext context, int first, ICollection<Candidate> candidates)
    {
        for (var count = Math.Min(MostWords, context.Words.Count - first); count > 0; count--)
        {
            if (!IsName(context, first, count)) continue;
            var span = TextSpan.FromBounds(context.Words[first].Span.Start, context.Words[first + count - 1].Span.End);
            var kinds = PlaceLexicon.Find(context.Text.AsSpan(span));
            if (PlaceSorter.CategoryOf(kinds) is not { } category) continue;
            if (ReadState(context, first + count, kinds, span, candidates) is > 0 and var more) return count + more;
            if (ConfidenceOf(context, first, count, kinds) is
                { } confidence) candidates.Add(new Candidate(span, category, new Confidence(confidence), "places.list", Evidence.None));
            return count;
        }

        return 0;
    }

    /// <summary>How sure the name is by what stands around it; null when it may well be no place.</summary>
    private static double? ConfidenceOf(RecognitionContext context, int first, int count, PlaceKinds kinds)
    {
        var name = context.Text.AsSpan(TextSpan.FromBounds(context.Words[first].Span.Start, context.Words[first + count - 1].Span.End));
        var profile = NameLexicon.Find(name);
        var isBehindPlaceWord = IsPreposition(context, first - 1);
        if (IsPartOfName(context, first, count, isBehindPlaceWord)) return null;
        var isPersonOrWord = count == 1 && (profile.GivenName >= 2 || profile.Commonness >= 2);
        if (kinds.HasFlag(PlaceKinds.Country) || kinds.HasFlag(PlaceKinds.Major))
        {
            if (name.Length <= 3 && name.ContainsAnyInRange('a', 'z')) return null;
            // "to Jordan" may be a person
            if (isPersonOrWord) return IsWord(context, first - 1, "in") && profile.Commonness < 3 ? Grade.Reasonable : null;
            return isBehindPlaceWord ? Grade.Good : Grade.Likely;
        }

        if (!isBehindPlaceWord || isPersonOrWord || name.Length < 4) return null;
        return count == 1 && profile.FamilyName >= 2 && !IsWord(context, first - 1, "in") ? null : Grade.Plausible;
    }

    // "Peoria, IL": a town of the list or not, its state makes it one.
    private static int ReadState(RecognitionContext context, int next, PlaceKinds kinds, TextSpan city, ICollection<Candidate> candidates)
    {
        if (!kinds.HasFlag(PlaceKinds.City) || next + 1 >= context.Words.Count || !IsWord(context, next, ",")) return 0;
        var state = context.Words[next + 1].Span;
        var letters = context.Text.AsSpan(state);
        if (letters.Length != 2 || letters.ContainsAnyInRange('a', 'z') || !Regions.IsAbbreviation(letters)) return 0;
        candidates.Add(new Candidate(city, Categories.City, new Confidence(Grade.Good), "places.list", Evidence.None));
        candidates.Add(new Candidate(state, Categories.State, new Confidence(Grade.Good), "places.list", Evidence.None));
        return 2;
    }

    // "Bank of China", "Paris Hilton", "Air France": a capital beside it makes it part of a longer name. German writes all nouns so.
    private static bool IsPartOfName(RecognitionContext context, int first, int count, bool isBehindPlaceWord)
    {
        if (context.Language.StartsWith("de", StringComparison.OrdinalIgnoreCase)) return false;
        var last = context.Words[first + count - 1].Span.End;
        var text = context.Text.AsSpan();
        if (last + 1 < text.Length && text[last] is ' ' or '-' && char.IsUpper(text[last + 1])
            && !(last + 2 < text.Length && !char.IsLetter(text[last + 2]) && text[last + 1] == 'I')) return true;
        if (first == 0 || isBehindPlaceWord || context.Words[first - 1].Kind != WordKind.Letters) return false;
        var before = context.Words[first - 1].Span;
        if (char.IsUpper(text[before.Start]) && first > 1) return true;
        return IsWord(context, first - 1, "of") && first > 1 && char.IsUpper(text[context.Words[first - 2].Span.Start]);
    }

    private static bool IsPreposition(RecognitionContext context, int index)
    {
        if (index > 0 && IsWord(context, index, "the")) index--;
        if (index < 0 || context.Words[index].Kind != WordKind.Letters) return false;
        var word = context.Text.AsSpan(context.Words[index].Span);
        if (Prepositions.Contains(word)) return true;
        foreach (var (language, words) in OwnPrepositions)
            if (context.Language.StartsWith(language, StringComparison.OrdinalIgnoreCase)) return words.Contains(word);
        return false;
    }

    private static bool IsWord(RecognitionContext context, int index, string word) =>
        index >= 0 && index < context.Words.Count && context.Text.AsSpan(context.Words[index].Span).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words can be one name: nothing but letters, single blanks, hyphens and dots of abbreviations, with a letter at the
    /// end.</summary>
    private static bool IsName(RecognitionContext context, int first, int count)
    {
        var words = context.Words;
        if (words[first + count - 1].Kind != WordKind.Letters) return false;
        var text = context.Text.AsSpan();
        for (var i = first + 1; i < first + count; i++)
        {
            var gap = words[i].Span.Start - words[i - 1].Span.End;
            if (gap > 1 || (gap == 1 && text[words[i].Span.Start - 1] != ' ')) return false;
            if (words[i].Kind == WordKind.Mark ? text[words[i].Span.Start] is not ('-' or '.') : words[i].Kind != WordKind.Letters) return false;
        }

        return true;
    }
}
