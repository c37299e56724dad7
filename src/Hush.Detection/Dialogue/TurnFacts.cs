using Hush.Languages.Spoken;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Dialogue;

/// <summary>What later stages need to know of a turn, read once.</summary>
internal sealed class TurnFacts
{
    private const int FewWords = 6;
    private const int AddressLength = 10; // words of "123 north main street apartment 4 springfield illinois 62701"

    private TurnFacts(int index, Turn turn, SourceText text, IReadOnlyList<Word> segmented, IReadOnlyList<Word> words, SpokenReading spoken,
        string language)
    {
        Index = index;
        Speaker = turn.Speaker;
        Written = turn.Text;
        WrittenWords = ReferenceEquals(turn.Text, text) ? segmented : WordSegmenter.Segment(turn.Text);
        Text = text;
        Words = words;
        Spoken = spoken;
        SpokenWords = spoken.HasChanges ? WordSegmenter.Segment(spoken.Text) : words;
        Topics = TopicReader.Read(Text, words, language);
        IsAcknowledgment = TopicReader.IsAcknowledgment(Text, words, language);
        foreach (var word in words)
            if (word.Kind != WordKind.Mark) WordCount++;
        StartsWithDigits = BordersOnDigits(fromEnd: false);
        EndsWithDigits = BordersOnDigits(fromEnd: true);
    }

    /// <summary>Its place in the dialogue.</summary>
    public int Index { get; }

    /// <summary>Who speaks.</summary>
    public string Speaker { get; }

    /// <summary>What is said, character by character as it came: the tagger learnt from such text.</summary>
    public SourceText Written { get; }

    /// <summary>Words and marks of <see cref="Written"/>.</summary>
    public IReadOnlyList<Word> WrittenWords { get; }

    /// <summary>What is said, in plain characters (<see cref="PlainCharacters"/>). Places are those of <see cref="Written"/>.</summary>
    public SourceText Text { get; }

    /// <summary>Words and marks of <see cref="Text"/>.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>What is said, with spoken digits and letters read.</summary>
    public SpokenReading Spoken { get; }

    /// <summary>Words and marks of the spoken reading.</summary>
    public IReadOnlyList<Word> SpokenWords { get; }

    /// <summary>What it asks and announces.</summary>
    public TurnTopics Topics { get; }

    /// <summary>Whether it only shows that its speaker listens.</summary>
    public bool IsAcknowledgment { get; }

    /// <summary>Words, marks not counted.</summary>
    public int WordCount { get; }

    /// <summary>Whether it begins with digits or spelled letters, fillers such as "it's" aside.</summary>
    public bool StartsWithDigits { get; }

    /// <summary>Whether it ends with digits or spelled letters, fillers aside.</summary>
    public bool EndsWithDigits { get; }

    /// <summary>Whether it has at most six words.</summary>
    public bool IsShort => WordCount <= FewWords;

    /// <summary>Whether it has no more words than a line of an address.</summary>
    public bool IsLine => WordCount <= AddressLength;

    /// <summary>Whether it asks something.</summary>
    public bool IsQuestion => Topics.Asked != Topic.None || (Words.Count > 0 && Text[Words[^1].Span.Start] == '?');

    /// <summary>Reads the turn at <paramref name="index"/>.</summary>
    public static TurnFacts Of(int index, Turn turn, string language)
    {
        var text = PlainCharacters.Fold(turn.Text);
        var segmented = WordSegmenter.Segment(text);
        var words = GluedLabels.Split(text, segmented);
        return new TurnFacts(index, turn, text, segmented, words, Speak(text, words, language), language);
    }

    // In the spoken reading letters and digits of the mathematical alphabets are plain ones, and glued labels stand apart.
    private static SpokenReading Speak(SourceText text, IReadOnlyList<Word> words, string language)
    {
        if ((StyledCharacters.Read(text) ?? GluedLabels.Read(text)) is not { } plain) return SpokenReader.Read(text, words, language);
        var spoken = SpokenReader.Read(plain.Text, language);
        return new SpokenReading(spoken.Text, plain.Map.Compose(spoken.Map), HasChanges: true);
    }

    /// <summary>The digits of the spoken reading, marks and words aside; at most <paramref name="limit"/> of them, the last ones.</summary>
    public string LastDigits(int limit)
    {
        Span<char> digits = stackalloc char[limit];
        var free = limit;
        for (var index = SpokenWords.Count - 1; index >= 0 && free > 0; index--)
        {
            if (SpokenWords[index].Kind is not (WordKind.Digits or WordKind.Mixed)) continue;
            var word = Spoken.Text.AsSpan(SpokenWords[index].Span);
            for (var at = word.Length - 1; at >= 0 && free > 0; at--)
                if (char.IsAsciiDigit(word[at])) digits[--free] = word[at];
        }

        return digits[free..].ToString();
    }

    /// <summary>The whole words of <see cref="Text"/> from which a span of the spoken reading was read.</summary>
    public TextSpan ToWritten(TextSpan spoken) => SpokenSpans.ToWords(spoken, Spoken.Map, Text, Words);

    private bool BordersOnDigits(bool fromEnd)
    {
        for (var index = 0; index < SpokenWords.Count; index++)
        {
            var word = SpokenWords[fromEnd ? SpokenWords.Count - 1 - index : index];
            if (word.Kind is WordKind.Digits or WordKind.Mixed) return true;
            if (word.Kind == WordKind.Mark) continue;
            var characters = Spoken.Text.AsSpan(word.Span);
            if (characters.Length == 1 && characters[0] is not ('a' or 'i' or 'A' or 'I')) return true;
            if (!IsFiller(characters)) return false;
        }

        return false;
    }

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        foreach (var filler in Fillers)
            if (word.Equals(filler, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static readonly string[] Fillers =
    [
        "it's", "its", "it", "is", "and", "then", "um", "uh", "umm", "er", "the", "that's", "dash", "okay", "ok", "so", "sure", "yes", "yeah",
        "number", "hyphen",
    ];
}
