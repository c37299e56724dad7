using Hush.Languages.Vocabulary;

namespace Hush.Languages.It;

/// <summary>
/// Italian number words. Numbers are written in one word ("duecentoquarantatré"), so the table holds all of them up to 999, the years from 1000 to
/// 1999 and from 2000 to 2099; with and without the accent of "tré". "Un" and "una" are articles, never numbers by themselves.
/// </summary>
internal static class ItalianNumbers
{
    private static readonly string[] Digits = "zero uno due tre quattro cinque sei sette otto nove".Split(' ');
    private static readonly string[] Teens = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".Split(' ');
    private static readonly string[] Tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".Split(' ');

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("aeoiàèòì", "vu", ""));
        for (var digit = 0; digit <= 9; digit++) builder.Number(NumberRole.Digit, digit, Digits[digit]);
        for (var teen = 10; teen <= 19; teen++) builder.Number(NumberRole.Teen, teen, Teens[teen - 10]);
        for (var tens = 20; tens <= 90; tens += 10)
        {
            builder.Number(NumberRole.Tens, tens, Tens[(tens / 10) - 2]);
            for (var value = tens + 1; value <= tens + 9; value++) Add(builder, NumberRole.Teen, value, Below100(value));
            builder.Number(NumberRole.Teen, tens + 1, Tens[(tens / 10) - 2][..^1] + "un");
        }

        AddFrom(builder, 100, "cento");
        for (var hundred = 2; hundred <= 9; hundred++) AddFrom(builder, hundred * 100, Digits[hundred] + "cento");
        for (var thousand = 2; thousand <= 9; thousand++) builder.Number(NumberRole.Hundreds, thousand * 1000, Digits[thousand] + "mila");
        AddFrom(builder, 1000, "mille");
        for (var hundred = 1; hundred <= 9; hundred++) AddFrom(builder, 1000 + (hundred * 100),
            "mille" + (hundred == 1 ? "" : Digits[hundred]) + "cento");
        AddFrom(builder, 2000, "duemila");
        builder.Number(NumberRole.Hundred, 100, "cento");
        builder.Number(NumberRole.Thousand, 1000, "mille mila");
        builder.Trait(WordTraits.StandsAlone, "cento mille");
        builder.Trait(WordTraits.And, "e");
        builder.Trait(WordTraits.DoubtfulNumber, "sei");
        builder.Number(NumberRole.Ordinal, 1, "primo");
        builder.Number(NumberRole.Times, 0, "volte");
        builder.Number(NumberRole.Multiplier, 2, "doppio doppia");
        builder.Number(NumberRole.Multiplier, 3, "triplo tripla");
    }

    // The round number and its hundred successors: "millenovecento", "millenovecentottantadue".
    private static void AddFrom(SpokenVocabularyBuilder builder, int round, string head)
    {
        builder.Number(NumberRole.Hundreds, round, head);
        for (var value = 1; value <= 99; value++)
        {
            var tail = Below100(value);
            Add(builder, NumberRole.Teen, round + value, head + tail);
            if (head.EndsWith('o') && tail[0] is 'o') Add(builder, NumberRole.Teen, round + value, head[..^1] + tail);
        }
    }

    private static string Below100(int value)
    {
        if (value < 10) return Digits[value];
        if (value < 20) return Teens[value - 10];
        var (tens, unit) = (Tens[(value / 10) - 2], value % 10);
        return unit switch
        {
            0 => tens,
            1 or 8 => tens[..^1] + Digits[unit],
            _ => tens + Digits[unit],
        };
    }

    private static void Add(SpokenVocabularyBuilder builder, NumberRole role, int value, string word)
    {
        builder.Number(role, value, word);
        if (word.Length > 3 && word.EndsWith("tre", StringComparison.Ordinal)) builder.Number(role, value, word[..^1] + "é");
    }
}
