using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pt;

/// <summary>
/// Portuguese number words, those of Portugal ("dezasseis") and of Brazil ("dezesseis"). "Meia" is six in a row of digits, half a dozen, and another
/// word where it stands alone; "uma" is an article, never a number by itself.
/// </summary>
internal static class PortugueseNumbers
{
    private static readonly string[] Digits = "zero um dois três quatro cinco seis sete oito nove".Split(' ');
    private static readonly string[] Teens = "dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove".Split(' ');
    private static readonly string[] Tens = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".Split(' ');
    private static readonly string[] HundredStems = "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent".Split(' ');

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("aeoàáéó", "uv", ""));
        for (var digit = 0; digit <= 9; digit++) builder.Number(NumberRole.Digit, digit, Digits[digit]);
        builder.Number(NumberRole.Digit, 2, "duas");
        builder.Number(NumberRole.Digit, 3, "tres");
        builder.Number(NumberRole.Digit, 6, "meia");
        builder.Trait(WordTraits.DoubtfulNumber, "meia");
        for (var teen = 10; teen <= 19; teen++) builder.Number(NumberRole.Teen, teen, Teens[teen - 10]);
        builder.Number(NumberRole.Teen, 14, "catorze");
        builder.Number(NumberRole.Teen, 16, "dezasseis");
        builder.Number(NumberRole.Teen, 17, "dezassete");
        builder.Number(NumberRole.Teen, 19, "dezanove");
        for (var tens = 20; tens <= 90; tens += 10)
        {
            var word = Tens[(tens / 10) - 2];
            builder.Number(NumberRole.Tens, tens, word);
            for (var digit = 1; digit <= 9; digit++) builder.NumberPhrase(tens + digit, $"{word} e {Digits[digit]}");
            builder.NumberPhrase(tens + 1, word + " e uma");
            builder.NumberPhrase(tens + 2, word + " e duas");
            builder.NumberPhrase(tens + 3, word + " e tres");
            builder.NumberPhrase(tens + 6, word + " e meia");
        }

        for (var hundred = 2; hundred <= 9; hundred++)
            builder.Number(NumberRole.Hundreds, hundred * 100, $"{HundredStems[hundred - 2]}os {HundredStems[hundred - 2]}as");
        builder.Number(NumberRole.Hundred, 100, "cem cento");
        builder.Number(NumberRole.Thousand, 1000, "mil");
        builder.Trait(WordTraits.StandsAlone, "cem cento mil");
        builder.Trait(WordTraits.And, "e");
        builder.Number(NumberRole.Ordinal, 1, "primeiro");
        builder.Number(NumberRole.Times, 0, "vezes");
        builder.Number(NumberRole.Multiplier, 2, "duplo dupla");
        builder.Number(NumberRole.Multiplier, 3, "triplo tripla");
    }
}
