namespace Hush.Redaction.StandIns;

/// <summary>
/// Gives each word of names its stand-in, the same one wherever the word stands in the document, so that a part of a name agrees with the
/// whole one. Two words do not share one while there are others. With keyed draws a word has the same stand-in in every document, which two words
/// may share; then the word alone, not its place in a name, tells a first name from a family name.
/// </summary>
/// <param name="draws">Chooses the words.</param>
/// <param name="filler">Makes words up.</param>
/// <param name="language">BCP-47 language of the texts.</param>
/// <param name="isFamilyName">Whether a word is rather a family name than a first name; asked with keyed draws only.</param>
internal sealed class WordStandIns(SeededDraws draws, PatternFiller filler, string language, Predicate<string> isFamilyName)
{
    private const int MostTries = 40;

    private readonly Dictionary<(string Kind, string Word, bool KeepsForm), string> _standIns = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stand-in of <paramref name="word"/> in its letter case.</summary>
    /// <param name="kind">From which list of <see cref="WordLists"/> it comes if the word has none yet.</param>
    /// <param name="word">One word, without blanks.</param>
    /// <param name="keepsForm">Whether it must have the same pattern of letters.</param>
    public string For(string kind, string word, bool keepsForm)
    {
        if (EndOfPossessive(word) is { Length: > 0 } ending) return For(kind, word[..^ending.Length], keepsForm) + ending;
        var own = draws.IsKeyed && (kind is WordLists.Given or WordLists.Family) ? NameKind(kind, word) : kind;
        var key = KeyOf(own, word, keepsForm);
        if (!_standIns.TryGetValue(key, out var standIn)) _standIns[key] = standIn = Make(own, word, keepsForm);
        return keepsForm ? LetterCase.Exactly(word, standIn) ?? standIn : LetterCase.Like(word, standIn);
    }

    /// <summary>Whether the word has a stand-in already.</summary>
    public bool Knows(string word, bool keepsForm) => !draws.IsKeyed && _standIns.ContainsKey(KeyOf("", word, keepsForm));

    /// <summary>Says what stands for a word from now on, unless something does already.</summary>
    public void Agree(string word, string standIn, bool keepsForm)
    {
        if (!draws.IsKeyed) _standIns.TryAdd(KeyOf("", word, keepsForm), standIn);
    }

    /// <summary>The initial of the stand-in of a known name with this initial; else one made up.</summary>
    public string Initial(string letter, bool keepsForm)
    {
        var key = KeyOf("initial", letter, keepsForm: true);
        if (!_standIns.TryGetValue(key, out var standIn)) _standIns[key] = standIn = KnownInitial(letter) ?? OtherLetter(letter);
        return LetterCase.Exactly(letter, standIn) ?? standIn;
    }

    // Without a key, what a word is called first holds for all uses of it.
    private (string Kind, string Word, bool KeepsForm) KeyOf(string kind, string word, bool keepsForm) =>
        (draws.IsKeyed || kind == "initial" ? kind : "", word.ToLowerInvariant(), keepsForm);

    // Where letters have no case, names stand in a known order instead.
    private string NameKind(string kind, string word)
    {
        if (!word.Any(character => char.IsLower(character) || char.IsUpper(character))) return kind;
        return isFamilyName(word) ? WordLists.Family : WordLists.Given;
    }

    private string? KnownInitial(string letter)
    {
        if (draws.IsKeyed) return null;
        var known = _standIns.Where(entry => entry.Key.Word.Length > 1 && entry.Key.Word.StartsWith(letter, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Value[..1]).FirstOrDefault(initial => !initial.Equals(letter, StringComparison.OrdinalIgnoreCase));
        return known is not null && char.IsLetter(known[0]) ? known : null;
    }

    private string OtherLetter(string letter)
    {
        using var sequence = draws.Restart("initial", letter.ToLowerInvariant());
        var made = filler.Code(letter.ToUpperInvariant());
        for (var tries = 0; tries < MostTries && made.Equals(letter, StringComparison.OrdinalIgnoreCase); tries++) made =
            filler.Code(letter.ToUpperInvariant());
        return made;
    }

    private string Make(string kind, string word, bool keepsForm)
    {
        using var sequence = draws.Restart(kind, word.ToLowerInvariant());
        var list = WordLists.Of(kind, language, word);
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
        (draws.IsKeyed || !_taken.Contains(made)) && !Knows(made, keepsForm: true) && !Knows(made, keepsForm: false)
            && !made.Equals(word, StringComparison.OrdinalIgnoreCase)
        && (word.Length < 3 || !made.Contains(word, StringComparison.OrdinalIgnoreCase))
        && (made.Length < 3 || !word.Contains(made, StringComparison.OrdinalIgnoreCase));

    private static string EndOfPossessive(string word) =>
        word.Length > 3 && (word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase))
            ? word[^2..] : "";
}
