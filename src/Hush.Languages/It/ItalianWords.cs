using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>Italian words that several stages need.</summary>
internal static class ItalianWords
{
    public static readonly string[] Months = WordList.Of(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");

    public static readonly string[] OtherMonths = WordList.Of("genn febbr sett ott");

    public static readonly string[] Weekdays = WordList.Of("lunedì martedì mercoledì giovedì venerdì sabato domenica");

    public static readonly string[] Fillers = WordList.Of("ehm eh uhm mmm mh ecco");

    public static readonly string[] StreetTypes = WordList.Of("via viale piazza corso piazzale vicolo largo lungomare contrada strada");

    public static readonly string[] SureTitles = WordList.Of(
        "signor signora signorina sig sigra dott dottssa prof profssa avv ing geom rag don suor");

    public static readonly string[] Titles =
        [.. SureTitles,
            .. WordList.Of(
                "dottore dottor dottoressa professore professor professoressa avvocato avvocata ingegnere ingegner architetto ragioniere geometra")];
}
