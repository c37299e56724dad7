using System.Globalization;

namespace Hush.LanguageIdentification;

/// <summary>
/// What a text costs in each language: the sum over its letters of what the letter costs after the longest run of letters before it that
/// the language knows; every letter that the run falls short costs a little more ("stupid backoff"). Whole numbers throughout, so that
/// every machine gives the same.
/// </summary>
internal sealed class NgramScore
{
    private const int Backoff = 11; // -ln 0.4 in steps
    private const int Stranger = 192; // a letter that the language does not write

    private readonly NgramModel _model;
    private readonly WritingScript _script;
    private readonly int[] _letter;
    private readonly long[] _total;

    public NgramScore(NgramModel model, WritingScript script)
    {
        (_model, _script) = (model, script);
        _letter = new int[model.Names.Count];
        _total = new long[model.Names.Count];
    }

    /// <summary>Letters read.</summary>
    public int Letters { get; private set; }

    /// <summary>Cost of the text read so far by model, in steps.</summary>
    public IReadOnlyList<long> Total => _total;

    public void Read(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[NgramModel.Longest];
        var length = 0; // letters of the word before this one, as many as matter
        foreach (var character in text[..Math.Min(text.Length, ScriptCount.LettersRead)])
        {
            if (!Belongs(character))
            {
                length = 0;
                continue;
            }

            if (length == word.Length)
            {
                word[1..].CopyTo(word);
                length--;
            }

            word[length++] = char.ToLowerInvariant(character);
            Add(word[..length]);
        }
    }

    private bool Belongs(char character) => WritingScripts.Of(character) == _script
        && (char.IsLetter(character) || (_script == WritingScript.Devanagari
            && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private void Add(ReadOnlySpan<char> word)
    {
        Letters++;
        Array.Fill(_letter, Stranger);
        for (var length = 1; length <= word.Length; length++)
        {
            for (var model = 0; model < _letter.Length; model++) _letter[model] += Backoff;
            var found = _model.Find(word[^length..]);
            for (var index = 0; index < found.Models.Length; index++) _letter[found.Models[index]] = found.Costs[index];
        }

        for (var model = 0; model < _total.Length; model++) _total[model] += _letter[model];
    }
}
