using System.Collections.Frozen;
using Hush.Patterns.Cues;
using Hush.Recognition;

namespace Hush.Detection.Answers;

/// <summary>
/// Finds the short answer to a security question in German, French, Spanish, Italian, Portuguese, Dutch and Polish, which may be any word: "¿cuál fue
/// su primer coche?" – "Un Renault 5". English answers are <see cref="WordAnswerRule"/>'s.
/// </summary>
internal sealed class SecurityAnswerRecognizer : IRecognizer
{
    private const int MostWords = 4;

    // What stands before the answer and is none of it.
    private static readonly FrozenSet<string> Leads = Set(
        "un una el la los las mi era fue es pues sí creo claro " +
        "une le les mon ma c est était c'est c'était oui euh ben l " +
        "ein eine einen der die das mein meine war ist ja also äh ähm es " +
        "il lo mio mia è sì credo um uma o a meu minha foi é sim acho een de het mijn was is to był była było mój moja tak chyba");

    // What says that there is no answer, or something else than one.
    private static readonly FrozenSet<string> Talk = Set(
        "no sé recuerdo acuerdo espere espera momento qué cuál cómo cuándo gracias perdón perdone olvidé ni idea tengo puedo quiero necesito dígame déjeme vale bueno hola buenas buenos buen ya ayer luego está " +
        "non pas sais souviens attendez attendre instant quoi quel quelle comment merci pardon oublié aucune idée je j'ai peux veux voudrais dites d'accord bonjour bonsoir salut déjà hier voilà " +
        "nein nicht weiß kann keine ahnung moment augenblick warten was welche welcher wie bitte danke entschuldigung vergessen ich habe möchte will okay hallo guten servus grüezi grüß schon gestern gleich genau " +
        "lo so ricordo aspetti attimo cosa quale come grazie scusi dimenticato posso vorrei buongiorno buonasera già ieri " +
        "não sei lembro espere qual obrigado obrigada desculpe esqueci posso quero bom boa olá já ontem " +
        "nee niet weet geen idee wacht wat welke hoe bedankt sorry vergeten ik kan wil goedemorgen goedemiddag hallo al gisteren " +
        "nie wiem pamiętam proszę czekać chwila chwilę co jaki jaka dziękuję przepraszam zapomniałem zapomniałam mogę chcę dzień dobry już wczoraj");

    /// <inheritdoc/>
    public string Id => "answers.security";

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (context.Form != ReadingForm.Written || !context.JustAsked.HasFlag(Topic.Password) || !CueWords.AreAbroad(context.Language)) return;
        var (first, next) = (0, context.Words.Count);
        while (next > 0 && context.Words[next - 1].Kind == WordKind.Mark && At(context, next - 1) is not "?") next--;
        while (first < next && (context.Words[first].Kind == WordKind.Mark || Holds(Leads, At(context, first)))) first++;
        var words = 0;
        for (var index = first; index < next; index++)
        {
            var word = At(context, index);
            if (word is "?" or "." or "!" or ";" or ":" or "¿" || Holds(Talk, word)) return;
            if (context.Words[index].Kind != WordKind.Mark) words++;
        }

        if (words is 0 or > MostWords) return;
        var span = TextSpan.FromBounds(context.Words[first].Span.Start, context.Words[next - 1].Span.End);
        candidates.Add(new Candidate(span, Categories.Password, new Confidence(Grade.Weak), Id, Evidence.Asked));
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Holds(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
