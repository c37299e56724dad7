using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>French words that several stages need.</summary>
internal static class FrenchWords
{
    public static readonly string[] Months = WordList.Of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");

    public static readonly string[] OtherMonths = WordList.Of("fevrier aout decembre");

    public static readonly string[] Weekdays = WordList.Of("lundi mardi mercredi jeudi vendredi samedi dimanche");

    public static readonly string[] Fillers = WordList.Of("euh heu hum hem ben");

    public static readonly string[] StreetTypes = WordList.Of("rue avenue boulevard place chemin impasse allée quai");

    public static readonly string[] SureTitles = WordList.Of("monsieur madame mademoiselle m mm mme mmes mlle dr pr vve");

    public static readonly string[] Titles = [.. SureTitles, .. WordList.Of("docteur maître professeur veuve")];
}
