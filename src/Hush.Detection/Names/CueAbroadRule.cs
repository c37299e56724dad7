using Hush.Detection.Dialogue;
using Hush.Recognition;

namespace Hush.Detection.Names;

/// <summary>
/// Names that phrases of other languages introduce: "me llamo", "mein Name ist", "je m'appelle". Behind a phrase that only ever introduces a name
/// small letters count too; behind "soy" or "hier ist" a name has a capital.
/// </summary>
internal static class CueAbroadRule
{
    private const int MostParts = 4;

    private static readonly Dictionary<string, Phrases> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["es"] = new(["me llamo", "mi nombre es", "mi nombre completo es", "se llama", "a nombre de", "mi apellido es"],
            ["soy", "le habla", "habla", "saludos", "atentamente"]),
        ["de"] = new(["mein name ist", "ich heiße", "ich heisse", "mein name lautet", "auf den namen", "mein nachname ist"],
            ["hier ist", "hier spricht", "gruß", "grüße", "herr", "frau"]),
        ["fr"] = new(["je m'appelle", "mon nom est", "il s'appelle", "elle s'appelle", "au nom de", "mon nom de famille est"],
            ["je suis", "ici", "monsieur", "madame", "cordialement"]),
        ["it"] = new(["mi chiamo", "il mio nome è", "si chiama", "a nome di", "il mio cognome è"], ["sono", "parla", "signor", "signora", "saluti"]),
        ["pt"] = new(["meu nome é", "me chamo", "chamo-me", "o meu nome é", "em nome de", "se chama"],
            ["sou", "sou o", "sou a", "fala", "senhor", "senhora"]),
        ["nl"] = new(["mijn naam is", "ik heet", "op naam van", "met de naam"], ["ik ben", "u spreekt met", "meneer", "mevrouw"]),
        ["pl"] = new(["nazywam się", "mam na imię", "moje nazwisko to"], ["pan", "pani", "jestem"]),
        ["sv"] = new(["jag heter", "mitt namn är"], ["jag är", "herr", "fru"]),
        ["da"] = new(["jeg hedder", "mit navn er"], ["jeg er"]),
        ["nb"] = new(["jeg heter", "mitt navn er", "navnet mitt er"], ["jeg er"]),
        ["ro"] = new(["mă numesc", "numele meu este", "ma numesc"], ["sunt"]),
        ["cs"] = new(["jmenuji se", "jmenuju se", "moje jméno je"], ["pan", "paní"]),
        ["tr"] = new(["benim adım", "adım", "ismim"], ["ben"]),
    };

    // What goes on with the sentence behind a name, and what is said of oneself that is no name.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Stops = new HashSet<string>(
        ("y e et und en i och og si a ve con de del desde por para llamo quiero tengo necesito mi un una el la los las le les cliente clienta " +
        "aus von vom mit und ich rufe ihr ihre der die das ein eine kunde kundin mieter patient neu nicht auch noch seit bei am im heute schon " +
        "j'ai j'appelle je vous votre le la les un une depuis pour client cliente de du à au bien en très content désolé avec " +
        "di da per ho un una il lo cliente e chiamo vorrei del della qui molto " +
        "do da o os um uma cliente gostaria estou não com para ligo " +
        "een de het van uit en klant bel met voor niet ook heel blij " +
        "z ze w na i dzwonię klientem klientką från och kund fra og kunde").Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = new HashSet<string>(
        "de la del di da dos van von der den zu el le du mac o'".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the names of a passage that is not English.</summary>
    public static void Find(RecognitionContext context, string id, ICollection<Candidate> candidates)
    {
        var parts = context.Language.Split('-');
        if (!ByLanguage.TryGetValue(parts[0] is "no" or "nn" ? "nb" : parts[0], out var phrases)) return;
        for (var at = 0; at < context.Words.Count; at++)
        {
            if (context.Words[at].Kind != WordKind.Letters) continue;
            if (phrases.Sure.TryMatch(context.Text, context.Words, at, context.Words.Count, out var length, out _)) Add(context, at + length,
                isSure: true, id, candidates);
            else if (phrases.Weak.TryMatch(context.Text, context.Words, at, context.Words.Count, out length, out _)) Add(context, at + length,
                isSure: false, id, candidates);
        }
    }

    private static void Add(RecognitionContext context, int start, bool isSure, string id, ICollection<Candidate> candidates)
    {
        while (start < context.Words.Count
            && Characters(context,
                start) is ":" or "," or "-" or "el" or "la" or "Herr" or "Frau" or "Sr" or "Sra" or "." or "o" or "a" or "Dr") start++;
        var (end, count) = (start, 0);
        while (end < context.Words.Count && count < MostParts && IsPart(context, end, start, isSure))
        {
            if (context.Words[end].Kind != WordKind.Mark) count++;
            end++;
        }

        while (end > start && (context.Words[end - 1].Kind == WordKind.Mark || Particles.Contains(Characters(context, end - 1)))) end--;
        if (end == start) return;
        var span = TextSpan.FromBounds(context.Words[start].Span.Start, context.Words[end - 1].Span.End);
        candidates.Add(new Candidate(span, Categories.Person, new Confidence(isSure ? Grade.FirmMinus : Grade.LikelyPlus), id, Evidence.Cue));
    }

    private static bool IsPart(RecognitionContext context, int index, int start, bool isSure)
    {
        var word = context.Words[index];
        var text = context.Text.AsSpan();
        var characters = Characters(context, index);
        if (index > start && text[context.Words[index - 1].Span.End..word.Span.Start].ContainsAny('\n', '\r')) return false;
        if (word.Kind == WordKind.Mark) return index > start && characters is "-" or "'" && index + 1 < context.Words.Count
            && context.Words[index + 1].Span.Start == word.Span.End;
        if (word.Kind != WordKind.Letters || characters.Length < 2) return false;
        var isCapital = char.IsUpper(characters[0]);
        if (Particles.Contains(characters) && index > start)
            return index + 1 < context.Words.Count && context.Words[index + 1].Kind == WordKind.Letters
                && (char.IsUpper(Characters(context, index + 1)[0])
                    || (isSure && !Stops.Contains(Characters(context, index + 1)) && !HasCapitalBefore(context, index, start)));
        if (Stops.Contains(characters)) return false;
        return isCapital || (isSure && !HasCapitalBefore(context, index, start));
    }

    private static bool HasCapitalBefore(RecognitionContext context, int index, int start) => index > start
        && char.IsUpper(Characters(context, start)[0]);

    private static ReadOnlySpan<char> Characters(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);

    private sealed class Phrases(string[] sure, string[] weak)
    {
        public PhraseTable<bool> Sure { get; } = PhraseTable.Of(sure);

        public PhraseTable<bool> Weak { get; } = PhraseTable.Of(weak);
    }
}
