using Hush.Detection.Dialogue;
using Hush.Detection.Names;
using Hush.Recognition;
using Hush.Recognition.Lexicons;
using Hush.Text;

namespace Hush.Detection.Repeats;

/// <summary>
/// Finds names that were found once everywhere else in the dialogue: the full name, and each part of it. A part that is an English word
/// too ("will") counts only where its use says that a person is meant: greeted or thanked ("hi will", "thanks will"), after a title, beside
/// another part, or capitalised inside a sentence of mixed case.
/// </summary>
internal sealed class NameRepeats
{
    private const string Id = RecognizerIds.RepeatedName;
    private const int ShortestPart = 2;
    private const int ShortestLowerCasePart = 3;

    // What stands in other letters than the name did, by itself, is not more than likely the name.
    private static readonly Confidence InOtherCase = new(Grade.Plausible);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoName = new HashSet<string>(
        "a an the this that some any no every each per of dollar percent".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly PhraseTable<bool> Addresses = PhraseTable.Of(
    [
        "hi", "hello", "hey", "dear", "thanks", "thank you", "mr", "mrs", "ms", "miss", "mister", "dr", "doctor", "sir", "madam", "bye", "goodbye",
        "good morning", "good afternoon", "good evening", "welcome", "congratulations", "sorry", "this is", "i'm", "name is", "name's",
    ]);

    private readonly HashSet<string> _capitalised = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Confidence> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Confidence>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NameRepeats(IEnumerable<FoundValue> names)
    {
        foreach (var name in names)
        {
            var words = WordSegmenter.Segment(name.Text);
            if (IsSpelled(name.Text, words)) continue;
            foreach (var word in words)
                if (word.Kind == WordKind.Letters) Learn(WithoutPossessive(name.Text.AsSpan(word.Span)), name.Confidence);
        }

        _lookup = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there is any name to look for.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>The names in a turn; runs of parts are one candidate.</summary>
    public IEnumerable<Candidate> FindIn(TurnFacts turn)
    {
        var words = turn.Words;
        for (var index = 0; index < words.Count; index++)
        {
            var end = index;
            var isMeant = false;
            var confidence = new Confidence(0);
            for (; end < words.Count && IsNext(turn, index, end) && TryPart(turn, end, out var found); end++)
            {
                isMeant |= end > index || IsMeant(turn, end);
                if (found > confidence) confidence = found;
            }

            if (end == index + 1 && char.IsLower(turn.Text[words[index].Span.Start])
                && _capitalised.Contains(WithoutPossessive(turn.Text.AsSpan(words[index].Span)).ToString()))
            {
                if (IsOrdinaryUse(turn, index)) continue;
                if (confidence > InOtherCase) confidence = InOtherCase;
            }

            while (end > index + 1 && IsBetweenNames(turn, index, end - 1)) end--;
            if (end == index) continue;
            if (isMeant) yield return new Candidate(SpanOf(turn, index, end), Categories.Person, confidence, Id, Evidence.Repeated);
            index = end - 1;
        }
    }

    private void Learn(ReadOnlySpan<char> part, Confidence confidence)
    {
        if (part.Length < ShortestPart) return;
        var key = part.ToString();
        if (char.IsUpper(part[0])) _capitalised.Add(key);
        if (!_parts.TryGetValue(key, out var known) || known < confidence) _parts[key] = confidence;
    }

    // "Jhonatan de Caja Norte", where he is called Jhonatan de la Vega elsewhere: in small letters behind a capital it stands before a further name.
    private static bool IsBetweenNames(TurnFacts turn, int first, int index) => index + 1 < turn.Words.Count
        && char.IsUpper(FirstOf(turn, first)) && char.IsLower(FirstOf(turn, index)) && char.IsUpper(FirstOf(turn, index + 1));

    private static char FirstOf(TurnFacts turn, int index) => turn.Text[turn.Words[index].Span.Start];

    // "110 yen", "the rink": a number or an article before a word in small letters makes it a thing.
    private static bool IsOrdinaryUse(TurnFacts turn, int index)
    {
        if (index == 0) return false;
        var before = turn.Words[index - 1];
        return before.Kind is WordKind.Digits || NoName.Contains(turn.Text.AsSpan(before.Span));
    }

    // "delta echo victor" spells a name; its words are none.
    private static bool IsSpelled(SourceText name, IReadOnlyList<Word> words)
    {
        var letters = 0;
        foreach (var word in words)
        {
            if (word.Kind == WordKind.Mark) continue;
            if (!SpellingAlphabet.Words.Contains(name.Reveal(word.Span).ToLowerInvariant())) return false;
            letters++;
        }

        return letters >= 3;
    }

    private static bool IsNext(TurnFacts turn, int first, int index) =>
        index == first || turn.Words[index].Span.Start - turn.Words[index - 1].Span.End == 1;

    private bool TryPart(TurnFacts turn, int index, out Confidence confidence)
    {
        confidence = default;
        var word = turn.Words[index];
        return word.Kind == WordKind.Letters && _lookup.TryGetValue(WithoutPossessive(turn.Text.AsSpan(word.Span)), out confidence);
    }

    private static bool IsMeant(TurnFacts turn, int index)
    {
        var word = WithoutPossessive(turn.Text.AsSpan(turn.Words[index].Span));
        var isCapitalised = char.IsUpper(word[0]);
        if (!NameLexicon.IsCommonWord(word) && (isCapitalised || (word.Length >= ShortestLowerCasePart && MayBeSmall(turn, word)))) return true;
        return IsAddressed(turn, index) || (isCapitalised && IsInsideMixedCaseSentence(turn, index));
    }

    // "Mr Rink" makes no names of the rinks in a text that has capitals; whom the lexicon knows is meant in small letters too.
    private static bool MayBeSmall(TurnFacts turn, ReadOnlySpan<char> word)
    {
        if (NameLexicon.IsGivenName(word) || (NameLexicon.IsFamilyName(word) && NameLexicon.Find(word).Commonness == 0)) return true;
        foreach (var character in turn.Text.AsSpan())
            if (char.IsUpper(character)) return false;
        return true;
    }

    private static bool IsAddressed(TurnFacts turn, int index)
    {
        for (var start = index - 1; start >= 0 && start >= index - 3; start--)
            if (Addresses.TryMatch(turn.Text, turn.Words, start, index, out var length, out _) && OnlyMarks(turn, start + length, index)) return true;
        return false;
    }

    private static bool OnlyMarks(TurnFacts turn, int start, int end)
    {
        for (var index = start; index < end; index++)
            if (turn.Words[index].Kind != WordKind.Mark) return false;
        return true;
    }

    // A capital says something only if the word before is of the same sentence and in lower case: not in titles and shouted text.
    private static bool IsInsideMixedCaseSentence(TurnFacts turn, int index)
    {
        if (index == 0) return false;
        var before = turn.Words[index - 1];
        if (before.Kind == WordKind.Mark) return turn.Text[before.Span.Start] == ',';
        return char.IsLower(turn.Text[before.Span.End - 1]);
    }

    private static TextSpan SpanOf(TurnFacts turn, int first, int end)
    {
        var last = turn.Words[end - 1].Span;
        var lastLength = WithoutPossessive(turn.Text.AsSpan(last)).Length;
        return TextSpan.FromBounds(turn.Words[first].Span.Start, last.Start + lastLength);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019' ? word[..^2] : word;
}
