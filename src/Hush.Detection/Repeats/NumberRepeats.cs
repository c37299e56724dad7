using Hush.Detection.Dialogue;

namespace Hush.Detection.Repeats;

/// <summary>
/// Finds numbers and codes that were found once everywhere else in the dialogue, however they are grouped or spoken: an order id that the
/// other side reads back. Only letters and digits are compared, over neighbouring words;
/// so a passphrase of words is found again too.
/// </summary>
internal sealed class NumberRepeats
{
    private const string Id = "repeat.number";
    private const int Shortest = 5;
    private const int ShortestSecret = 4; // codes so private that their few digits are hidden wherever they recur
    private const int ShortestPassphrase = 8; // letters alone; a shorter one may be any word
    private const int Longest = 40;
    private const string Separators = "-./()+#_ ";
    private const string UsPrefix = "1";

    private static readonly HashSet<Category> Secrets =
        [Categories.Pin, Categories.Cvv, Categories.USSocialSecurityNumber, Categories.CreditCardNumber, Categories.Password];

    private static readonly HashSet<Category> NotSought =
        [Categories.Age, Categories.Date, Categories.Person, Categories.Organization, Categories.PersonType];

    private readonly Dictionary<string, FoundValue> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FoundValue>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<char> _firstCharacters = [];
    private readonly int _longest;

    /// <param name="values">What to look for.</param>
    /// <param name="shortest">Fewest letters and digits of a value that is looked for; secrets may be shorter.</param>
    public NumberRepeats(IEnumerable<FoundValue> values, int shortest = Shortest)
    {
        foreach (var value in values.Where(value => !NotSought.Contains(value.Category))) Learn(value, shortest);
        foreach (var key in _values.Keys)
        {
            _firstCharacters.Add(char.ToUpperInvariant(key[0]));
            _longest = Math.Max(_longest, key.Length);
        }

        _lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there is anything to look for.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>The values in a turn, as written and as spoken, in the offsets of the turn.</summary>
    public IEnumerable<Candidate> FindIn(TurnFacts turn)
    {
        var found = new List<Candidate>();
        Find(turn.Text, turn.Words, found);
        if (!turn.Spoken.HasChanges) return found;
        var spoken = new List<Candidate>();
        Find(turn.Spoken.Text, turn.SpokenWords, spoken);
        return [.. found, .. spoken.Select(candidate => candidate with { Span = turn.ToWritten(candidate.Span) })];
    }

    private void Find(SourceText text, IReadOnlyList<Word> words, List<Candidate> candidates)
    {
        Span<char> joined = stackalloc char[Longest];
        for (var first = 0; first < words.Count; first++)
        {
            if (words[first].Kind == WordKind.Mark || !_firstCharacters.Contains(char.ToUpperInvariant(text[words[first].Span.Start]))) continue;
            var length = 0;
            for (var next = first; next < words.Count && Append(text, words, first, next, joined, ref length); next++)
            {
                if (words[next].Kind == WordKind.Mark || !_lookup.TryGetValue(joined[..length], out var value)) continue;
                var span = words[first].Span.Union(words[next].Span);
                candidates.Add(new Candidate(span, value.Category, value.Confidence, Id, Evidence.Repeated));
            }
        }
    }

    private void Learn(FoundValue value, int shortest)
    {
        Span<char> buffer = stackalloc char[Longest];
        var (length, digits) = (0, 0);
        foreach (var character in value.Text.AsSpan())
        {
            if (!char.IsLetterOrDigit(character)) continue;
            if (length == Longest) return;
            buffer[length++] = character;
            if (char.IsDigit(character)) digits++;
        }

        var key = buffer[..length];
        if (digits == 0 && (value.Category != Categories.Password || length < ShortestPassphrase)) return;
        if (length < (Secrets.Contains(value.Category) ? Math.Min(ShortestSecret, shortest) : shortest)) return;
        _values.TryAdd(key.ToString(), value);
        if (value.Category != Categories.PhoneNumber || digits != length) return;
        if (length == 11 && key.StartsWith(UsPrefix)) _values.TryAdd(key[1..].ToString(), value);
        if (length == 10) _values.TryAdd(string.Concat(UsPrefix, key), value);
    }

    // False when the word cannot belong to the same value, or the value would be longer than any that is sought.
    private bool Append(SourceText text, IReadOnlyList<Word> words, int first, int next, Span<char> joined, ref int length)
    {
        var word = words[next];
        if (next > first && !IsSeparated(text, words[next - 1].Span.End, word.Span.Start)) return false;
        var characters = text.AsSpan(word.Span);
        if (word.Kind == WordKind.Mark) return characters.Length == 1 && Separators.Contains(characters[0], StringComparison.Ordinal);
        if (length + characters.Length > _longest) return false;
        characters.CopyTo(joined[length..]);
        length += characters.Length;
        return true;
    }

    private static bool IsSeparated(SourceText text, int start, int end) =>
        end - start <= 1 && (end == start || text[start] is ' ' or '\u00A0' or '\t');
}
