using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>Spanish words around numbers that decide how a number is read.</summary>
internal static class SpanishCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, SpanishWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "y luego");
        builder.Phrase(PhraseRole.Pause, "y después");
        builder.Phrase(PhraseRole.Pause, "luego");
        builder.Phrase(PhraseRole.WeakPause, "y");
        builder.Trait(WordTraits.Month, [.. SpanishWords.Months, .. SpanishWords.OtherMonths]);
        builder.Trait(WordTraits.DateLink, "de");
        builder.Trait(WordTraits.BirthCue, "nacimiento nací nació nacida nacido cumpleaños");
        builder.Trait(
            WordTraits.UnitNoun,
            "segundo segundos minuto minutos hora horas día días dia dias noche noches semana semanas mes meses año años euro euros céntimos "
            + "centavos pesos dólares dolares soles personas gente niños veces metros kilómetros kilos piezas habitaciones entradas billetes "
            + "boletos botellas por millón millones");
        builder.Trait(
            WordTraits.NumberLabel,
            "piso apartamento departamento habitación cuarto número numero puerta planta andén extensión interior bloque opción línea página "
            + "capítulo lote escalera");
        builder.Trait(WordTraits.Dwelling, "piso apartamento departamento habitación puerta");
        builder.Trait(WordTraits.Determiner, "cada ninguno alguno");
        builder.Trait(WordTraits.StreetType, SpanishWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "vivo vive dirección domicilio");
    }
}
