using System.Globalization;
using System.Text;

namespace Hush.Conversations.Alignment;

/// <summary>
/// The words of one form and the atoms that they are made of. Words are parted at blanks; in scripts without blanks each
/// character is a word.
/// </summary>
internal sealed class FormWords
{
    private readonly List<TextSpan> _words = [];
    private readonly List<TextSpan> _cores = [];
    private readonly List<Atom> _atoms = [];
    private readonly List<int> _firstAtoms = [];

    private FormWords(ReadOnlySpan<char> text)
    {
        foreach (var word in WordSpans(text)) Add(text, word);
    }

    /// <summary>The words with the marks at their edges, ascending.</summary>
    public IReadOnlyList<TextSpan> Words => _words;

    /// <summary>The words without the marks at their edges; the whole word when it is nothing but marks.</summary>
    public IReadOnlyList<TextSpan> Cores => _cores;

    /// <summary>All atoms in reading order; each word has at least one.</summary>
    public IReadOnlyList<Atom> Atoms => _atoms;

    /// <summary>Parts a form into words.</summary>
    public static FormWords Of(SourceText form) => new(form.AsSpan());

    /// <summary>The atoms of all words that share a code unit with <paramref name="span"/>; empty when there is none.</summary>
    public (int Start, int End) AtomsTouched(TextSpan span)
    {
        var first = FirstWordEndingAfter(span.Start);
        var last = first;
        while (last < _words.Count && _words[last].Overlaps(span)) last++;
        return last == first ? (0, 0) : (_firstAtoms[first], last == _words.Count ? _atoms.Count : _firstAtoms[last]);
    }

    /// <summary>From the core of the first atom's word to the core of the last one's, blanks and marks between them included.</summary>
    public TextSpan CoreOf(int firstAtom, int lastAtom) => _cores[_atoms[firstAtom].Word].Union(_cores[_atoms[lastAtom].Word]);

    private int FirstWordEndingAfter(int offset)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].End > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static List<TextSpan> WordSpans(ReadOnlySpan<char> text)
    {
        var spans = new List<TextSpan>();
        for (var index = 0; index < text.Length;)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var start = index;
            index = UnspacedScript.IsAt(text, index) ? AfterUnspaced(text, index) : AfterSpaced(text, index);
            spans.Add(TextSpan.FromBounds(start, index));
        }

        return spans;
    }

    private static int AfterUnspaced(ReadOnlySpan<char> text, int index)
    {
        index += char.IsHighSurrogate(text[index]) ? 2 : 1;
        while (index < text.Length && IsMark(CharUnicodeInfo.GetUnicodeCategory(text[index]))) index++;
        return index;
    }

    private static int AfterSpaced(ReadOnlySpan<char> text, int index)
    {
        do index++;
        while (index < text.Length && !char.IsWhiteSpace(text[index]) && !UnspacedScript.IsAt(text, index));
        return index;
    }

    private void Add(ReadOnlySpan<char> text, TextSpan word)
    {
        var characters = text.Slice(word.Start, word.Length);
        _firstAtoms.Add(_atoms.Count);
        AddAtoms(characters, _words.Count);
        _words.Add(word);
        _cores.Add(Core(characters).Shift(word.Start));
    }

    private void AddAtoms(ReadOnlySpan<char> word, int wordIndex)
    {
        var before = _atoms.Count;
        var key = new StringBuilder();
        for (var index = 0; index < word.Length;)
        {
            Rune.DecodeFromUtf16(word[index..], out var rune, out var length);
            if (IsAtomRune(rune)) key.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (!IsJoint(rune)) Flush(key, wordIndex);
            index += length;
        }

        Flush(key, wordIndex);
        if (_atoms.Count == before) _atoms.Add(new Atom(word.ToString(), wordIndex, AtomKind.Mark));
    }

    private void Flush(StringBuilder key, int wordIndex)
    {
        if (key.Length == 0) return;
        var text = key.ToString();
        _atoms.Add(new Atom(text, wordIndex, SpokenWords.KindOf(text)));
        key.Clear();
    }

    // A star is how engines mask profanity; it stands for a letter.
    private static bool IsAtomRune(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '*';

    // "don't" and a letter with combining marks are one atom, though neither sign is compared.
    private static bool IsJoint(Rune rune) => rune.Value is '\'' or '’' or '\u00AD' or '\u200D' || IsMark(Rune.GetUnicodeCategory(rune));

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static TextSpan Core(ReadOnlySpan<char> word)
    {
        int start = 0, end = word.Length;
        while (start < end && IsOuterMark(word[start])) start++;
        while (end > start && IsOuterMark(word[end - 1])) end--;
        return start == end ? new TextSpan(0, word.Length) : TextSpan.FromBounds(start, end);
    }

    private static bool IsOuterMark(char character) => char.IsPunctuation(character) && character != '*';
}
