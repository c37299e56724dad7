using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>Spanish words that several stages need.</summary>
internal static class SpanishWords
{
    public static readonly string[] Months = WordList.Of("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    public static readonly string[] OtherMonths = WordList.Of("setiembre");

    public static readonly string[] Weekdays = WordList.Of("lunes martes miércoles jueves viernes sábado domingo");

    public static readonly string[] Fillers = WordList.Of("eh em mmm ehm este");

    public static readonly string[] StreetTypes = WordList.Of("calle avenida paseo plaza camino");

    public static readonly string[] SureTitles = WordList.Of("señor señora señorita sr sra srta don doña ña dr dra d");

    public static readonly string[] Titles = [.. SureTitles, .. WordList.Of("doctor doctora profesor profesora licenciado licenciada")];
}
