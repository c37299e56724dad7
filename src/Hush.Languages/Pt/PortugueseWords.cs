using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>Portuguese words that several stages need.</summary>
internal static class PortugueseWords
{
    public static readonly string[] Months = WordList.Of("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro");

    public static readonly string[] OtherMonths = WordList.Of("marco");

    public static readonly string[] Weekdays = WordList.Of("segunda terça quarta quinta sexta sábado domingo");

    public static readonly string[] Fillers = WordList.Of("hum ahn hã ãh eh hmm ééé");

    public static readonly string[] StreetTypes = WordList.Of("rua avenida travessa praça alameda largo estrada rodovia calçada beco praceta");

    public static readonly string[] SureTitles = WordList.Of("senhor senhora sr sra srta dom doutor doutora dr dra eng");

    public static readonly string[] Titles = [.. SureTitles,
        .. WordList.Of("dona seu professor professora prof profa engenheiro engenheira arquiteto arquiteta")];
}
