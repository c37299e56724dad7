using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>Polish words that several stages need. A month in a date stands in the genitive.</summary>
internal static class PolishWords
{
    public static readonly string[] Months = WordList.Of(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");

    public static readonly string[] OtherMonths =
        WordList.Of("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień wrzesnia pazdziernika");

    public static readonly string[] Weekdays = WordList.Of("poniedziałek wtorek środa czwartek piątek sobota niedziela");

    public static readonly string[] Fillers = WordList.Of("yyy eee yy hmm mhm eem");

    public static readonly string[] StreetTypes = WordList.Of("ulica ulicy ul aleja alei al plac placu pl osiedle osiedlu os rondo skwer bulwar");

    public static readonly string[] SureTitles = WordList.Of("pan pani panu panią panem pana dr mgr inż prof ks");

    public static readonly string[] Titles = [.. SureTitles, .. WordList.Of("doktor profesor mecenas inżynier ksiądz siostra panna")];
}
