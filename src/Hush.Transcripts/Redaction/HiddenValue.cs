using System.Diagnostics;

namespace Hush.Transcripts.Redaction;

/// <summary>A value that is hidden wherever it stands. It never prints itself.</summary>
/// <param name="Words">Its words, without what stands between them.</param>
/// <param name="Replacement">What stands for it.</param>
/// <param name="IsPart">Whether it is one word of a longer name.</param>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record HiddenValue(string[] Words, string Replacement, bool IsPart)
{
    /// <summary>Whether it stands at a word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="widestGap">How many characters may stand between two words.</param>
    public bool IsAt(string text, IReadOnlyList<TextSpan> words, int index, int widestGap)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            var span = words[index + word];
            if (word > 0 && span.Start - words[index + word - 1].End > widestGap) return false;
            if (!text.AsSpan(span.Start, span.Length).Equals(Words[word], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    /// <summary>The type only, never the value.</summary>
    public override string ToString() => nameof(HiddenValue);
}

/// <summary>The words of a value or text: runs of letters and digits.</summary>
internal static class ValueWords
{
    /// <summary>Where they stand.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        List<TextSpan> words = [];
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isWord = index < text.Length && WordWalk.IsWordCharacter(text[index]);
            if (isWord && start < 0) start = index;
            if (isWord || start < 0) continue;
            words.Add(TextSpan.FromBounds(start, index));
            start = -1;
        }

        return words;
    }
}
