using Hush.Languages.Vocabulary;

namespace Hush.Languages.En;

/// <summary>
/// English number words. "Million" and larger are left out on purpose: nobody dictates an identifier with them, and "5 million" reads
/// better, to people and to recognizers, than seven digits that look like a telephone number.
/// </summary>
internal static class EnglishNumbers
{
    public static readonly NumberNames Names = new(
        WordList.Of("zero one two three four five six seven eight nine"),
        WordList.Of("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        WordList.Of("twenty thirty forty fifty sixty seventy eighty ninety"),
        WordList.Of(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth twentieth"),
        WordList.Of("thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"));

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        Row(builder, NumberRole.Digit, Names.Digits, first: 0, step: 1);
        builder.Number(NumberRole.Digit, 0, "nought naught");
        builder.Number(NumberRole.Digit, 9, "niner");
        builder.Number(NumberRole.Oh, 0, "oh o");
        Row(builder, NumberRole.Teen, Names.Teens, first: 10, step: 1);
        Row(builder, NumberRole.Tens, Names.Tens, first: 20, step: 10);
        builder.Number(NumberRole.Tens, 40, "fourty");
        builder.Number(NumberRole.Hundred, 100, "hundred");
        builder.Number(NumberRole.Thousand, 1000, "thousand");
        Row(builder, NumberRole.Ordinal, Names.Ordinals, first: 1, step: 1);
        builder.Number(NumberRole.Ordinal, 30, Names.OrdinalTens[0]);
        builder.Number(NumberRole.Times, 0, "times");
        builder.Number(NumberRole.Multiplier, 2, "double");
        builder.Number(NumberRole.Multiplier, 3, "triple treble");
        builder.Number(NumberRole.Multiplier, 4, "quadruple");
        builder.Trait(WordTraits.And, "and");
        builder.Phrase(PhraseRole.Idiom, "fifty fifty");
    }

    private static void Row(SpokenVocabularyBuilder builder, NumberRole role, IReadOnlyList<string> words, int first, int step)
    {
        var value = first;
        foreach (var word in words)
        {
            builder.Number(role, value, word);
            value += step;
        }
    }
}
