using Hush.Recognition.Lexicons;

namespace Hush.Patterns.Cues;

/// <summary>
/// Passwords of several words. Behind a colon or equals sign a few words up to the end of the line are one value, unless they say something of the
/// password ("must contain a digit").
/// </summary>
internal static class Passphrases
{
    private const int MostWords = 7;
    private const int FewestWords = 3;
    private const int LongestPhrase = 96;
    private const int MostWordsOfPhrase = 24;
    private const int LongestSentence = 240;
    private const int LongestLink = 48; // characters from the cue to the words
    private const int ShortestSecret = 10; // characters
    private const int FewestRuns = 3; // of digits

    // What is said of a phrase. Some are words of seed phrases too, which have 12, 15, 18, 21 or 24 of them.
    private static readonly CueWords.WordSet Instruction = new(
        "must", "should", "cannot", "can't", "contain", "contains", "required", "needed", "least", "characters", "ask", "reset", "changed", "sent",
        "enter", "type", "use", "expired", "invalid", "incorrect", "wrong", "minimum", "maximum", "length", "letters", "digits", "share", "your",
        "please", "stored", "kept", "saved", "set", "rotate", "same", "vault", "not", "we", "forgot", "forgotten", "unknown", "missing", "none", "see", "below", "above");

    private static readonly CueWords.WordSet Sentence = new(
        "a", "an", "the", "is", "are", "was", "be", "been", "it", "its", "it's", "my", "your", "our", "their", "his", "her", "i", "you", "we", "they",
        "to", "of", "on", "at", "for", "with", "and", "or", "not", "no",
        "please", "if", "when", "must", "should", "can", "cannot", "can't", "will", "has", "have", "do", "does", "don't", "doesn't", "contain",
        "contains", "required", "needed", "least", "characters", "ask", "see",
        "reset", "changed", "change", "same", "above", "below", "sent", "email", "enter", "type", "use", "in", "by", "from", "expires", "expired",
        "invalid", "incorrect", "wrong", "that", "this", "what", "how", "why", "but",
        "as", "so", "only", "never", "share", "minimum", "maximum", "length", "letters", "digits", "user", "username", "login", "email", "name",
        "id",
        "e", "ed", "y", "et", "und", "oder", "ou", "il", "le", "les", "el", "los", "der", "das", "dem", "un", "una", "une", "ein", "eine", "é", "è",
        "est", "ist", "auf", "para", "por", "alla", "aux", "à", "mit", "avec", "bitte", "merci", "grazie", "gracias", "het", "voor", "w", "z");

    private static readonly string[] Phrases =
        ["phrase", "mnemonic", "recovery words", "seed words", "backup words", "phrase secrète", "phrase de passe", "frase secreta", "frase de paso",
            "frase segreta", "frase-passe", "wachtwoordzin", "wachtzin"];

    private static readonly CueWords.WordSet Links = new("is", "are", "was", "it's", "its", "it", "est", "c'est", "es", "ist", "è", "é", "to");

    // How a sentence about a phrase goes on, not the phrase.
    private static readonly CueWords.WordSet Statement = new(
        "in", "on", "at", "too", "very", "not", "no", "written", "stored", "somewhere", "still", "also", "only", "now", "same", "case", "longer", "long", "short", "wrong", "really", "safe", "secret", "probably", "hard", "easy", "fine", "missing", "lost", "gone",
        "dans", "sur", "trop", "très", "pas", "toujours", "encore", "en", "muy", "demasiado", "todavía", "im", "in", "zu", "sehr", "nicht", "noch", "te", "niet", "nog");

    /// <summary>A passphrase behind its colon, else one run as <see cref="ValueShapes.Password"/> reads it.</summary>
    public static int PasswordOrPhrase(ReadOnlySpan<char> text, int start) =>
        Phrase(text, start) is var end and > 0 ? end : ValueShapes.Password(text, start);

    /// <summary>A passphrase behind its colon, else one run as <see cref="ValueShapes.MarkedPassword"/> reads it.</summary>
    public static int MarkedOrPhrase(ReadOnlySpan<char> text, int start) =>
        Phrase(text, start) is var end and > 0 ? end : ValueShapes.MarkedPassword(text, start);

    /// <summary>A passphrase as the whole of an answer: two to seven words of which none belongs to a sentence.</summary>
    public static int PasswordOrSpokenPhrase(ReadOnlySpan<char> text, int start) =>
        WordsUntilEnd(text, start, fewest: 2, out var end, out _) ? end : ValueShapes.Password(text, start);

    private static int Phrase(ReadOnlySpan<char> text, int start)
    {
        var before = text[..start].TrimEnd(' ');
        if (before.IsEmpty) return -1;
        if (before[^1] is not (':' or '=')) return SaidPhrase(text, start);
        if (before[^1] == '=' && IsSecret(FirstWord(text[start..]))) return -1;
        if (NamesPhrase(before) && WordsUntilEnd(text, start, FewestWords, out var end, out _, isPhrase: true)) return end;
        return WordsUntilEnd(text, start, FewestWords, out end, out _) || (WordsUntilEnd(text, start, 2, out end, out var hasDigit) && hasDigit)
            ? end : SaidPhrase(text, start);
    }

    // "my passphrase is the quiet otter sings", "the passphrase? It's "…"": what is called a phrase and said to be some words.
    private static int SaidPhrase(ReadOnlySpan<char> text, int start)
    {
        var first = FirstWord(text[start..]);
        if (Statement.Contains(first) || first.EndsWith("ing") || first.EndsWith("ed")) return -1;
        var before = WithoutLinks(text[Math.Max(0, start - LongestLink)..start]);
        return !before.IsEmpty && NamesPhrase(before) && WordsUntilEnd(text, start, FewestWords, out var end, out _, isPhrase: true) ? end : -1;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '\'' or '_')) length++;
        return text[..length];
    }

    private static ReadOnlySpan<char> WithoutLinks(ReadOnlySpan<char> before)
    {
        var hasLink = false;
        while (true)
        {
            before = before.TrimEnd(" \"“«„'?,:");
            var word = before[(before.LastIndexOfAny(' ', '?') + 1)..];
            if (word.IsEmpty || !Links.Contains(word)) return hasLink ? before : [];
            hasLink = true;
            before = before[..^word.Length];
        }
    }

    // "passphrase: the quiet otter sings at noon", "seed phrase: …" of twelve words or 24 (BIP 39): what is called a phrase may be a sentence.
    private static bool NamesPhrase(ReadOnlySpan<char> before)
    {
        var cue = before.TrimEnd(" :=\"'");
        foreach (var name in Phrases)
            if (cue.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool WordsUntilEnd(ReadOnlySpan<char> text, int start, int fewest, out int end, out bool hasDigit, bool isPhrase = false)
    {
        var (most, longest) = isPhrase ? (MostWordsOfPhrase, LongestSentence) : (MostWords, LongestPhrase);
        (end, hasDigit) = (start, false);
        var hasInstruction = false;
        var words = 0;
        var at = start;
        while (at < text.Length && at - start < longest)
        {
            var last = at;
            while (last < text.Length && (char.IsLetterOrDigit(text[last]) || text[last] is '-' or '_' or '!' or '\'')) last++;
            if (last == at || words == most) return false;
            var word = text[at..last];
            hasInstruction |= isPhrase && Instruction.Contains(word);
            if (!isPhrase && (Sentence.Contains(word) || (words > 0 && NameLexicon.Find(word).Commonness == 3 && word.Length < 5))) return false;
            hasDigit |= word.ContainsAnyInRange('0', '9');
            words++;
            end = last;
            if (last < text.Length && text[last] == ' ' && last + 1 < text.Length && char.IsLetterOrDigit(text[last + 1]))
            {
                at = last + 1;
                continue;
            }

            return words >= fewest && EndsThere(text, last) && (!hasInstruction || words is 12 or 15 or 18 or 21 or 24);
        }

        return false;
    }

    // "token=sk_9fQ2vLw81z renewed by root": a word with digits in three places is the whole value.
    private static bool IsSecret(ReadOnlySpan<char> word)
    {
        var runs = 0;
        for (var at = 0; at < word.Length; at++)
            if (char.IsAsciiDigit(word[at]) && (at == 0 || !char.IsAsciiDigit(word[at - 1]))) runs++;
        return word.Length >= ShortestSecret && runs >= FewestRuns;
    }

    private static bool EndsThere(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '.' or '"' or '\'') end++;
        return end >= text.Length || text[end] is '\n' or '\r' or ',' or ';' or '<' or '|';
    }
}
