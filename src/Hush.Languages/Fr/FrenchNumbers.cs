using Hush.Languages.Vocabulary;

namespace Hush.Languages.Fr;

/// <summary>
/// French number words, those of Belgium and Switzerland too. From 70 on numbers are several words ("quatre-vingt-dix-sept"); the table has
/// each as a phrase. "Une" is an article, never a number by itself.
/// </summary>
internal static class FrenchNumbers
{
    private static readonly string[] Digits = "zéro un deux trois quatre cinq six sept huit neuf".Split(' ');
    private static readonly string[] Teens = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".Split(' ');

    public static readonly NumberNames Names = new(Digits, Teens, [], [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("aàyô", "v", "er"));
        for (var digit = 0; digit <= 9; digit++) builder.Number(NumberRole.Digit, digit, Digits[digit]);
        builder.Number(NumberRole.Digit, 0, "zero");
        for (var teen = 10; teen <= 16; teen++) builder.Number(NumberRole.Teen, teen, Teens[teen - 10]);
        for (var teen = 17; teen <= 19; teen++) builder.NumberPhrase(teen, $"dix {Digits[teen - 10]}");
        Tens(builder, 20, "vingt");
        Tens(builder, 30, "trente");
        Tens(builder, 40, "quarante");
        Tens(builder, 50, "cinquante");
        Tens(builder, 60, "soixante");
        Tens(builder, 70, "septante");
        Tens(builder, 80, "huitante");
        Tens(builder, 80, "octante");
        Tens(builder, 90, "nonante");
        FillScores(builder);
        builder.Number(NumberRole.Hundred, 100, "cent cents");
        builder.Number(NumberRole.Thousand, 1000, "mille");
        builder.Trait(WordTraits.StandsAlone, "cent mille");
        builder.Trait(WordTraits.DoubtfulNumber, "neuf");
        builder.Number(NumberRole.Ordinal, 1, "premier");
        builder.Number(NumberRole.Times, 0, "fois");
        builder.Number(NumberRole.Multiplier, 2, "double");
        builder.Number(NumberRole.Multiplier, 3, "triple");
    }

    private static void Tens(SpokenVocabularyBuilder builder, int value, string word)
    {
        builder.Number(NumberRole.Tens, value, word);
        builder.NumberPhrase(value + 1, word + " et un");
        builder.NumberPhrase(value + 1, word + " et une");
    }

    // 70 to 99: sixty and four times twenty, and 0 to 19 on top.
    private static void FillScores(SpokenVocabularyBuilder builder)
    {
        builder.NumberPhrase(80, "quatre vingts");
        builder.NumberPhrase(80, "quatre vingt");
        builder.NumberPhrase(71, "soixante et onze");
        for (var digit = 1; digit <= 9; digit++) builder.NumberPhrase(80 + digit, "quatre vingt " + Digits[digit]);
        builder.NumberPhrase(81, "quatre vingt une");
        for (var teen = 10; teen <= 19; teen++)
        {
            var words = Teens[teen - 10].Replace('-', ' ');
            builder.NumberPhrase(60 + teen, "soixante " + words);
            builder.NumberPhrase(80 + teen, "quatre vingt " + words);
        }
    }
}
