using Hush.Languages.Vocabulary;

namespace Hush.Languages.Es;

/// <summary>
/// Spanish number words, with and without accents. "Un" and "una" are articles, never numbers by themselves; "treinta y uno" and its like
/// are phrases.
/// </summary>
internal static class SpanishNumbers
{
    private static readonly string[] Digits = "cero uno dos tres cuatro cinco seis siete ocho nueve".Split(' ');
    private static readonly string[] Teens = "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve".Split(' ');
    private static readonly string[] Tens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".Split(' ');

    private static readonly string[] Twenties =
        "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".Split(' ');

    private static readonly string[] HundredStems = "doscient trescient cuatrocient quinient seiscient setecient novecient".Split(' ');
    private static readonly int[] HundredValues = [200, 300, 400, 500, 600, 700, 900];

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("aeouyáóé", "uv", ""));
        for (var digit = 0; digit <= 9; digit++) builder.Number(NumberRole.Digit, digit, Digits[digit]);
        for (var digit = 0; digit <= 9; digit++)
        {
            Add(builder, NumberRole.Teen, 10 + digit, Teens[digit]);
            Add(builder, NumberRole.Teen, 20 + digit, Twenties[digit]);
        }

        builder.Number(NumberRole.Teen, 21, "veintiún veintiun veintiuna");
        foreach (var word in Tens)
        {
            var value = 30 + (10 * Array.IndexOf(Tens, word));
            builder.Number(NumberRole.Tens, value, word);
            for (var digit = 1; digit <= 9; digit++) builder.NumberPhrase(value + digit, $"{word} y {Digits[digit]}");
            builder.NumberPhrase(value + 1, word + " y un");
            builder.NumberPhrase(value + 1, word + " y una");
        }

        FillHundreds(builder);
        builder.Number(NumberRole.Ordinal, 1, "primero");
        builder.Number(NumberRole.Times, 0, "veces");
        builder.Number(NumberRole.Multiplier, 2, "doble");
        builder.Number(NumberRole.Multiplier, 3, "triple");
    }

    private static void FillHundreds(SpokenVocabularyBuilder builder)
    {
        for (var i = 0; i < HundredStems.Length; i++)
            builder.Number(NumberRole.Hundreds, HundredValues[i], $"{HundredStems[i]}os {HundredStems[i]}as");
        builder.Number(NumberRole.Hundreds, 800, "ochocientos ochocientas");
        builder.Number(NumberRole.Hundred, 100, "cien ciento");
        builder.Number(NumberRole.Thousand, 1000, "mil");
        builder.Trait(WordTraits.StandsAlone, "cien ciento mil");
    }

    private static void Add(SpokenVocabularyBuilder builder, NumberRole role, int value, string word)
    {
        builder.Number(role, value, word);
        builder.Number(role, value, word.Replace('é', 'e').Replace('ó', 'o'));
    }
}
