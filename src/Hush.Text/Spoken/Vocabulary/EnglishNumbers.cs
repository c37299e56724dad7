namespace Hush.Text.Spoken.Vocabulary;

/// <summary>
/// English number words. "Million" and larger are left out on purpose: nobody dictates an identifier with them, and "5 million" reads
/// better, to people and to recognizers, than seven digits that look like a telephone number.
/// </summary>
internal static class EnglishNumbers
{
    private const string Digits = "zero one two three four five six seven eight nine";
    private const string Teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    private const string Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        + "seventeenth eighteenth nineteenth twentieth";

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        Row(builder, NumberRole.Digit, Digits, first: 0, step: 1);
        builder.Number(NumberRole.Digit, 0, "nought naught");
        builder.Number(NumberRole.Digit, 9, "niner");
        builder.Number(NumberRole.Oh, 0, "oh o");
        Row(builder, NumberRole.Teen, Teens, first: 10, step: 1);
        Row(builder, NumberRole.Tens, Tens, first: 20, step: 10);
        builder.Number(NumberRole.Tens, 40, "fourty");
        builder.Number(NumberRole.Hundred, 100, "hundred");
        builder.Number(NumberRole.Thousand, 1000, "thousand");
        Row(builder, NumberRole.Ordinal, Ordinals, first: 1, step: 1);
        builder.Number(NumberRole.Ordinal, 30, "thirtieth");
        builder.Number(NumberRole.Multiplier, 2, "double");
        builder.Number(NumberRole.Multiplier, 3, "triple treble");
        builder.Number(NumberRole.Multiplier, 4, "quadruple");
        builder.Trait(WordTraits.And, "and");
        builder.Phrase(PhraseRole.Idiom, "fifty fifty");
    }

    private static void Row(SpokenVocabularyBuilder builder, NumberRole role, string words, int first, int step)
    {
        var value = first;
        foreach (var word in words.Split(' '))
        {
            builder.Number(role, value, word);
            value += step;
        }
    }
}
