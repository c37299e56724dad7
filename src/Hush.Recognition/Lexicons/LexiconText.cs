using System.Collections.Frozen;

namespace Hush.Recognition.Lexicons;

/// <summary>The words of a passage, each looked up once, for rules that read words in order. Reading beyond an end gives
/// <see cref="LexiconWord.None"/>.</summary>
internal sealed class LexiconText
{
    // Code units of a folded word; what is longer is in no lexicon and no rule.
    private const int LongestFolded = 48;

    private static readonly string[] DerivedEndings = ["ing", "tion", "sion", "ment", "ness", "able", "ible", "ful", "less", "ated", "ized", "ised",
        "ally", "ously", "ively", "ity", "ance", "ence", "ship"];

    private readonly List<LexiconWord> _words;

    private LexiconText(SourceText text, List<LexiconWord> words)
    {
        Text = text;
        _words = words;
    }

    /// <summary>The characters.</summary>
    public SourceText Text { get; }

    /// <summary>How many words and marks there are.</summary>
    public int Count => _words.Count;

    /// <summary>The word at <paramref name="index"/>, or <see cref="LexiconWord.None"/> beyond the ends.</summary>
    public LexiconWord this[int index] => (uint)index < (uint)_words.Count ? _words[index] : LexiconWord.None;

    /// <summary>Looks up the words of a passage. Folded words that are in <paramref name="vocabulary"/> become keys.</summary>
    public static LexiconText Of(RecognitionContext context, FrozenSet<string> vocabulary)
    {
        var characters = context.Text.AsSpan();
        var keys = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitalsMean = !IsAllCapitals(context);
        var words = new List<LexiconWord>(context.Words.Count);
        var previousEnd = 0;
        var startsSentence = true;
        Span<char> folded = stackalloc char[LongestFolded];
        foreach (var word in context.Words)
        {
            var startsLine = words.Count == 0 || characters[previousEnd..word.Span.Start].ContainsAny('\n', '\r');
            startsSentence |= startsLine;
            var glued = words.Count > 0 && previousEnd == word.Span.Start;
            var read = Read(characters, word, keys, folded, capitalsMean) with
            {
                IsGlued = glued,
                StartsLine = startsLine,
                StartsSentence = startsSentence
            };
            words.Add(read);
            previousEnd = word.Span.End;
            startsSentence = read.Kind == WordKind.Mark ? startsSentence || EndsSentence(words) : false;
        }
        return new LexiconText(context.Text, words);
    }

    /// <summary>The characters from the word at <paramref name="start"/> to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_words[start].Span.Start, _words[end - 1].Span.End);

    private static LexiconWord Read(ReadOnlySpan<char> characters, Word word, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> keys,
        Span<char> folded, bool capitalsMean)
    {
        var span = word.Span;
        var letters = characters.Slice(span.Start, span.Length);
        var length = LetterFolding.Fold(letters, folded);
        var key = length > 0 && keys.TryGetValue(folded[..length], out var known) ? known : "";
        if (word.Kind != WordKind.Letters)
            return new LexiconWord(span, word.Kind, WordCase.None, default, key, false, false, false, false, false);

        var isPossessive = key.Length == 0 && letters.Length > 3 && (letters[^1] is 's' or 'S') && letters[^2] is '\'' or '\u2019';
        if (isPossessive && key.Length == 0)
        {
            span = new TextSpan(span.Start, span.Length - 2);
            letters = letters[..^2];
            length = LetterFolding.Fold(letters, folded);
            key = length > 0 && keys.TryGetValue(folded[..length], out known) ? known : "";
        }
        var profile = length > 0 ? NameLexicon.FindFolded(folded[..length]) : default;
        return new LexiconWord(span, word.Kind, CaseOf(letters, capitalsMean), profile, key, isPossessive, length > 5
            && IsDerived(folded[..length]), false, false, false, IsLabel(letters, profile));
    }

    // Written as labels are, with a capital: "Forename", "DOB"; as long as nobody is called so.
    private static bool IsLabel(ReadOnlySpan<char> letters, WordProfile profile) =>
        char.IsUpper(letters[0]) && profile is { GivenName: 0, FamilyName: < 2, SeenAsPerson: < 2 } && FormLabels.Contains(letters);

    private static bool IsDerived(ReadOnlySpan<char> folded)
    {
        foreach (var ending in DerivedEndings)
            if (folded.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static WordCase CaseOf(ReadOnlySpan<char> letters, bool capitalsMean)
    {
        var (hasSmall, hasCapital) = (false, false);
        foreach (var letter in letters)
        {
            hasSmall |= char.IsLower(letter);
            hasCapital |= char.IsUpper(letter);
        }
        if (hasCapital && !hasSmall) return capitalsMean ? WordCase.Capitals : WordCase.Small;
        if (!hasCapital) return hasSmall ? WordCase.Small : WordCase.None;
        return char.IsUpper(letters[0]) ? WordCase.Capitalized : WordCase.Small;
    }

    // Two words of several letters, all in capitals, and no small letter anywhere: the writer shouts, or the system knows no small letters.
    private static bool IsAllCapitals(RecognitionContext context)
    {
        var words = 0;
        foreach (var word in context.Words)
        {
            if (word.Kind != WordKind.Letters || word.Span.Length < 2) continue;
            foreach (var letter in context.Text.AsSpan(word.Span))
                if (char.IsLower(letter)) return false;
            words++;
        }
        return words >= 2;
    }

    // The full stop of a title or an initial ends nothing.
    private static bool EndsSentence(List<LexiconWord> words)
    {
        var mark = words[^1];
        if (mark.Is(".")) return words.Count < 2 || !(words[^2].IsSingleLetter || words[^2].Profile.IsTitle);
        return mark.Is("!") || mark.Is("?") || mark.Is(":") || mark.Is("\"") || mark.Is("“") || mark.Is("•") || mark.Is(";");
    }
}
