using Hush.Recognition;

namespace Hush.Patterns.Cues;

/// <summary>Reads the value that belongs to a cue of one definition, forward or back, in one passage. It looks at a bounded number of
/// words.</summary>
internal readonly ref struct CueReader(RecognitionContext context, CueDefinition definition)
{
    /// <summary>How many words and marks are looked at between cue and value, so that hostile text costs no more than its length.</summary>
    private const int LongestReach = 20;

    private const int NearBefore = 10;
    private const int NearAfter = 8;

    private readonly ReadOnlySpan<char> _text = context.Text.AsSpan();
    private readonly IReadOnlyList<Word> _words = context.Words;
    private readonly bool _isAbroad = CueWords.AreAbroad(context.Language);

    /// <summary>The value behind a cue. <paramref name="isStrong"/> says whether the cue itself spoke of a number.</summary>
    public TextSpan? ReadForward(CueMatch match, out bool isStrong)
    {
        var index = match.EndWord;
        isStrong = !match.IsThing;
        while (match.IsThing && index < _words.Count && IsNumberWord(index))
        {
            isStrong = true;
            index++;
        }

        // "TOKEN_TTL", "password-protected" are other things; "order_number" is the number, "password_value" the password.
        if (IsGluedOn(index))
        {
            if (!IsNumberWord(index + 1)
                && Characters(index + 1) is not ("value" or "VALUE" or "Value" or "text" or "string" or "plain")) return null;
            isStrong = true;
            index += 2;
            if (IsGluedOn(index)) return null;
        }

        if (!isStrong) return definition.StrongShape is { } shape ? ReadDirectly(shape, index) : null;
        return definition.TakesBareAnswer ? ReadWordLike(index) : ReadAcrossLinks(index);
    }

    /// <summary>The value before a cue, if a word links it: "20817 is my order number".</summary>
    public TextSpan? ReadBack(CueMatch match, int cueWord, out bool isStrong)
    {
        isStrong = !match.IsThing || (match.EndWord < _words.Count && IsNumberWord(match.EndWord));
        var hasCopula = false;
        var index = cueWord - 1;
        for (var steps = 0; index >= 0 && steps < LongestReach; index--, steps++)
        {
            var word = Characters(index);
            if (_words[index].Kind == WordKind.Mark ? word is not ("," or "'") : !LinksBack(word) && !IsCopula(word)) break;
            hasCopula |= IsCopula(word) || (word is "s" && index > 0);
        }

        if (index < 0 || !hasCopula) return null;
        var shape = isStrong ? definition.AskedValue ?? definition.Value : definition.StrongShape;
        return shape is null ? null : ReadEndingAt(shape, index);
    }

    /// <summary>Whether one of the words that the definition wants stands near.</summary>
    public bool IsNear(int cueWord, TextSpan value)
    {
        if (definition.Near.Count == 0) return true;
        var last = cueWord;
        while (last + 1 < _words.Count && _words[last + 1].Span.Start < value.End) last++;
        for (var i = Math.Max(0, cueWord - NearBefore); i < _words.Count && i <= last + NearAfter; i++)
        {
            foreach (var wanted in definition.Near)
            {
                if (Characters(i).Equals(wanted, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether word <paramref name="index"/> says nothing but "here it comes".</summary>
    public bool IsLink(int index)
    {
        if (_words[index].Kind != WordKind.Letters) return false;
        var word = Characters(index);
        var isInitial = word.Length == 1 && char.IsAsciiLetterUpper(word[0]) && word[0] != 'I';
        return !isInitial && CueWords.Links.Contains(word);
    }

    /// <summary>The value of this shape that starts with word <paramref name="index"/>, unless what stands before makes it an amount.</summary>
    public TextSpan? ReadValue(ValueShape shape, int index)
    {
        var start = _words[index].Span.Start;
        if (start > 0 && (Edges.IsOneWordWith(_text[start - 1]) || _text[start - 1] is '$' or '€' or '£' or '¥')) return null;
        if (start > 1 && _text[start - 1] is '.' or ',' or '/' or ':' or '-' && char.IsAsciiDigit(_text[start - 2])) return null;
        var end = shape(_text, start);
        if (end < 0 || ValueShapes.StartsMeasureBehind(_text, end)) return null;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The one word that the passage consists of besides links and marks.</summary>
    public TextSpan? ReadBareAnswer()
    {
        TextSpan? answer = null;
        var end = 0;
        var isJustAsked = (context.JustAsked & definition.Topic) != Topic.None;
        var shape = (isJustAsked ? definition.JustAskedValue : null) ?? definition.BareValue ?? definition.Value;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Span.Start < end || _words[i].Kind == WordKind.Mark || IsLink(i)) continue;
            if (answer is not null || ReadValue(shape, i) is not { } value) return null;
            answer = value;
            end = value.End;
        }

        return answer;
    }

    private bool LinksBack(ReadOnlySpan<char> word) => CueWords.LinksBack.Contains(word) || (_isAbroad && CueWords.LinksBackAbroad.Contains(word));

    private bool IsCopula(ReadOnlySpan<char> word) => CueWords.Copulas.Contains(word) || (_isAbroad && CueWords.CopulasAbroad.Contains(word));

    private TextSpan? ReadDirectly(ValueShape shape, int index)
    {
        for (var steps = 0; index < _words.Count && steps < 3; index++, steps++)
        {
            if (IsPassedMark(index) || Characters(index) is "is" or "was") continue;
            return ReadValue(shape, index);
        }

        return null;
    }

    private TextSpan? ReadAcrossLinks(int index)
    {
        var gap = 0;
        for (var steps = 0; index < _words.Count && steps < LongestReach; index++, steps++)
        {
            if (_words[index].Kind == WordKind.Mark)
            {
                if (!IsPassedMark(index)) return null;
                continue;
            }

            if (IsLink(index)) continue;
            if (ReadValue(definition.Value, index) is { } value) return value;
            if (CueWords.Links.Contains(Characters(index))) continue;
            if (++gap > definition.LongestGap) return null;
        }

        return null;
    }

    /// <summary>
    /// A value that may be an ordinary word counts only at once behind "is", a colon or an equals sign; one that cannot be a word also at once
    /// behind the cue.
    /// </summary>
    private TextSpan? ReadWordLike(int index)
    {
        var isFirst = true;
        var gap = 0;
        for (var steps = 0; index < _words.Count && steps < LongestReach; index++, steps++)
        {
            var word = Characters(index);
            if (word is ":" or "=" or "-" or "is" or "was" or "be" or "it's" or "its" or "that's" or "thats")
            {
                var next = index + 1;
                while (next < _words.Count
                    && (IsPassedMark(next)
                        || Characters(
                            next) is "um" or "uh" or "it's" or "its" or "that's" or "thats" or "just" or "all" or "lowercase" or "capital")) next++;
                if (next < _words.Count && ReadValue(definition.Value, next) is { } value) return value;
                if (word is ":" or "=" or "is" or "was") return null;
            }

            // Which words of other languages are no values is not known: only what cannot be a word counts behind them.
            if (definition.AskedValue is { } unusual && index + 1 < _words.Count && _isAbroad && CueWords.CopulasAbroad.Contains(word)
                && ReadValue(unusual, index + 1) is { } said) return said;

            if (isFirst && !IsPassedMark(index) && definition.AskedValue is { } marked)
            {
                if (ReadValue(marked, index) is { } value) return value;
                isFirst = false;
            }

            if (_words[index].Kind == WordKind.Mark ? !IsPassedMark(index) : ++gap > definition.LongestGap) return null;
        }

        return null;
    }

    /// <summary>The longest value that starts up to a dozen words back and ends with word <paramref name="last"/>.</summary>
    private TextSpan? ReadEndingAt(ValueShape shape, int last)
    {
        var first = last;
        while (first > 0 && last - first < 24 && _words[first].Span.Start - _words[first - 1].Span.End <= 1 && !IsLink(first - 1)) first--;
        for (; first <= last; first++)
        {
            if (ReadValue(shape, first) is { } value && value.End == _words[last].Span.End) return value;
        }

        return null;
    }

    // A hyphen or underscore that ties the next word to the cue.
    private bool IsGluedOn(int index) =>
        index > 0 && index + 1 < _words.Count && Characters(index) is "_" or "-" && _words[index + 1].Kind == WordKind.Letters
        && _words[index - 1].Span.End == _words[index].Span.Start && _words[index].Span.End == _words[index + 1].Span.Start;

    private bool IsNumberWord(int index) => CueWords.Numbers.Contains(Characters(index));

    /// <summary>A mark that may stand between a cue and its value. A full stop may, right behind a word: "order no. 20817".</summary>
    private bool IsPassedMark(int index)
    {
        if (_words[index].Kind != WordKind.Mark) return false;
        var mark = _text[_words[index].Span.Start];
        if (mark is ':' or '=' or '#' or '-' or '–' or '"' or '\'' or '“' or '(' or ',' or '*' or '`' or '_' or '°') return true;
        return mark == '.' && index > 0 && _words[index - 1].Span.End == _words[index].Span.Start
            && (IsNumberWord(index - 1) || IsShortAbroad(Characters(index - 1)));
    }

    // "Pratica n. 4471", "factuurnr. 315".
    private bool IsShortAbroad(ReadOnlySpan<char> word) => _isAbroad
        && (word is "n" or "N" || word.EndsWith("nr", StringComparison.OrdinalIgnoreCase));

    private ReadOnlySpan<char> Characters(int index) => _text.Slice(_words[index].Span.Start, _words[index].Span.Length);
}
