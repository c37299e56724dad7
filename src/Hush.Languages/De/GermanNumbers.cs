using Hush.Languages.Vocabulary;

namespace Hush.Languages.De;

/// <summary>
/// German number words. Numbers are written in one word ("zweihundertdreiundvierzig"), so the table holds all of them up to 999, the years
/// from 1100 to 1999 as hundreds and from 2000 to 2099; with "ss" for "ß" and "ue", "oe" for "ü", "ö" too. "Ein" is an article, never a
/// number by itself.
/// </summary>
internal static class GermanNumbers
{
    private static readonly string[] Digits = Split("null eins zwei drei vier fünf sechs sieben acht neun");
    private static readonly string[] Heads = Split("null ein zwei drei vier fünf sechs sieben acht neun");
    private static readonly string[] Teens = Split("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn");
    private static readonly string[] Tens = Split("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
    private static readonly string[] SmallOrdinals = Split("ers zwei drit vier fünf sechs sieb ach neun");

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("à", "", "."));
        for (var digit = 0; digit <= 9; digit++) Add(builder, NumberRole.Digit, digit, Digits[digit]);
        builder.Number(NumberRole.Digit, 2, "zwo");
        for (var value = 10; value <= 99; value++) Add(builder, NumberRole.Teen, value, Below100(value));
        for (var tens = 20; tens <= 90; tens += 10)
        {
            Add(builder, NumberRole.Teen, tens + 2, "zwound" + Tens[(tens / 10) - 2]);
            for (var unit = 1; unit <= 9; unit++) builder.NumberPhrase(tens + unit, $"{Heads[unit]} und {Tens[(tens / 10) - 2]}");
        }

        for (var hundred = 1; hundred <= 9; hundred++) AddFrom(builder, hundred * 100, Heads[hundred] + "hundert");
        AddFrom(builder, 100, "hundert");
        for (var hundred = 11; hundred <= 19; hundred++) AddFrom(builder, hundred * 100, Teens[hundred - 10] + "hundert");
        for (var thousand = 1; thousand <= 9; thousand++) Add(builder, NumberRole.Hundreds, thousand * 1000, Heads[thousand] + "tausend");
        AddFrom(builder, 2000, "zweitausend");
        builder.Number(NumberRole.Hundred, 100, "hundert");
        builder.Number(NumberRole.Thousand, 1000, "tausend");
        builder.Trait(WordTraits.StandsAlone, "hundert tausend");
        builder.Trait(WordTraits.And, "und");
        builder.Trait(WordTraits.DoubtfulNumber, "acht");
        FillOrdinals(builder);
        FillRepeats(builder);
    }

    // The round number and its hundred successors: "neunzehnhundert", "neunzehnhundertzweiundachtzig", "hundertundeins".
    private static void AddFrom(SpokenVocabularyBuilder builder, int round, string head)
    {
        Add(builder, NumberRole.Hundreds, round, head);
        for (var value = 1; value <= 99; value++)
        {
            Add(builder, NumberRole.Teen, round + value, head + Below100(value));
            if (value <= 12) Add(builder, NumberRole.Teen, round + value, head + "und" + Below100(value));
        }
    }

    private static void FillOrdinals(SpokenVocabularyBuilder builder)
    {
        for (var value = 1; value <= 31; value++)
        {
            var stem = value <= 9 ? SmallOrdinals[value - 1] + "te" : value <= 19 ? Below100(value) + "te" : Below100(value) + "ste";
            foreach (var ending in (ReadOnlySpan<string>)["", "n", "r"]) Add(builder, NumberRole.Ordinal, value, stem + ending);
        }

        foreach (var ending in (ReadOnlySpan<string>)["", "n", "r"]) builder.Number(NumberRole.Ordinal, 7, "siebente" + ending);
    }

    private static void FillRepeats(SpokenVocabularyBuilder builder)
    {
        builder.Number(NumberRole.Times, 0, "mal");
        builder.Number(NumberRole.Times, 2, "zweimal");
        builder.Number(NumberRole.Times, 3, "dreimal");
        builder.Number(NumberRole.Multiplier, 2, "doppel doppelt doppelte");
        builder.Number(NumberRole.Multiplier, 3, "dreifach dreifache");
        for (var digit = 0; digit <= 9; digit++) Add(builder, NumberRole.Doubled, digit, "doppel" + Digits[digit]);
        builder.Number(NumberRole.Doubled, 2, "doppelzwo");
    }

    private static string Below100(int value) => value switch
    {
        < 10 => Digits[value],
        < 20 => Teens[value - 10],
        _ when value % 10 == 0 => Tens[(value / 10) - 2],
        _ => Heads[value % 10] + "und" + Tens[(value / 10) - 2],
    };

    private static void Add(SpokenVocabularyBuilder builder, NumberRole role, int value, string word)
    {
        builder.Number(role, value, word);
        var plain = word.Replace("ü", "ue", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal);
        if (plain != word) builder.Number(role, value, plain);
        if (!word.Contains('ß', StringComparison.Ordinal)) return;
        builder.Number(role, value, word.Replace("ß", "ss", StringComparison.Ordinal));
        builder.Number(role, value, plain.Replace("ß", "ss", StringComparison.Ordinal));
    }

    private static string[] Split(string words) => words.Split(' ');
}
