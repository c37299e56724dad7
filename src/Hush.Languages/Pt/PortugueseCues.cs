using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>Portuguese words around numbers that decide how a number is read.</summary>
internal static class PortugueseCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, PortugueseWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "e depois");
        builder.Phrase(PhraseRole.Pause, "depois");
        builder.Phrase(PhraseRole.WeakPause, "e");
        builder.Trait(WordTraits.Month, [.. PortugueseWords.Months, .. PortugueseWords.OtherMonths]);
        builder.Trait(WordTraits.DateLink, "de");
        builder.Trait(WordTraits.BirthCue, "nascimento nasci nasceu nascida nascido aniversário");
        builder.Trait(
            WordTraits.UnitNoun,
            "segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês meses ano anos euro euros cêntimos centavos reais real dólares pessoas gente "
            + "crianças vezes vez metros quilómetros quilômetros quilos litros peças quartos bilhetes ingressos garrafas por milhão milhões bilhões");
        builder.Trait(
            WordTraits.NumberLabel,
            "apartamento apto quarto sala número numero porta andar piso bloco casa lote quadra fração linha página capítulo opção ramal torre");
        builder.Trait(WordTraits.Dwelling, "apartamento apto casa bloco sala porta andar");
        builder.Trait(WordTraits.Determiner, "cada algum nenhum");
        builder.Trait(WordTraits.StreetType, PortugueseWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "moro mora morada endereço vivo vive resido residência domicílio");
    }
}
