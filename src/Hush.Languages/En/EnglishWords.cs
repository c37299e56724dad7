using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>English words that several stages need.</summary>
internal static class EnglishWords
{
    public static readonly string[] Months = WordList.Of("January February March April May June July August September October November December");

    public static readonly string[] ShortMonths = WordList.Of("jan feb mar apr jun jul aug sep sept oct nov dec");

    public static readonly string[] Weekdays = WordList.Of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    public static readonly string[] Fillers = WordList.Of("uh um er ah erm hmm hm mm uhm umm eh");

    public static readonly string[] Titles = WordList.Of(
        "mr mrs ms miss mister missus mx dr doctor prof professor sir madam dame rev reverend capt captain sgt sergeant lt "
        + "lieutenant officer judge senator nurse attorney pastor father sister brother uncle aunt auntie coach");

    public static readonly string[] SureTitles = WordList.Of("mr mrs ms mister mx dr prof professor rev capt sgt");

    public static readonly string[] StreetTypes = WordList.Of(
        "street st avenue ave road rd drive lane boulevard blvd court way place terrace crescent close parkway highway square circle");

    public static readonly string[] StreetAbbreviations = WordList.Of("dr ln ct pl pkwy hwy");
}
