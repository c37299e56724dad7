using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>German words that several stages need.</summary>
internal static class GermanWords
{
    public static readonly string[] Months = WordList.Of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember");

    public static readonly string[] OtherMonths = WordList.Of("jänner feber maerz juno");

    public static readonly string[] Weekdays = WordList.Of("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag");

    public static readonly string[] Fillers = WordList.Of("äh ähm öh öhm hm hmm mhm em");

    public static readonly string[] StreetTypes = WordList.Of("straße strasse str weg gasse platz allee ring");

    public static readonly string[] SureTitles = WordList.Of("herr herrn frau fräulein dr prof dipl ing hr");

    public static readonly string[] Titles = [.. SureTitles, .. WordList.Of("doktor professor kollege kollegin pfarrer pfarrerin")];
}
