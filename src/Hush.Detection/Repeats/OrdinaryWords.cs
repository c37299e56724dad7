using System.Collections.Frozen;

namespace Hush.Detection.Repeats;

/// <summary>
/// Names and name parts that are English words too. Elsewhere in the dialogue such a word is the person only if its use says so: see
/// <see cref="NameRepeats"/>. The list holds given and family names of everyday speech; a word of grammar in it is a name somewhere.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "ace", "am", "amber", "an", "and", "angel", "apple", "april", "archer", "art", "as", "at", "august", "austin", "autumn", "baker", "bank",
        "banks", "basil", "be", "bear", "bell", "berry", "best", "bill", "bishop", "black", "bright", "brooklyn", "brooks", "brown", "buck", "bush",
        "can", "carol", "carolina", "carry", "carter", "case", "cash", "chance", "charlotte", "chase", "cherry", "china", "chip", "christian",
        "church", "clay", "cliff", "cole", "colt", "cook", "cooper", "coral", "cross", "crystal", "da", "daisy", "dale", "dallas", "dash", "dawn",
        "day", "de", "dean", "del", "denver", "di", "do", "doctor", "dot", "drew", "du", "duke", "dusty", "earl", "east", "english", "faith",
        "field", "fields", "finch", "first", "fisher", "florence", "for", "ford", "forest", "fox", "frank", "french", "friday", "from", "gates",
        "gene", "georgia", "german", "ginger", "glen", "go", "good", "gore", "grace", "grant", "gray", "green", "grey", "guy", "hall", "hand",
        "harmony", "he", "head", "heath", "heather", "hi", "hill", "hills", "ho", "holiday", "holly", "hong", "hood", "hook", "hope", "horn",
        "house", "houston", "how", "hunter", "in", "india", "iris", "is", "israel", "ivy", "jack", "jade", "january", "jay", "joy", "judge", "june",
        "junior", "kay", "keen", "key", "keys", "kin", "kind", "king", "kit", "la", "lamb", "lance", "land", "lane", "lark", "last", "law", "le",
        "lily", "lincoln", "link", "little", "lock", "london", "long", "lord", "love", "low", "madison", "major", "man", "march", "mark", "marry",
        "marsh", "mason", "max", "may", "mean", "melody", "merry", "miles", "mill", "mills", "miss", "mister", "monday", "moon", "more", "morning",
        "moss", "mr", "mrs", "my", "name", "no", "noble", "noon", "north", "of", "olive", "on", "opal", "or", "orange", "page", "pan", "paris",
        "park", "parks", "pat", "peace", "pearl", "penny", "phoenix", "pierce", "pike", "plant", "pond", "pool", "poor", "pope", "porter", "potter",
        "power", "powers", "price", "prince", "quick", "rain", "ran", "read", "reed", "rice", "rich", "ring", "rivers", "rob", "robin", "rocky",
        "rod", "root", "rose", "ruby", "rush", "sage", "sailor", "salt", "sandy", "sang", "savannah", "seal", "see", "senior", "shade", "sharp",
        "she", "short", "singer", "skip", "sky", "small", "snow", "so", "son", "song", "soon", "south", "spanish", "spring", "st", "star", "stone",
        "storm", "street", "strong", "sue", "summer", "sun", "sunday", "sunny", "swan", "sweet", "swift", "sydney", "tan", "tanner", "tate", "tell",
        "temple", "ten", "the", "to", "trace", "true", "trust", "tuesday", "van", "violet", "virginia", "von", "wade", "walker", "wall", "walls",
        "wan", "ward", "warden", "washington", "waters", "way", "weather", "wednesday", "weeks", "wells", "west", "white", "will", "winter",
        "winters", "wise", "wish", "with", "wolf", "wood", "woods", "wright", "write", "yard", "york", "you", "young",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is an English word, whatever its case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
