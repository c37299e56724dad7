using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses spoken addresses, and companies, places and user names of the tagger, that are the end of a domain said in words, without a name in
/// front of it: "the dot com bubble", "am Ende steht Punkt de". A spoken address has a label before each "dot".
/// </summary>
internal static class NamelessDomain
{
    private static readonly WordList Dots = new("dot punkt punto point ponto kropka punt");

    private static readonly WordList Ats = new("at arroba arobase chiocciola apenstaartje klammeraffe małpa kukac");

    private static readonly WordList Endings = new(
        "com org net info biz io co uk us eu edu gov de at ch fr be es it pt nl pl br mx ar ca au app dev shop online");

    // What stands before "dot" in a sentence, and is nobody's name.
    private static readonly WordList NoLabels = new(
        "a an the this that these those of in on at by to with from for and or not is was are were it's its no some any every old early late first last "
        + "during before after since until than then just only also add adds append type put write say says means suffix "
        + "ends ending der die das den dem des ein eine einen einem mit im am in von und oder nicht ist war steht kommt folgt schreib schreibe nur noch "
        + "dann auf endung domainendung "
        + "le la les l un une des du de par en et ou pas est avec finit termine ajoute ajoutez "
        + "el los las una con por y o no es termina acaba añade añada "
        + "il lo gli i uno del della e ed non è finisce aggiungi "
        + "os as um uma do da em com e ou não é acaba adicione "
        + "het een met en of niet is eindigt na jest kończy się i z");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (context.Form != ReadingForm.Written && candidate.Category == Categories.Url)
            return IsReadFromSentence(context.Text.AsSpan(candidate.Span)) ? null : candidate;
        if (candidate.Recognizer != Neural.NeuralTagger.Id || !IsNamed(candidate.Category)) return candidate;
        var words = context.Words;
        var hasEnding = false;
        var first = WordSearch.FirstEndingAfter(words, candidate.Span.Start);
        for (var index = first; index < words.Count && words[index].Span.Start < candidate.Span.End; index++)
        {
            var word = Characters(context, index);
            if (words[index].Kind == WordKind.Mark)
            {
                if (word is "@" or "." or "/") return candidate;
                continue;
            }

            if (MayHoldAt(candidate.Category) && index > first && Ats.Contains(word)) return candidate;
            if (!Dots.Contains(word) || index + 1 >= words.Count || !Endings.Contains(Characters(context, index + 1))) continue;
            if (HasLabel(context, index)) return candidate;
            hasEnding = true;
        }

        return hasEnding ? null : candidate;
    }

    // "just add dot com" was read as "add.com".
    private static bool IsReadFromSentence(ReadOnlySpan<char> value)
    {
        var dot = value.IndexOf('.');
        return dot > 0 && NoLabels.Contains(value[..dot]) && Endings.Contains(value[(dot + 1)..]);
    }

    private static bool MayHoldAt(Category category) => category == Categories.Email || category == Categories.NumericIdentifier;

    private static bool IsNamed(Category category) =>
        category == Categories.Url || category == Categories.Email || category == Categories.Organization || category == Categories.Location
        || category == Categories.NumericIdentifier;

    private static bool HasLabel(RecognitionContext context, int dot) =>
        dot > 0 && context.Words[dot - 1].Kind != WordKind.Mark && !NoLabels.Contains(Characters(context, dot - 1))
        && !context.Text.AsSpan()[context.Words[dot - 1].Span.End..context.Words[dot].Span.Start].ContainsAny('\n', '\r');

    private static ReadOnlySpan<char> Characters(RecognitionContext context, int index) => context.Text.AsSpan(context.Words[index].Span);
}
