using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>Dutch words that several stages need.</summary>
internal static class DutchWords
{
    public static readonly string[] Months = WordList.Of("januari februari maart april mei juni juli augustus september oktober november december");

    public static readonly string[] OtherMonths = WordList.Of("mrt okt");

    public static readonly string[] Weekdays = WordList.Of("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");

    public static readonly string[] Fillers = WordList.Of("eh ehm uh uhm hm hmm euh");

    public static readonly string[] StreetTypes = WordList.Of("straat weg laan plein gracht kade singel dreef steeg hof");

    public static readonly string[] SureTitles = WordList.Of("meneer mevrouw mijnheer dhr mevr mw mej dr drs ir mr ing");

    public static readonly string[] Titles = [.. SureTitles, .. WordList.Of("heer juffrouw dokter professor prof doctor dominee")];
}
