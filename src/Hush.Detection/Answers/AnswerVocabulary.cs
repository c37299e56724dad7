using System.Collections.Frozen;
using Hush.Detection.Names;
using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Detection.Answers;

/// <summary>The closed lists by which answers are read, in folded form: small letters, no apostrophes.</summary>
internal static class AnswerVocabulary
{
    private static readonly LanguagePack English = LanguagePacks.For("en");

    /// <summary>Words that stand before an answer or between its pieces and say nothing.</summary>
    public static readonly FrozenSet<string> Leads = Set(
        "sure yes yeah yea yep yup ok okay alright absolutely certainly definitely course hi hello hey well so right um uh uhm er erm hmm hm ah " +
        "is it its thats that was this heres here be would should it'll itll my the our mine number code said saying spelled spelt spelling " +
        "postcode zip zipcode postal post date birth birthday dob account username user name id member order reference case customer born " +
        "think believe just actually again like please");

    /// <summary>Leads that are letters or digits as well: only before a word of the talk around an answer do they count as leads.</summary>
    public static readonly FrozenSet<string> DoubtfulLeads = Set("i im no of a on");

    /// <summary>Politeness behind an answer.</summary>
    public static readonly FrozenSet<string> Tails = Set("please thanks thank you sir maam madam ok okay cheers uh um");

    /// <summary>Words that end an answer: what follows is about it.</summary>
    public static readonly FrozenSet<string> Ends = Set("is thats that's but because so and for in as");

    /// <summary>Words for letters and digits that speech recognition writes where a letter or digit was said.</summary>
    public static readonly FrozenSet<string> Sounds = Set(
        "for fore to too two you are see sea why oh tea tee be bee queue cue eye and an in on ate won one pea pee jay kay el ell em en es ess ex " +
        "eff ar age ai ay hey he she me we us or at as if of the zed said set double triple dash hyphen space capital used use gee key tie by my that then they it i a o");

    /// <summary>Number words.</summary>
    public static readonly FrozenSet<string> Numbers = English.Numbers.Digits
        .Concat(English.Numbers.Teens).Concat(English.Numbers.Tens).Concat(["nought", "naught", "niner", "fourty", "hundred", "thousand"])
        .Except(["one"]) // as often a pronoun; it is one of the sounds
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinal words of a date.</summary>
    public static readonly FrozenSet<string> Ordinals =
        English.Numbers.Ordinals.Concat([English.Numbers.OrdinalTens[0], "st", "nd", "rd", "th"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Months, whole and short.</summary>
    public static readonly FrozenSet<string> Months =
        English.Months.Select(month => month.ToLowerInvariant()).Concat(English.OtherMonths).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that letters are spelled with besides the radiotelephony alphabet: "a for apple", police and everyday alphabets.</summary>
    public static readonly FrozenSet<string> Spelling = Set(
        "apple adam able baker banana boy bob ball cat david dog edward elephant easy fox freddie frank george girl harry henry ida igloo isaac " +
        "john jack king kilo lincoln love lucy mary mother nancy nan nora ocean orange peter paul queen queenie robert roger sam sugar tommy tom " +
        "tare umbrella uncle victory van william xylophone xray yellow young zebra zoo fifa");

    /// <summary>What a turn says when it answers nothing, whatever else is in it.</summary>
    public static readonly FrozenSet<string> Talk = Set(
        "dont doesnt didnt cant couldnt wont wouldnt isnt wasnt arent not never why what whats who how when where which can could will shall need " +
        "want help sorry pardon wait hold moment repeat wrong correct hear understand understood sense speak talk agent human person operator " +
        "representative manager supervisor goodbye bye forgot forget remember lost know tell give given find check sent send already same " +
        "new change question problem issue minute minutes really reason secure safe privacy private sure available currently different either");

    /// <summary>Every word and mark that these rules compare with.</summary>
    public static readonly FrozenSet<string> All = Leads
        .Concat(DoubtfulLeads).Concat(Tails).Concat(Ends).Concat(Sounds).Concat(Numbers).Concat(Ordinals).Concat(Months).Concat(Spelling).Concat(Talk)
        .Concat(SpellingAlphabet.Words).Concat(["?", "/", "-", ".", ":", "="])
        .ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
