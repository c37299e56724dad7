using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>French words around numbers that decide how a number is read.</summary>
internal static class FrenchCues
{
    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Trait(WordTraits.Filler, FrenchWords.Fillers);
        builder.Phrase(PhraseRole.Pause, "et puis");
        builder.Phrase(PhraseRole.Pause, "puis");
        builder.Phrase(PhraseRole.WeakPause, "et");
        builder.Trait(WordTraits.Month, [.. FrenchWords.Months, .. FrenchWords.OtherMonths]);
        builder.Trait(WordTraits.DoubtfulMonth, "mars");
        builder.Trait(WordTraits.DateArticle, "le du");
        builder.Trait(WordTraits.BirthCue, "naissance né née anniversaire");
        builder.Trait(
            WordTraits.UnitNoun,
            "seconde secondes minute minutes heure heures jour jours nuit nuits semaine semaines mois an ans année années euro euros centimes "
            + "francs dollars pourcent personnes gens enfants fois mètres kilomètres kilos pièces articles chambres billets places bouteilles "
            + "million millions milliard milliards");
        builder.Trait(
            WordTraits.NumberLabel,
            "appartement appart chambre salle numéro étage quai porte poste bloc bâtiment option ligne chiffre page chapitre lot escalier");
        builder.Trait(WordTraits.Dwelling, "appartement appart chambre porte");
        builder.Trait(WordTraits.Determiner, "chaque quelque aucun");
        builder.Trait(WordTraits.StreetType, FrenchWords.StreetTypes);
        builder.Trait(WordTraits.Residence, "habite habitons adresse réside demeure");
    }
}
