using Hush.Languages.Vocabulary;

namespace Hush.Languages.Nl;

/// <summary>
/// Dutch number words. Numbers are written in one word ("tweehonderddrieënveertig"), so the table holds all of them up to 999, the years from 1100 to
/// 1999 as hundreds and from 2000 to 2099; with "een" for "één" and "en" for "ën" too. "Een" is an article where it stands alone.
/// </summary>
internal static class DutchNumbers
{
    private static readonly string[] Digits = "nul een twee drie vier vijf zes zeven acht negen".Split(' ');
    private static readonly string[] Teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".Split(' ');
    private static readonly string[] Tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".Split(' ');
    private static readonly string[] SmallOrdinals = "eerste tweede derde vierde vijfde zesde zevende achtste negende".Split(' ');

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("uà", "", ""));
        for (var digit = 0; digit <= 9; digit++) builder.Number(NumberRole.Digit, digit, Digits[digit]);
        builder.Number(NumberRole.Digit, 1, "één");
        for (var value = 10; value <= 99; value++) Add(builder, NumberRole.Teen, value, Below100(value));
        for (var tens = 20; tens <= 90; tens += 10)
        {
            for (var unit = 1; unit <= 9; unit++) builder.NumberPhrase(tens + unit, $"{Digits[unit]} en {Tens[(tens / 10) - 2]}");
        }

        AddFrom(builder, 100, "honderd");
        for (var hundred = 2; hundred <= 9; hundred++) AddFrom(builder, hundred * 100, Digits[hundred] + "honderd");
        for (var hundred = 11; hundred <= 19; hundred++) AddFrom(builder, hundred * 100, Teens[hundred - 10] + "honderd");
        for (var thousand = 2; thousand <= 9; thousand++) Add(builder, NumberRole.Hundreds, thousand * 1000, Digits[thousand] + "duizend");
        AddFrom(builder, 2000, "tweeduizend");
        builder.Number(NumberRole.Hundred, 100, "honderd");
        builder.Number(NumberRole.Thousand, 1000, "duizend");
        builder.Trait(WordTraits.StandsAlone, "honderd duizend");
        builder.Trait(WordTraits.And, "en");
        for (var value = 1; value <= 31; value++)
            builder.Number(NumberRole.Ordinal, value, value <= 9 ? SmallOrdinals[value - 1] : Below100(value) + (value < 20 ? "de" : "ste"));
        builder.Number(NumberRole.Times, 0, "keer maal");
        builder.Number(NumberRole.Times, 2, "tweemaal");
        builder.Number(NumberRole.Times, 3, "driemaal");
        builder.Number(NumberRole.Multiplier, 2, "dubbel dubbele");
        builder.Number(NumberRole.Multiplier, 3, "driedubbel driedubbele");
    }

    // The round number and its hundred successors: "negentienhonderd", "negentienhonderdtweeëntachtig", "honderdeneen".
    private static void AddFrom(SpokenVocabularyBuilder builder, int round, string head)
    {
        Add(builder, NumberRole.Hundreds, round, head);
        for (var value = 1; value <= 99; value++)
        {
            Add(builder, NumberRole.Teen, round + value, head + Below100(value));
            if (value <= 12) Add(builder, NumberRole.Teen, round + value, head + "en" + Below100(value));
        }
    }

    private static string Below100(int value) => value switch
    {
        < 10 => Digits[value],
        < 20 => Teens[value - 10],
        _ when value % 10 == 0 => Tens[(value / 10) - 2],
        _ => Digits[value % 10] + (value % 10 is 2 or 3 ? "ën" : "en") + Tens[(value / 10) - 2],
    };

    private static void Add(SpokenVocabularyBuilder builder, NumberRole role, int value, string word)
    {
        builder.Number(role, value, word);
        if (word.Contains('ë', StringComparison.Ordinal)) builder.Number(role, value, word.Replace('ë', 'e'));
    }
}
