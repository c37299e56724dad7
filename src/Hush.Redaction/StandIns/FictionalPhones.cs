namespace Hush.Redaction.StandIns;

/// <summary>
/// Telephone numbers that national regulators keep free for films and books: nobody answers there. Each is a national number without its
/// leading zero, X for any digit, N for an area code.
/// </summary>
/// <remarks>
/// Sources: for North America the line numbers 555-0100 to 555-0199 (ATIS, 555 NXX assignment guidelines); for other countries the lists that
/// Ofcom (telephone numbers for drama use), the Bundesnetzagentur (drama numbers), Arcep (numbers for audiovisual works), ACMA (numbers for
/// creative works) and PTS (numbers for books and films) keep.
/// </remarks>
internal static class FictionalPhones
{
    private const int LengthOfArea = 3;
    private const int MostTries = 8;

    private static readonly Plan[] Plans =
    [
        new("1", ["en", "es", "fr"], TrunkZero: false, ["N55501XX"]),
        new("44", ["en", "cy"], TrunkZero: true, ["2079460XXX", "1632960XXX", "7700900XXX", "1134960XXX", "1414960XXX", "1614960XXX"]),
        new("61", ["en"], TrunkZero: true, ["25550XXXX", "35550XXXX", "75550XXXX", "85550XXXX", "27010XXXX"]),
        new("49", ["de"], TrunkZero: true, ["3023125XXX", "4066969XXX", "6990009XXX", "8999998XXX", "2214710XXX", "17139200XX", "176040690XX"]),
        new("33", ["fr"], TrunkZero: true, ["19900XXXX", "26191XXXX", "35301XXXX", "46571XXXX", "53649XXXX", "63998XXXX"]),
        new("46", ["sv"], TrunkZero: true, ["3139006XX", "4062804XX", "8465004XX", "70174061X"]),
    ];

    private static readonly string[] AreaCodes =
        ["202", "206", "212", "303", "312", "404", "415", "503", "512", "602", "612", "615", "702", "713", "801", "808", "901", "907", "919", "305",
            "416", "604"];

    /// <summary>Fictional digits in place of <paramref name="digits"/>, as many; null when no plan has a number of that length.</summary>
    /// <param name="digits">All digits of a number, as dialled.</param>
    /// <param name="isInternational">Whether they begin with a country code.</param>
    /// <param name="language">Reduced language of the text, which tells the country of a number without a code.</param>
    /// <param name="draws">Chooses among the numbers.</param>
    public static string? Draw(string digits, bool isInternational, string language, SeededDraws draws)
    {
        foreach (var plan in Plans)
        {
            var prefix = PrefixOf(plan, digits, isInternational);
            if (prefix is null || (!isInternational && !plan.Languages.Contains(language))) continue;
            var national = digits.Length - prefix.Length;
            if (plan.Code == "1" && national == 7) return prefix + Fill("55501XX", draws);
            string[] fitting = [.. plan.Numbers.Where(number => LengthOf(number) == national)];
            if (fitting.Length > 0) return prefix + Elsewhere(digits[prefix.Length..], fitting, draws);
        }

        return null;
    }

    // The area would tell where somebody lives.
    private static string Elsewhere(string national, string[] numbers, SeededDraws draws)
    {
        var made = Fill(draws.Pick(numbers), draws);
        for (var tries = 0; tries < MostTries && made.AsSpan(0, LengthOfArea).SequenceEqual(national.AsSpan(0, LengthOfArea)); tries++)
            made = Fill(draws.Pick(numbers), draws);
        return made;
    }

    private static string? PrefixOf(Plan plan, string digits, bool isInternational)
    {
        if (isInternational)
        {
            if (!digits.StartsWith(plan.Code, StringComparison.Ordinal)) return digits.StartsWith("00" + plan.Code, StringComparison.Ordinal)
                ? "00" + plan.Code : null;
            // "+44 (0)20": the zero is written, though nobody dials it then.
            return plan.TrunkZero && digits.AsSpan(plan.Code.Length).StartsWith("0") ? plan.Code + "0" : plan.Code;
        }

        if (plan.TrunkZero) return digits.StartsWith('0') ? "0" : null;
        return digits.Length is 7 or 10 && digits[0] != '0' ? "" : digits.Length == 11 && digits[0] == '1' ? "1" : null;
    }

    private static int LengthOf(string number) => number[0] == 'N' ? number.Length + 2 : number.Length;

    private static string Fill(string number, SeededDraws draws) => string.Concat(number.Select(character => character switch
    {
        'X' => ((char)('0' + draws.Below(10))).ToString(),
        'N' => draws.Pick(AreaCodes),
        _ => character.ToString(),
    }));

    /// <param name="Code">Country code.</param>
    /// <param name="Languages">Reduced languages in whose texts a number without a country code is of this plan.</param>
    /// <param name="TrunkZero">Whether national numbers are dialled with a zero in front.</param>
    /// <param name="Numbers">The free numbers.</param>
    private sealed record Plan(string Code, string[] Languages, bool TrunkZero, string[] Numbers);
}
