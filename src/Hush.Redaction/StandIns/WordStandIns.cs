namespace Hush.Redaction.StandIns;

/// <summary>
/// Gives each word of names its stand-in, the same one wherever the word stands in the document, so that a part of a name agrees with the
/// whole one. Two words do not share one while there are others.
/// </summary>
internal sealed class WordStandIns(SeededDraws draws, PatternFiller filler, string language)
{
    private const int MostTries = 40;

    private readonly Dictionary<(string Word, bool KeepsForm), string> _standIns = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stand-in of <paramref name="word"/> in its letter case.</summary>
    /// <param name="kind">From which list of <see cref="WordLists"/> it comes if the word has none yet.</param>
    /// <param name="word">One word, without blanks.</param>
    /// <param name="keepsForm">Whether it must have the same pattern of letters.</param>
    public string For(string kind, string word, bool keepsForm)
    {
        if (EndOfPossessive(word) is { Length: > 0 } ending) return For(kind, word[..^ending.Length], keepsForm) + ending;
        var key = (word.ToLowerInvariant(), keepsForm);
        if (!_standIns.TryGetValue(key, out var standIn)) _standIns[key] = standIn = Make(kind, word, keepsForm);
        return keepsForm ? LetterCase.Exactly(word, standIn) ?? standIn : LetterCase.Like(word, standIn);
    }

    /// <summary>Whether the word has a stand-in already.</summary>
    public bool Knows(string word, bool keepsForm) => _standIns.ContainsKey((word.ToLowerInvariant(), keepsForm));

    /// <summary>Says what stands for a word from now on, unless something does already.</summary>
    public void Agree(string word, string standIn, bool keepsForm) => _standIns.TryAdd((word.ToLowerInvariant(), keepsForm), standIn);

    /// <summary>The initial of the stand-in of a known name with this initial; else one made up.</summary>
    public string Initial(string letter, bool keepsForm)
    {
        var key = (letter.ToLowerInvariant(), keepsForm);
        if (!_standIns.TryGetValue(key, out var standIn))
        {
            var known = _standIns.Where(entry => entry.Key.Word.Length > 1 && entry.Key.Word.StartsWith(key.Item1, StringComparison.Ordinal))
                .Select(entry => entry.Value[..1]).FirstOrDefault(initial => !initial.Equals(letter, StringComparison.OrdinalIgnoreCase));
            _standIns[key] = standIn = known is not null && char.IsLetter(known[0]) ? known : filler.Code(letter);
        }

        return LetterCase.Exactly(letter, standIn) ?? standIn;
    }

    private string Make(string kind, string word, bool keepsForm)
    {
        IReadOnlyList<string> list = WordLists.Of(kind, language, word);
        if (kind == WordLists.Given && AlikeIn(list, word) is { Count: > 0 } alike) list = alike;
        if (keepsForm) list = [.. list.Select(entry => LetterCase.Exactly(word, entry)).OfType<string>()];

        var made = "";
        for (var tries = 0; tries < MostTries; tries++)
        {
            made = list.Count > 0 && tries < MostTries / 2 ? draws.Pick(list) : Invented(list, word, keepsForm);
            if (IsFree(made, word)) break;
        }

        _taken.Add(made);
        return made;
    }

    // In many languages a name's last letter is what tells a woman's from a man's.
    private static List<string> AlikeIn(IReadOnlyList<string> list, string word)
    {
        var endsInA = EndsInA(word);
        return [.. list.Where(entry => EndsInA(entry) == endsInA)];
    }

    private static bool EndsInA(string word) => word[^1] is 'a' or 'A' or 'а' or 'А' or 'я' or 'Я';

    // When a list is used up or has nothing of the form: two names run together, or letters in the rhythm of the word.
    private string Invented(IReadOnlyList<string> list, string word, bool keepsForm) =>
        keepsForm || list.Count == 0 ? filler.Word(word) : draws.Pick(list) + draws.Pick(list).ToLowerInvariant();

    private bool IsFree(string made, string word) =>
        !_taken.Contains(made) && !Knows(made, keepsForm: true) && !Knows(made, keepsForm: false) && !made.Equals(word, StringComparison.OrdinalIgnoreCase)
        && (word.Length < 3 || !made.Contains(word, StringComparison.OrdinalIgnoreCase))
        && (made.Length < 3 || !word.Contains(made, StringComparison.OrdinalIgnoreCase));

    private static string EndOfPossessive(string word) =>
        word.Length > 3 && (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase)) ? word[^2..] : "";
}
