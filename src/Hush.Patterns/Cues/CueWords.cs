using System.Collections.Frozen;
using Hush.Text;

namespace Hush.Patterns.Cues;

/// <summary>The small words around an announced value, as people in contact centres speak and type them.</summary>
internal static class CueWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abroad =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "de", "fr", "es", "it", "pt", "nl", "pl").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a language other than English has cues.</summary>
    /// <param name="language">BCP-47 language.</param>
    public static bool AreAbroad(string language) => Abroad.Contains(LanguageTag.Primary(language));

    /// <summary>Words of two or three letters that stand before a value in other languages and begin no code.</summary>
    public static readonly WordSet SmallWordsAbroad = new(
        "die", "der", "das", "den", "dem", "ist", "war", "ja", "la", "le", "les", "du", "un", "une", "est", "et", "oui", "el", "los", "las", "lo",
        "una", "es", "del", "si", "il", "gli", "che", "os", "um", "uma",
        "do", "da", "sim", "het", "een", "van", "dat", "nee", "nr", "tak", "ten", "ta", "na", "od", "ze", "pod");

    /// <summary>Words that make a thing's number of a thing: "order" + "number".</summary>
    public static readonly WordSet Numbers = new(
        "number", "numbers", "no", "num", "nr", "nbr", "id", "ids", "i.d", "code", "ref", "reference", "identifier", "key", "#", "nº", "n°", "numb",
        "nmbr", "digits");

    /// <summary>Words that link a cue to its value without saying anything else.</summary>
    public static readonly WordSet Links = new(
        "is", "was", "are", "be", "would", "should", "will", "s", "it", "it's", "its", "that", "that's", "thats", "this", "here", "as", "follows",
        "following", "the",
        "um", "uh", "uhm", "er", "erm", "ah", "oh", "so", "ok", "okay", "yes", "yeah", "yep", "well", "like", "just", "my", "your", "our", "says",
        "reads", "equals",
        "ending", "ends", "end", "in", "with", "last", "four", "4", "digits", "starts", "starting", "begins", "of", "on", "for", "to", "and", "a",
        "an", "number", "no", "id", "code", "i", "have", "got", "s", "which", "shows", "called", "currently", "set", "still",
        "at", "via", "under", "using", "where", "can", "you", "me", "him", "her", "us", "them", "reach", "call");

    /// <summary>Words between a value and the cue behind it: "20817 [is the] order number".</summary>
    public static readonly WordSet LinksBack = new(
        "is", "was", "are", "s", "it's", "its", "that's", "thats", "my", "the", "your", "our", "his", "her", "their", "a", "an", "as", "for", "last",
        "four", "4", "digits", "of",
        "would", "be", "for");

    /// <summary><see cref="LinksBack"/> of the other languages that have cues.</summary>
    public static readonly WordSet LinksBackAbroad = new(
        "meine", "mein", "unsere", "die", "das", "der", "mon", "ma", "le", "la", "notre", "mi", "el", "nuestro", "nuestra", "il", "mio", "mia", "lo",
        "l", "o", "a", "meu", "minha", "mijn", "het", "ons", "de",
        "mój", "moje", "moja", "to");

    /// <summary>Of the links back, those that say that the value before is the thing named behind. Without one, nothing is announced.</summary>
    public static readonly WordSet Copulas = new("is", "was", "are", "'s", "as", "be", "for", "it's", "that's", "its", "thats");

    /// <summary>What "is" is in the other languages that have cues.</summary>
    public static readonly WordSet CopulasAbroad =
        new("ist", "lautet", "est", "c'est", "es", "era", "è", "é", "jest", "brzmi", "luidt", "wäre", "sería", "sarebbe", "seria");

    /// <summary>Words behind a number that make it an amount, a time or a count.</summary>
    public static readonly WordSet Measures = new(
        "am", "pm", "a.m", "p.m", "o'clock", "oclock", "percent", "pct", "dollar", "dollars", "buck", "bucks", "cent", "cents", "usd", "euro",
        "euros", "eur", "pound", "pounds", "gbp", "quid", "grand",
        "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "yrs",
        "time", "times", "item", "items", "piece", "pieces", "unit", "units", "people", "persons", "person", "guests", "adults", "kids", "points",
        "stars", "miles", "mile", "km", "kilometers", "meters", "metres", "feet", "ft", "inch", "inches",
        "kg", "kilos", "lbs", "lb", "oz", "ounces", "gram", "grams", "litres", "liters", "gallons", "gb", "mb", "tb", "kb", "mbps", "gbps", "ghz",
        "mhz", "hz", "watts", "kw", "kwh", "volts", "degrees", "pages", "rooms", "nights", "bags", "boxes", "pairs", "orders", "accounts", "payments",
        "calls", "attempts", "tickets", "cards", "business", "working", "mph", "mg", "ml", "cm", "mm", "minuten", "stunden", "tage", "tagen",
        "wochen", "monate", "jahre", "uhr", "prozent", "franken", "heures", "jours", "semaines", "ans", "mois", "francs", "horas", "días", "semanas",
        "meses", "años", "pesos",
        "minuti", "giorni", "settimane", "mesi", "anni", "dias", "anos", "reais", "minutos", "uur", "dagen", "weken", "maanden", "jaar", "minut",
        "godzin", "tygodni", "miesięcy", "lat", "złotych", "zł", "ms", "msec", "milliseconds", "ns", "us", "µs", "rpm", "bpm", "psi", "kpa",
        "hpa", "kcal", "calories", "mmhg", "iu", "mcg", "db", "px", "pt", "fps", "bytes", "kib", "mib", "gib", "bits", "kbps", "rows", "lines",
        "words", "tokens", "steps", "km2", "m2", "hectares", "acres", "tonnes", "tons", "x", "more", "other", "different", "separate");

    /// <summary>Words that no user name or password is: what people say when it is missing, wrong or asked for.</summary>
    public static readonly WordSet NoSecrets = new(
        "a", "about", "above", "active", "actually", "again", "all", "already", "also", "always", "am", "an", "and", "any", "anymore", "are", "as",
        "ask", "asking", "at", "available", "back", "bad", "be", "because", "been", "before", "being", "below", "blank",
        "blocked", "but", "by", "can", "can't", "cannot", "case", "change", "changed", "changing", "compromised", "confirmed", "correct", "correctly",
        "could", "created", "currently", "did", "didn't", "different", "disabled", "do", "does", "doesn't", "don't", "dont", "down", "each", "either",
        "else", "email", "emailed",
        "empty", "enabled", "enter", "entered", "error", "exactly", "expired", "expiring", "failed", "failing", "fails", "field", "fine", "first",
        "for", "forgot", "forgotten", "from", "get", "gets", "given", "gone", "good", "got", "had", "has", "hasn't", "have", "he", "hello", "help",
        "her", "here", "hi", "his", "how", "i", "i'm", "if", "im", "in", "incorrect",
        "into", "invalid", "is", "isn't", "isnt", "issue", "it", "it's", "its", "just", "keeps", "know", "last", "later", "like", "link", "locked",
        "login", "long", "longer", "lost", "mandatory", "matching", "may", "me", "missing", "mine", "must", "my", "name", "need", "needed", "needs",
        "never", "new", "no", "nope", "not", "nothing", "now", "of", "off", "ok", "okay", "old", "on", "one", "only", "or", "our", "out", "over",
        "page", "password", "passwords", "please", "policy", "probably", "problem", "ready", "really", "recovery", "rejected", "remember", "required",
        "requirement", "requirements", "reset", "resetting", "right", "safe", "same", "saved", "says", "secure", "sent", "she", "should", "showing",
        "shown", "so", "some", "something", "sorry", "still", "strong", "stored", "supposed", "sure", "taken", "temporarily", "temporary", "than",
        "thank", "thanks", "that", "that's", "the", "their", "them", "then", "there", "they", "thing", "this", "through", "to", "today", "too",
        "tried", "try", "trying", "typed", "under", "unable", "understood", "unknown", "until", "up", "updated", "updating", "us", "use", "used",
        "user", "username", "usernames", "valid",
        "verified", "very", "was", "wasn't", "we", "weak", "well", "were", "what", "what's", "when", "where", "which", "while", "who", "why", "will",
        "with", "without", "won't", "work", "worked", "working", "works", "would", "write", "wrong", "yeah", "yep", "yes", "yet", "you", "your",
        "yours", "field", "box", "option", "screen", "protected", "manager", "generator", "hint", "question", "questions", "registered", "associated",
        "linked", "important", "necessary", "secret", "private", "written", "accepted", "recognized", "found", "set", "setup", "case-sensitive",
        "sensitive", "character", "characters", "complicated", "easy", "hard", "simple");

    /// <summary>A set of words, compared without case and without a copy.</summary>
    internal sealed class WordSet(params string[] words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
            words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>Whether the set holds <paramref name="word"/>.</summary>
        public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
