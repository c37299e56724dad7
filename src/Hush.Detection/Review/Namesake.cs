using Hush.Detection.Names;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses names of persons, and places with such names, that something else bears, as the words beside them say: animals ("the dog named Rex",
/// "Duke, the dog"), storms ("Storm Kathleen") and laws of nature ("la ley de Murphy", "Murphy's law"). A name that was announced or asked for stays.
/// </summary>
internal static class Namesake
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Sought;

    private static readonly WordList Animals = new(
        "dog cat puppy kitten horse pony rabbit hamster parrot budgie labrador poodle spaniel terrier collie dachshund beagle retriever bulldog greyhound whippet chihuahua " +
        "kelpie corgi husky mastiff rottweiler doberman pug mare gelding foal donkey goat tortoise gerbil ferret parakeet cockatoo tabby tomcat mutt " +
        "hund hündin kater katze welpe dackel pudel pferd stute wallach kaninchen papagei wellensittich schäferhund " +
        "perro perra perrito perrita gato gata gatito cachorro cachorra caballo yegua conejo hámster caniche galgo " +
        "chien chienne chatte chiot chaton cheval jument lapin perroquet perruche teckel " +
        "cagna cagnolino gatto gatta gattino cucciolo cavallo pappagallo coniglio bassotto barboncino " +
        "cão cachorrinho cadela cavalo papagaio coelho hond poes paard konijn papegaai");

    private static readonly WordList Named = new(
        "named namens llamado llamada nommé nommée appelé appelée chiamato chiamata chamado chamada genaamd");
    private static readonly WordList Articles = new("the der die das el la le il lo o de het");

    // Behind the comma the list or the call goes on: "Tom, the dog, and me", "Anna, die Katze, die du suchst".
    private static readonly WordList Joins = new("and or who which that und oder der die das den dem y e que et ou qui en of dat i che");
    private static readonly WordList Greetings = new(
        "hi hello hey dear thanks hallo moin liebe lieber danke hola querida querido gracias bonjour salut cher chère merci ciao cara caro grazie olá oi beste dag");

    // "give Anna the dog", "we bought Tom a cat": behind these the animal is somebody else.
    private static readonly WordList Takers = new(
        "give gave gives giving show showed sell sold bring brought buy bought send sent hand handed lend lent get got let make made leave left take took tell told teach taught and with for to");

    // "Anna the dog walker" is none.
    private static readonly WordList Keepers = new(
        "walker sitter groomer trainer owner breeder lady man woman guy girl boy person lover handler minder whisperer vet food that who which was is");

    private static readonly WordList Owners = new(
        "my our your his her their unser unsere unseren mein meine meinen ihr ihre mi mis nuestro nuestra su mon ma notre sa son votre mio mia nostra nostro minha meu nossa nosso mijn onze");

    private static readonly WordList Assistants = new("alexa siri cortana bixby");
    private static readonly WordList Asking = new("ask asked tell hey ok okay demande demandez demander dis dites sag frag frage fragen dile dime pregúntale pregunta pide chiedi di' hei vraag zeg");
    private static readonly WordList To = new("à a ad to aan");

    // "Storm" and "Orkan" are given names too, so no name is refused for beginning with them.
    private static readonly WordList Storms = new("sturmtief orkantief tempête ouragan huracán borrasca ciclón uragano furacão");
    private static readonly string[] EnglishStorms = ["Storm", "Hurricane", "Typhoon", "Cyclone"];

    private static readonly WordList Discoverers = new(
        "murphy murphys ohm ohms parkinson parkinsons godwin godwins benford hooke pareto gresham kepler faraday kirchhoff hubble goodhart metcalfe okun");

    private static readonly WordList Laws = new("law ley loi wet legge lei gesetz prawo");
    private static readonly WordList LawsBehind = new("law laws gesetz");
    private static readonly WordList Practice = new("firm firms office offices degree school practice student students suit group clerk");
    private static readonly WordList Of = new("of de di van von");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (!IsName(candidate.Category) || (candidate.Evidence & Evidence.Asked) != Evidence.None) return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        if (next - first == 1 && (IsNamedAnimal(context, first) || IsAssistant(context, first))) return null;
        if ((candidate.Evidence & Stronger) != Evidence.None) return candidate;
        if (next - first == 2 && Storms.Contains(At(context, first))) return null; // "Sturmtief Helga" as one find
        if (next - first != 1) return candidate;
        return IsAnimal(context, first) || IsStorm(context, first) || IsLaw(context, candidate.Span, first) ? null : candidate;
    }

    // A storm's name is taken for a place too.
    private static bool IsName(Category category) =>
        category == Categories.Person || category == Categories.Location || category == Categories.City;

    // "a labrador named Max": the cue is the animal's.
    private static bool IsNamedAnimal(RecognitionContext context, int name) =>
        Named.Contains(Before(context, name)) && Animals.Contains(Before(context, name - 1));

    // "ask Alexa", "demande à Alexa": who is asked to play a song.
    private static bool IsAssistant(RecognitionContext context, int name)
    {
        if (!Assistants.Contains(At(context, name))) return false;
        var before = name;
        if (To.Contains(Before(context, before))) before--;
        return Asking.Contains(Before(context, before));
    }

    // "Duke, the dog,", "Trevor the kelpie", "our cat, Smudge,".
    private static bool IsAnimal(RecognitionContext context, int name)
    {
        if (Articles.Contains(At(context, name + 1)) && Animals.Contains(At(context, name + 2)) && char.IsUpper(At(context, name)[0])
            && context.Words[name + 1].Span.Start == context.Words[name].Span.End + 1
            && !Keepers.Contains(At(context, name + 3)) && !Greetings.Contains(Before(context, name)) && !Takers.Contains(Before(context, name)))
            return true;
        if (Is(context, name - 1, ",") && Animals.Contains(At(context, name - 2)) && Owners.Contains(At(context, name - 3))
            && Is(context, name + 1, ",") && !GoesOn(context, name + 2)) return true;
        return Is(context, name + 1, ",") && Articles.Contains(At(context, name + 2)) && Animals.Contains(At(context, name + 3))
            && (Is(context, name + 4, ",") || Is(context, name + 4, ")")) && !GoesOn(context, name + 5) && !Greetings.Contains(Before(context, name));
    }

    // "Maria, the dog, Bella, is sick" calls Maria, who has one.
    private static bool GoesOn(RecognitionContext context, int index) =>
        At(context, index) is { IsEmpty: false } word && (char.IsUpper(word[0]) || Joins.Contains(word));

    private static bool IsStorm(RecognitionContext context, int name)
    {
        var before = Before(context, name);
        return !before.IsEmpty && char.IsUpper(At(context, name)[0])
            && (Storms.Contains(before) || EnglishStorms.AsSpan().Contains(before.ToString()));
    }

    // "the law of Murphy", "Murphys Gesetz"; "Murphy's law firm" and "sister in law of Murphy" are persons'.
    private static bool IsLaw(RecognitionContext context, TextSpan span, int name)
    {
        if (!Discoverers.Contains(context.Text.AsSpan(span)) || NameVocabulary.Titles.Contains(Before(context, name).ToString().ToLowerInvariant())
            || Is(context, name - 1, ".")) return false;
        if (Of.Contains(Before(context, name)) && Laws.Contains(Before(context, name - 1))) return At(context, name - 3) is not ("in" or "-");
        var behind = name + 1;
        while (At(context, behind) is "'" or "’" or "s") behind++;
        return LawsBehind.Contains(At(context, behind)) && !Practice.Contains(At(context, behind + 1));
    }

    private static bool Is(RecognitionContext context, int index, string mark) => At(context, index).SequenceEqual(mark);

    // The word before, on the same line and with nothing but blanks between.
    private static ReadOnlySpan<char> Before(RecognitionContext context, int index)
    {
        if (index <= 0 || context.Words[index - 1].Kind == WordKind.Mark) return [];
        var between = context.Text.AsSpan()[context.Words[index - 1].Span.End..context.Words[index].Span.Start];
        return between.IndexOfAnyExcept(' ') < 0 ? At(context, index - 1) : [];
    }

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) =>
        index >= 0 && index < context.Words.Count ? context.Text.AsSpan(context.Words[index].Span) : [];
}
