namespace Hush.Recognizers.Onnx;

/// <summary>Words that the model reads at once.</summary>
/// <param name="Words">The tokens of each word of the passage.</param>
/// <param name="First">Index of the first word of the window.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Room">How many tokens there is room for; a word alone that has more loses the rest.</param>
internal sealed record TokenWindow(IReadOnlyList<int[]> Words, int First, int End, int Room)
{
    private const int Frame = 2; // the tokens at the two ends

    /// <summary>The tokens, word after word.</summary>
    public IEnumerable<int> Tokens => Words.Skip(First).Take(End - First).SelectMany(word => word).Take(Room);

    /// <summary>Windows over all words, each beginning in the middle of the one before, so that every word is read with words on both
    /// sides.</summary>
    /// <param name="words">The tokens of each word, at least one.</param>
    /// <param name="maxTokens">How many tokens a window has at most, the two at its ends included.</param>
    public static IEnumerable<TokenWindow> Over(IReadOnlyList<int[]> words, int maxTokens)
    {
        var room = maxTokens - Frame;
        for (var first = 0; first < words.Count;)
        {
            var (end, tokens) = (first + 1, words[first].Length);
            while (end < words.Count && tokens + words[end].Length <= room) tokens += words[end++].Length;
            yield return new TokenWindow(words, first, end, room);
            if (end == words.Count) yield break;
            first = Math.Max(first + 1, (first + end) / 2);
        }
    }

    /// <summary>How far a word is from the border behind which the model sees nothing, where there is something.</summary>
    public int DepthOf(int word)
    {
        var before = First == 0 ? int.MaxValue : word - First;
        var after = End == Words.Count ? int.MaxValue : End - 1 - word;
        return Math.Min(before, after);
    }
}
