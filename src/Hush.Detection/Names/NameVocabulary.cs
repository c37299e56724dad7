using System.Collections.Frozen;
using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Detection.Names;

/// <summary>The closed lists that the rules of names ask for, in folded form: small letters, no apostrophes.</summary>
internal static class NameVocabulary
{
    private static readonly LanguagePack English = LanguagePacks.For("en");

    /// <summary>Small words inside names: "Ludwig van Beethoven", "Ana de la Cruz", "Omar bin Said".</summary>
    public static readonly FrozenSet<string> Particles = Set(
        "van der den de la del della di da dos das do du le von zu bin ibn bint ben al el ul ur abu mac mc st san ter ten ap ni nic ui mhic mag zum zur vom af av");

    /// <summary>Small words that are in no English sentence: a name goes on behind them, known or not.</summary>
    public static readonly FrozenSet<string> SureParticles = Set("ni nic ui mhic ibn bint bin von dos das della zum zur vom");

    /// <summary>What may follow a name and belongs to it.</summary>
    public static readonly FrozenSet<string> Suffixes = Set("jr sr ii iii iv");

    /// <summary>Words between a cue and its name, and before an answer.</summary>
    public static readonly FrozenSet<string> Fillers = Set("is uh um er erm hmm like actually also just well so see my name the its it thats that");

    /// <summary>Titles, which are never part of the span.</summary>
    public static readonly FrozenSet<string> Titles = English.Titles.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles that only ever stand before a name.</summary>
    public static readonly FrozenSet<string> SureTitles = English.SureTitles.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with which an answer begins before it comes to the name.</summary>
    public static readonly FrozenSet<string> AnswerLeads = Set(
        "sure yes yeah yea yep yup ok okay alright right absolutely certainly definitely of course hi hello hey good morning afternoon evening " +
        "um uh uhm er erm hmm oh ah ya sir maam madam well " +
        "that is it its thats this my name names the first last full surname i am im myself and so please thanks thank you " +
        "no problem here me call would be a be");

    /// <summary>What speaks for a name when it stands right after: "john here", "john speaking".</summary>
    public static readonly FrozenSet<string> Followers = Set("here speaking calling");

    /// <summary>Words by which two names, or a name and the rest, are joined.</summary>
    public static readonly FrozenSet<string> Joins = Set("and or with from at");

    /// <summary>Words after which a word with a number before it is a street, not a person.</summary>
    public static readonly FrozenSet<string> StreetTypes = English.StreetTypes.Concat(English.StreetAbbreviations)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Roles that label a speaker at the start of a line.</summary>
    public static readonly FrozenSet<string> Roles = Set(
        "agent customer caller operator representative rep advisor adviser patient client host guest member employee manager " +
        "supervisor contact attendee");

    /// <summary>Offices that are addressed as names are: "Mr President", "Madam Chair".</summary>
    public static readonly FrozenSet<string> Offices = Set(
        "president chairman chairwoman chairperson chair speaker commissioner minister chancellor ambassador secretary " +
        "governor senator councillor rapporteur sir madam");

    /// <summary>People of whom one speaks by their relation to oneself.</summary>
    public static readonly FrozenSet<string> Relations = Set(
        "husband wife son daughter brother sister mother father mom mum dad boss friend doctor partner girlfriend boyfriend " +
        "fiance fiancee cousin nephew niece uncle aunt neighbor neighbour colleague coworker manager supervisor teacher " +
        "lawyer attorney therapist dentist roommate landlord assistant grandson granddaughter grandmother grandfather " +
        "stepson stepdaughter");

    /// <summary>Words whose object a name right after them is: no call to the person addressed.</summary>
    public static readonly FrozenSet<string> Governors = Set(
        "to for from with of and or in at on by the a an about like as than than is are was be my your his her our their not " +
        "st mr no than san new");

    /// <summary>Things that have a name of their own: "company name", "user name".</summary>
    public static readonly FrozenSet<string> NamedThings = Set(
        "company business brand product domain file user screen display street city road town country school hotel store " +
        "shop bank server host channel website site app movie song game book model trade pet dog cat team band project item " +
        "event course plan network wifi device column table field class package file pets dogs cats airline restaurant " +
        "hospital");

    /// <summary>Fields of a form, which a name typed before them ends at.</summary>
    public static readonly FrozenSet<string> Fields = Set(
        "account acct ssn pwd pass conformation reference password passcode phone mobile cell email mail card order number " +
        "id pin social dob zip confirmation booking address");

    /// <summary>What persons are, after "is": "is Joy available?"</summary>
    public static readonly FrozenSet<string> States =
        Set("available around coming awake working calling free home there allergic pregnant married single retired unwell sick okay ok");

    /// <summary>What persons did. At the beginning of a sentence a name that is a word too counts before these.</summary>
    public static readonly FrozenSet<string> Deeds = Set(
        "paid called said says told asked sent bought ordered signed wrote works lives wants needs thinks went gave moved died married phoned emailed texted booked spoke promised agreed " +
        "helped drove returned cancelled canceled forgot lost visited answered replied mentioned suggested recommended lent owes");

    /// <summary>Of <see cref="Deeds"/>, what persons alone do.</summary>
    public static readonly FrozenSet<string> Dealings =
        Set("paid called told asked bought ordered signed wrote phoned emailed texted booked spoke promised forgot lent");

    /// <summary>What begins the words for whom or what something is done to.</summary>
    public static readonly FrozenSet<string> Objects = Set("the a an my your his her our their me you him us them it this that to with about for");

    // Words that rules name in their code.
    private static readonly FrozenSet<string> Words = Set(
        "spelt spell spelled called in to from at is name named names my our his her your their here speaking calling with i surname and for like as " +
        "thank thanks am pepper clean coffee bean martens scholls butterworth was if whether how hello good lol hey hi yo haha oh");

    /// <summary>Every word and mark that a rule of names compares with.</summary>
    public static readonly FrozenSet<string> All = Union();

    private static FrozenSet<string> Union()
    {
        string[] marks = [".", ",", ":", "-", "!", "?", ";", "=", "\"", "“", "”", "•", "(", ")", "–", "—", "/", "#", "@", "&", "<", ">", "[", "]",
            "*", "_", "'", "’"];
        return marks
            .Concat(Particles).Concat(Suffixes).Concat(Fillers).Concat(Titles).Concat(SureTitles).Concat(AnswerLeads).Concat(Followers).Concat(Joins)
            .Concat(StreetTypes).Concat(Roles).Concat(Relations).Concat(NamedThings).Concat(Fields).Concat(Governors).Concat(Offices)
            .Concat(States).Concat(Deeds).Concat(Objects).Concat(SureParticles).Concat(SpellingAlphabet.Words).Concat(NameCues.Words).Concat(Words)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
