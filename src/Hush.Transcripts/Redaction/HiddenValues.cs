using Hush.Redaction;

namespace Hush.Transcripts.Redaction;

/// <summary>
/// Every value that was hidden somewhere in the file, to hide it wherever else it stands: in any letter case, with any punctuation between its
/// words, and numbers with any separators. Names also by each of their words.
/// </summary>
internal sealed class HiddenValues(ReplacementFit fit)
{
    private const int ShortestWord = 3; // letters
    private const int ShortestLowerCasePart = 5; // letters; shorter parts of names are words too often
    private const int ShortestNumber = 5; // digits that are found with any separators
    private const int LongestNumber = 24; // digits
    private const int WidestGap = 4; // characters between two words of a value

    private readonly Dictionary<string, List<HiddenValue>> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HiddenValue> _numbers = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _numberLengths = [];
    private readonly Dictionary<string, HiddenValue> _unspaced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _byFirst.Count == 0 && _unspaced.Count == 0;

    /// <summary>Takes a value.</summary>
    /// <param name="value">Its characters.</param>
    /// <param name="replacement">What stands for it.</param>
    /// <param name="isName">Which of its words are names by themselves.</param>
    public void Add(string value, string replacement, Func<string, bool> isName)
    {
        var words = ValueWords.Of(value);
        string[] texts = [.. words.Select(word => value.Substring(word.Start, word.Length))];
        var length = texts.Sum(text => text.Length);
        var hasDigit = value.Any(char.IsDigit);
        if (length < (hasDigit ? 2 : ShortestWord)) return;
        HiddenValue whole = new(texts, replacement, IsPart: false);
        if (value.Any(WordJoint.IsUnspaced))
        {
            _unspaced.TryAdd(value.Trim(), whole);
            return;
        }

        Add(whole);
        if (texts.All(text => text.All(char.IsDigit))) AddNumber(whole, value.Contains('+', StringComparison.Ordinal));
        if (texts.Length < 2 || !texts.Any(isName)) return;
        Add(new HiddenValue([string.Concat(texts)], replacement, IsPart: false));
        var standIns = replacement.Split(' ');
        for (var index = 0; index < texts.Length; index++)
            if (texts[index].Length >= ShortestWord && texts[index].All(char.IsLetter)
                && isName(texts[index])) Add(new HiddenValue([texts[index]], Part(index), IsPart: true));

        // A surrogate of as many words stands word for word; anything else stands as a whole.
        string Part(int index) => standIns.Length == texts.Length ? standIns[index] : replacement;
    }

    /// <summary>Where hidden values stand in a text: edits, ascending and disjoint.</summary>
    public IReadOnlyList<Edit> Find(string text)
    {
        if (IsEmpty) return [];
        List<Edit> found = [];
        foreach (var (value, hidden) in _unspaced)
            for (var at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase); at >= 0; at =
                text.IndexOf(value, at + value.Length, StringComparison.OrdinalIgnoreCase))
                found.Add(EditFor(new TextSpan(at, value.Length), hidden));

        var words = ValueWords.Of(text);
        for (var index = 0; index < words.Count; index++)
        {
            var (hit, next) = Longest(text, words, index);
            if (hit is null) continue;
            found.Add(hit);
            index = next - 1;
        }

        return _unspaced.Count == 0 ? found : EchoProjection.Disjoint(found);
    }

    private (Edit? Edit, int Next) Longest(string text, IReadOnlyList<TextSpan> words, int index)
    {
        var best = Number(text, words, index);
        if (!_byFirst.TryGetValue(text.Substring(words[index].Start, words[index].Length), out var values)) return best;
        foreach (var value in values)
        {
            var next = index + value.Words.Length;
            if (next <= best.Next || next > words.Count || !value.IsAt(text, words, index, WidestGap)) continue;
            if (value.IsPart && char.IsLower(text[words[index].Start]) && words[index].Length < ShortestLowerCasePart) continue;
            best = (EditFor(TextSpan.FromBounds(words[index].Start, words[next - 1].End), value), next);
        }

        return best;
    }

    /// <summary>A hidden number that begins at a word, whatever separates its digits.</summary>
    private (Edit? Edit, int Next) Number(string text, IReadOnlyList<TextSpan> words, int index)
    {
        (Edit? Edit, int Next) best = (null, 0);
        if (_numbers.Count == 0) return best;
        var digits = "";
        for (var next = index; next < words.Count; next++)
        {
            var word = text.AsSpan(words[next].Start, words[next].Length);
            var isNear = next == index || words[next].Start - words[next - 1].End <= 2;
            if (!isNear || word.ContainsAnyExceptInRange('0', '9') || digits.Length + word.Length > LongestNumber) break;
            digits += word.ToString();
            if (_numbers.TryGetValue(digits, out var value)) best =
                (EditFor(TextSpan.FromBounds(words[index].Start, words[next].End), value), next + 1);
            if (next > index || best.Edit is not null) continue;

            // A country code may stand before it.
            foreach (var length in _numberLengths)
                if (length < digits.Length && _numbers.TryGetValue(digits[^length..], out var tail)) best =
                    (EditFor(TextSpan.FromBounds(words[index].End - length, words[index].End), tail), next + 1);
        }

        return best;
    }

    private Edit EditFor(TextSpan span, HiddenValue value) => new(span, fit.For(span.Length, value.Replacement));

    private void Add(HiddenValue value)
    {
        if (!_byFirst.TryGetValue(value.Words[0], out var values)) _byFirst[value.Words[0]] = values = [];
        if (!values.Any(known => known.IsPart == value.IsPart
            && known.Words.SequenceEqual(value.Words, StringComparer.OrdinalIgnoreCase))) values.Add(value);
    }

    private void AddNumber(HiddenValue value, bool hasCountryCode)
    {
        var digits = string.Concat(value.Words);
        for (var dropped = 0; dropped <= (hasCountryCode ? 3 : 0); dropped++)
        {
            if (digits.Length - dropped < (dropped == 0 ? ShortestNumber : ShortestNumber + 2)) return;
            _numbers.TryAdd(digits[dropped..], value);
            _numberLengths.Add(digits.Length - dropped);
        }
    }
}
