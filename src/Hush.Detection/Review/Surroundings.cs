using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>The characters and words beside a span of a passage.</summary>
internal readonly ref struct Surroundings(RecognitionContext context, TextSpan span)
{
    private readonly IReadOnlyList<Word> _words = context.Words;

    /// <summary>The whole passage.</summary>
    public ReadOnlySpan<char> Text { get; } = context.Text.AsSpan();

    /// <summary>Where the span begins.</summary>
    public int Start => span.Start;

    /// <summary>The characters of the span.</summary>
    public ReadOnlySpan<char> Value => Text.Slice(span.Start, span.Length);

    /// <summary>The character that stands <paramref name="distance"/> places before the span, 1 for the nearest; NUL beyond the start.</summary>
    public char Before(int distance = 1) => span.Start >= distance ? Text[span.Start - distance] : '\0';

    /// <summary>The character that stands <paramref name="distance"/> places behind the span, 1 for the nearest; NUL beyond the end.</summary>
    public char Behind(int distance = 1) => span.End + distance <= Text.Length ? Text[span.End + distance - 1] : '\0';

    /// <summary>Whether a word for which <paramref name="isIt"/> says yes is one of the nearest before the span; marks do not count.</summary>
    public bool HasWordBefore(int reach, IsWord isIt)
    {
        for (var index = WordSearch.FirstEndingAfter(_words, span.Start) - 1; index >= 0 && reach > 0; index--)
        {
            if (_words[index].Kind == WordKind.Mark) continue;
            if (isIt(Characters(index))) return true;
            reach--;
        }

        return false;
    }

    /// <summary>Whether a word for which <paramref name="isIt"/> says yes is one of the nearest behind the span; marks do not count.</summary>
    public bool HasWordBehind(int reach, IsWord isIt)
    {
        for (var index = WordSearch.FirstStartingAt(_words, span.End); index < _words.Count && reach > 0; index++)
        {
            if (_words[index].Kind == WordKind.Mark) continue;
            if (isIt(Characters(index))) return true;
            reach--;
        }

        return false;
    }

    /// <summary>
    /// The nearest word before the span that <paramref name="isPassed"/> does not pass over, at most <paramref name="reach"/> words away; empty when
    /// a sentence or line ends between, or none stands there.
    /// </summary>
    public ReadOnlySpan<char> NamingWord(int reach, IsWord isPassed)
    {
        var next = span.Start;
        for (var index = WordSearch.FirstEndingAfter(_words, span.Start) - 1; index >= 0 && reach > 0; index--, reach--)
        {
            var word = _words[index];
            if (Text[word.Span.End..next].ContainsAny('\n', '\r')) return [];
            next = word.Span.Start;
            var characters = Characters(index);
            if (word.Kind == WordKind.Mark)
            {
                if (characters is "." && index > 0 && index + 1 < _words.Count && _words[index - 1].Kind == WordKind.Digits
                    && _words[index + 1].Kind == WordKind.Digits) continue;
                if (characters is "." or "," or ";" or "!" or "?" or ")" && index > 0 && _words[index - 1].Kind is WordKind.Digits) return [];
                if (characters is ";" or "!" or "?") return [];
                continue;
            }

            if (!isPassed(characters)) return characters;
        }

        return [];
    }

    private ReadOnlySpan<char> Characters(int index) => Text.Slice(_words[index].Span.Start, _words[index].Span.Length);

    /// <summary>Says whether a word is one of those that are looked for.</summary>
    public delegate bool IsWord(ReadOnlySpan<char> word);
}
