using Hush.Recognition;
using static Hush.Detection.Review.Namesake;

namespace Hush.Detection.Review;

/// <summary>
/// Tells by the words beside a name that an animal bears it: "the dog named Rex", "Duke, the dog,", "Trevor the kelpie", "our cat, Smudge,".
/// </summary>
internal static class NamedAnimal
{
    private const double SurePerson = 0.9; // from here on "my dog, Anna, …" speaks to Anna

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
    private static readonly WordList Joins = new("and or if when who which that wenn si se und oder der die das den dem y e que et ou qui en of dat i che");

    private static readonly WordList Greetings = new(
        "hi hello hey dear thanks hallo moin liebe lieber danke hola querida querido gracias bonjour salut cher chère merci ciao cara caro grazie olá oi beste dag");

    // "give Anna the dog", "we bought Tom the cat": elsewhere the animal may be somebody else.
    private static readonly WordList Apposed = new("or and about it's is was");

    private static readonly WordList Owners = new(
        "my our his her their unser unsere unseren mein meine meinen mi mis nuestro nuestra mon ma notre mio mia nostra nostro minha meu nossa nosso mijn onze");

    /// <summary>Whether the name of one word was announced as an animal's: "a labrador named Max".</summary>
    public static bool IsAnnounced(RecognitionContext context, int name) =>
        Named.Contains(Before(context, name)) && Animals.Contains(Before(context, name - 1));

    /// <summary>Whether the words behind the name of one word, or those it explains, say that it is an animal's.</summary>
    /// <param name="context">What was read.</param>
    /// <param name="name">Index of the word.</param>
    /// <param name="confidence">Of the person, 0 to 1.</param>
    public static bool IsExplained(RecognitionContext context, int name, double confidence)
    {
        if (IsAnnounced(context, name)) return true;
        if (confidence < SurePerson && (IsBeforeAnimal(context, name) || IsBehindAnimal(context, name))) return true;
        return Is(context, name + 1, ",") && Articles.Contains(At(context, name + 2)) && Animals.Contains(At(context, name + 3))
            && (Is(context, name + 4, ",") || Is(context, name + 4, ")")) && !GoesOn(context, name + 5) && !Greetings.Contains(Before(context, name));
    }

    // "Trevor the kelpie or Trevor the horse?"
    private static bool IsBeforeAnimal(RecognitionContext context, int name) =>
        At(context, name + 1) is "the" && Animals.Contains(At(context, name + 2)) && char.IsUpper(At(context, name)[0])
            && EndsThere(context, name + 3) && (Before(context, name).IsEmpty || Apposed.Contains(Before(context, name)));

    // "Anna the dog walker", "Anna the dog bit me": not these.
    private static bool EndsThere(RecognitionContext context, int index) =>
        At(context, index) is var word && (word.IsEmpty || word is "or" or "and" || !char.IsLetterOrDigit(word[0]));

    // "Our cat, Smudge, is fine."
    private static bool IsBehindAnimal(RecognitionContext context, int name) =>
        Is(context, name - 1, ",") && Animals.Contains(At(context, name - 2)) && Owners.Contains(At(context, name - 3))
            && Is(context, name + 1, ",") && !GoesOn(context, name + 2);

    // "Maria, the dog, Bella, is sick" calls Maria, who has one.
    private static bool GoesOn(RecognitionContext context, int index) =>
        At(context, index) is { IsEmpty: false } word && (char.IsUpper(word[0]) || Joins.Contains(word));
}
