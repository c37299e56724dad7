using Hush.Languages.Vocabulary;

namespace Hush.Languages.Pl;

/// <summary>
/// Polish number words. Days and years are said with ordinals, in the genitive ("dwunastego marca osiemdziesiątego drugiego roku"), of years also in
/// the locative ("w osiemdziesiątym drugim"), of days also in the nominative ("dwunasty marca"); those that are never another word are numbers
/// anywhere. Letters may be without their marks, as recognition writes them.
/// </summary>
internal static class PolishNumbers
{
    private static readonly string[] Digits = "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć".Split(' ');

    private static readonly string[] Teens =
        "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście".Split(' ');

    private static readonly string[] Tens =
        "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt".Split(' ');

    private static readonly string[] Hundreds = "dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset".Split(' ');

    private static readonly string[] Ordinals =
        ("pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego "
            + "szesnastego siedemnastego osiemnastego dziewiętnastego").Split(' ');

    private static readonly string[] OrdinalTens =
        "dwudziestego trzydziestego czterdziestego pięćdziesiątego sześćdziesiątego siedemdziesiątego osiemdziesiątego dziewięćdziesiątego"
            .Split(' ');

    public static readonly NumberNames Names = new(Digits, Teens, Tens, [], []);

    public static void Fill(SpokenVocabularyBuilder builder)
    {
        builder.Habits(new SpokenHabits("aiouwz", "", ""));
        for (var digit = 0; digit <= 9; digit++) Add(builder, NumberRole.Digit, digit, Digits[digit]);
        builder.Number(NumberRole.Digit, 1, "jedna jedno");
        builder.Number(NumberRole.Digit, 2, "dwie");
        for (var teen = 10; teen <= 19; teen++) Add(builder, NumberRole.Teen, teen, Teens[teen - 10]);
        for (var tens = 20; tens <= 90; tens += 10) Add(builder, NumberRole.Tens, tens, Tens[(tens / 10) - 2]);
        for (var hundred = 2; hundred <= 9; hundred++) Add(builder, NumberRole.Hundreds, hundred * 100, Hundreds[hundred - 2]);
        builder.Number(NumberRole.Hundred, 100, "sto");
        builder.Number(NumberRole.Thousand, 1000, "tysiąc tysiac tysiące tysiace tysięcy tysiecy");
        builder.Trait(WordTraits.StandsAlone, "sto tysiąc tysiac");
        builder.Number(NumberRole.Times, 0, "razy");
        builder.Number(NumberRole.Multiplier, 2, "podwójne podwójny podwójna");
        builder.Number(NumberRole.Multiplier, 3, "potrójne potrójny potrójna");
        FillOrdinals(builder);
    }

    // "Pierwszego" and "drugiego" are other words too: they are days beside a month only, and so are the nominatives.
    private static void FillOrdinals(SpokenVocabularyBuilder builder)
    {
        for (var value = 1; value <= 2; value++) builder.Number(NumberRole.Ordinal, value, Ordinals[value - 1]);
        for (var value = 1; value <= 19; value++) builder.Number(NumberRole.Ordinal, value, Nominative(Ordinals[value - 1]));
        for (var value = 3; value <= 19; value++) AddOrdinal(builder, value, "", Ordinals[value - 1]);
        for (var tens = 20; tens <= 90; tens += 10)
        {
            var word = OrdinalTens[(tens / 10) - 2];
            AddOrdinal(builder, tens, "", word);
            for (var unit = 1; unit <= 9; unit++) AddOrdinal(builder, tens + unit, word + " ", Ordinals[unit - 1]);
        }

        for (var unit = 1; unit <= 2; unit++) AddOrdinal(builder, 2000 + unit, "dwa tysiące ", Ordinals[unit - 1]);
        for (var tens = 20; tens <= 30; tens += 10)
            for (var unit = 0; unit <= 9; unit++)
                builder.NumberPhrase(tens + unit, Nominative(OrdinalTens[(tens / 10) - 2]) + (unit == 0 ? "" : " " + Nominative(Ordinals[unit - 1])));
    }

    private static void AddOrdinal(SpokenVocabularyBuilder builder, int value, string before, string word)
    {
        builder.NumberPhrase(value, before + word);
        builder.NumberPhrase(value, Locative(before) + Locative(word));
    }

    // "Drugiego" is "drugim", "piątego" is "piątym".
    private static string Locative(string genitive) => genitive.Replace("iego", "im").Replace("ego", "ym");

    // "Trzeciego" is "trzeci", "piątego" is "piąty".
    private static string Nominative(string genitive) => genitive.Replace("iego", "i").Replace("ego", "y");

    private static void Add(SpokenVocabularyBuilder builder, NumberRole role, int value, string word)
    {
        builder.Number(role, value, word);
        var plain = word.Replace('ę', 'e').Replace('ć', 'c').Replace('ś', 's').Replace('ą', 'a');
        if (plain != word) builder.Number(role, value, plain);
    }
}
