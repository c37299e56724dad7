using System.Collections.Frozen;
using Hush.Languages;
using Hush.Languages.Vocabulary;

namespace Hush.Detection.Addresses;

/// <summary>The closed lists that the rules of addresses ask for, in folded form, of the countries that write addresses in English.</summary>
internal static class AddressVocabulary
{
    private static readonly LanguagePack English = LanguagePacks.For("en");

    /// <summary>Street types that are hardly ever anything else.</summary>
    public static readonly FrozenSet<string> SureTypes = Set(
        "street str streets avenue ave av avenu boulevard blvd boul road rd roads lane ln terrace ter crescent cres parkway " +
        "pkwy pky highway hwy freeway expressway expy turnpike tpke causeway cswy cul esplanade mews alley cir");

    /// <summary>Street types that are ordinary words or abbreviations too.</summary>
    public static readonly FrozenSet<string> WordTypes = Set(
        "st drive dr drv court ct way place pl close gardens gdns garden circle square sq trail trl loop row walk path run view point pt plaza " +
        "plz park grove grv hill hills heights hts ridge rdg green landing ldg cove cv crossing xing " +
        "bend manor meadow meadows pass pike rise quay wharf yard gate vale glen hollow island isle knoll lake mill mount " +
        "orchard parade promenade ramp spur station strand summit valley villas vista wood woods commons common broadway " +
        "bypass fwy route rte colony nagar marg salai chowk enclave layout center centre ranch");

    /// <summary>Types that stand before the name or number of the street: "county road 12", "calle Luna", "rue Saint-Denis".</summary>
    public static readonly FrozenSet<string> LeadingTypes = Set("rue calle via avenida chemin camino");

    /// <summary>Streets that need no type.</summary>
    public static readonly FrozenSet<string> WholeStreets = Set("broadway bowery embarcadero piccadilly strand whitehall cheapside");

    /// <summary>Roads that are numbered: "highway 61", "county road 12", "state route 9".</summary>
    public static readonly FrozenSet<string> NumberedRoads = Set("highway hwy route rte road rd interstate fm cr sr us");

    /// <summary>What may stand before a numbered road.</summary>
    public static readonly FrozenSet<string> RoadOwners = Set("county state us rural old farm ranch township");

    /// <summary>Points of the compass.</summary>
    public static readonly FrozenSet<string> Directions = Set("n s e w ne nw se sw north south east west northeast northwest southeast southwest");

    /// <summary>Words before the number of a flat, floor or box.</summary>
    public static readonly FrozenSet<string> Units = Set(
        "apt apartment apartments suite ste unit flat floor fl room rm bldg building lot door studio penthouse house level " +
        "trailer trlr space spc");

    /// <summary>Those of a home, which may stand on a street without a number of its own.</summary>
    public static readonly FrozenSet<string> Dwellings = Set("flat apartment apt unit suite");

    /// <summary>Words that may come before a house number.</summary>
    public static readonly FrozenSet<string> NumberSigns = Set("no number num nr # plot house door h");

    /// <summary>Countries that end an address.</summary>
    public static readonly FrozenSet<string> Countries = Set("usa us uk america canada england scotland wales ireland australia india");

    /// <summary>What a number counts: no street begins with these.</summary>
    public static readonly FrozenSet<string> Counted = Set(
        "hour hours hr hrs minute minutes min mins second seconds sec secs day days week weeks month months year years yr yrs star stars way " +
        "ways people person persons men women kids percent mile miles km kms mb gb tb kg lb lbs oz " +
        "times time dollar dollars pound pounds euro euros cent cents bucks point points item items piece pieces inch inches feet foot ft cm " +
        "mm meter meters step steps seat seats bedroom bedrooms bed beds bathroom bath " +
        "ticket tickets passenger passengers adult adults child children night nights am pm pack packs box boxes pizza pizzas order orders " +
        "card cards account accounts number numbers digit digits percent off free " +
        "story storey lane lanes wheel wheels door doors speed core cores inch volt watt amp call calls question questions " +
        "option options page pages car cars truck trucks bus buses hard flash solid usb external test disk dollars rupees " +
        "degrees degree mph kph cup cups bottle bottles gallon gallons th st nd rd part parts block blocks mans phone ssn " +
        "zip pin");

    /// <summary>Words that begin something else than a city: the next field of a form, the next clause.</summary>
    public static readonly FrozenSet<string> Stops = Set(
        "phone ph contact mobile cell tel telephone fax email mail name account acct order number num ssn social zip zipcode postcode postal " +
        "pin password pass card id dob birth date and or is was the my your his her our their i we you he she it they " +
        "that this there where when which who because but so then thanks thank please with for from to at on by not no yes ok okay can could " +
        "will would should may have has had need want am are be been do does did since near opposite behind beside " +
        "accident repair sign work works trip trips closed open business house party fair level name delivery shipping billing address addresses");

    /// <summary>Words that announce an address.</summary>
    public static readonly FrozenSet<string> Announcers = Set(
        "address addresses live lives living located reside resides residing ship shipping deliver delivery deliver " +
        "delivered send sent mail mailing billing moved moving at location residence home");

    /// <summary>Numbers as words, as speech without figures has them.</summary>
    public static readonly FrozenSet<string> NumberWords = English.Numbers.Digits
        .Concat(English.Numbers.Teens).Concat(English.Numbers.Tens).Concat(["oh", "hundred", "thousand"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinals that name streets: "fifth avenue".</summary>
    public static readonly FrozenSet<string> Ordinals =
        English.Numbers.Ordinals.Concat(English.Numbers.OrdinalTens.Take(3)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Grammatical words that streets may hold inside their names.</summary>
    public static readonly FrozenSet<string> InnerWords = Set(
        "the of and new old right long great little high first second third fourth fifth upper lower middle st saint la el " +
        "los las de du des le van la man last down may will king queen lady near good sir");

    /// <summary>Every word and mark that a rule of addresses compares with.</summary>
    public static readonly FrozenSet<string> All = new[] { ".", ",", "-", "#", "/", "$", "%", ":", "(", ")", "&", "–", "£", "€", "@", "+", "*" }
        .Concat(SureTypes).Concat(WordTypes).Concat(LeadingTypes).Concat(WholeStreets).Concat(NumberedRoads).Concat(RoadOwners).Concat(Directions)
            .Concat(Units)
        .Concat(NumberSigns).Concat(Countries).Concat(Counted).Concat(Stops).Concat(Announcers).Concat(NumberWords).Concat(Ordinals)
            .Concat(InnerWords).Concat(Regions.Words)
        .Concat(Set(
            "p o po box post office pob united states kingdom near at from on care in a b c d g trip nd th yes sure its it is correct am my address yeah um uh thats please thanks ok im we house apartment flat number i")).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
