using System.Collections.Frozen;
using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// Finds the short answer to a security question, or to one for a password, in German, French, Spanish, Italian, Portuguese, Dutch and Polish, which
/// may be any word: "¿cuál fue su primer coche?" – "Un Renault 5". English answers are <see cref="WordAnswerRule"/>'s.
/// </summary>
internal sealed class SecurityAnswerRecognizer : IRecognizer
{
    private const int MostWords = 4;

    // What may be asked for in the same turn: the first car has a topic of its own.
    private const Topic OtherTopics = Topic.Vehicle | Topic.Name | Topic.Username;

    private static readonly FrozenDictionary<string, Words> ByLanguage = new Dictionary<string, Words>
    {
        ["es"] = new(
            "un una el la los las mi era fue es pues sí claro creo",
            "no sé recuerdo acuerdo espere espera momento segundo segundito qué que cuál cómo cuándo gracias perdón perdone olvidé ni idea tengo puedo "
                + "quiero necesito dígame déjeme vale bueno hola buenas buenos buen ya ayer luego está por supuesto ok okay"),
        ["fr"] = new(
            "un une le la les mon ma c c'est est c'était était oui euh ben l",
            "non pas sais souviens attendez attendre instant minute seconde quoi que quel quelle comment merci pardon oublié aucune idée je j'ai peux "
                + "veux voudrais dites d'accord bonjour bonsoir salut déjà hier voilà bien sûr ok"),
        ["de"] = new(
            "ein eine einen der die das mein meine war ist ja also äh ähm es",
            "nein nicht weiß kann keine ahnung moment augenblick sekunde warten was welche welcher wie wer bitte danke entschuldigung vergessen ich habe "
                + "möchte will okay ok hallo guten servus grüezi grüß schon gestern gleich genau gern gerne natürlich meinen verstehe sie"),
        ["it"] = new(
            "un una il la lo mio mia è era sì",
            "non so ricordo aspetti attimo secondo cosa che quale come grazie scusi dimenticato posso vorrei buongiorno buonasera già ieri certo va bene ok"),
        ["pt"] = new(
            "um uma o a meu minha foi era é sim acho",
            "não sei lembro espere segundo que qual como obrigado obrigada desculpe esqueci posso quero bom boa olá já ontem claro certo ok"),
        ["nl"] = new(
            "een de het mijn was is ja",
            "nee niet weet geen idee wacht wat welke hoe wie bedankt sorry vergeten ik kan wil goedemorgen goedemiddag hallo al gisteren moment natuurlijk "
                + "goed ok oké"),
        ["pl"] = new(
            "to był była było mój moja tak chyba",
            "nie wiem pamiętam proszę czekać chwila chwilę co jaki jaka dziękuję przepraszam zapomniałem zapomniałam mogę chcę dzień dobry już wczoraj "
                + "oczywiście ok"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Id => "answers.security";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Form != ReadingForm.Written || (context.JustAsked & ~OtherTopics) != Topic.Password
            || !ByLanguage.TryGetValue(context.Language.Split('-')[0], out var language)) return;
        var (first, next) = (0, context.Words.Count);
        while (next > 0 && context.Words[next - 1].Kind == WordKind.Mark && At(context, next - 1) is not "?") next--;
        while (first < next && (context.Words[first].Kind == WordKind.Mark || language.IsLead(At(context, first)))) first++;
        var words = 0;
        for (var index = first; index < next; index++)
        {
            var word = At(context, index);
            if (word is "?" or "." or "!" or ";" or ":" or "¿" || language.IsTalk(word)) return;
            if (context.Words[index].Kind != WordKind.Mark) words++;
        }

        if (words is 0 or > MostWords) return;
        var span = TextSpan.FromBounds(context.Words[first].Span.Start, context.Words[next - 1].Span.End);
        candidates.Add(new Candidate(span, Categories.Password, new Confidence(Grade.Weak), Id, Evidence.Asked));
    }

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);

    /// <summary>The closed lists of a language.</summary>
    /// <param name="leads">What stands before the answer and is none of it.</param>
    /// <param name="talk">What says that there is no answer, or something else than one.</param>
    private sealed class Words(string leads, string talk)
    {
        private readonly FrozenSet<string> _leads = Set(leads);
        private readonly FrozenSet<string> _talk = Set(talk + " no ok okay moment momento sorry hallo hello");

        public bool IsLead(ReadOnlySpan<char> word) => _leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

        public bool IsTalk(ReadOnlySpan<char> word) => _talk.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

        private static FrozenSet<string> Set(string words) =>
            words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
