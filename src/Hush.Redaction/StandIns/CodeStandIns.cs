namespace Hush.Redaction.StandIns;

/// <summary>
/// Makes up numbers and codes: the pattern filled anew until the result keeps the rules of its category as well as the original does. What
/// could by chance be somebody's is taken from ranges that nobody is given, where such ranges are known.
/// </summary>
internal sealed class CodeStandIns(SeededDraws draws, PatternFiller filler, ValueRating rate)
{
    // A check over dates and two check digits holds once in some thousand tries; a try costs about a microsecond.
    private const int MostTries = 2000;

    // Card numbers that payment processors hand out for tests begin so; the second are those of 15 digits.
    private const string CardPrefix = "400000";
    private const string ShortCardPrefix = "340000";

    /// <summary>A code in the pattern of <paramref name="value"/>.</summary>
    public string For(Category category, string value)
    {
        var goal = rate(category, value);
        var best = "";
        var bestRating = -1;
        for (var tries = 0; tries < MostTries && bestRating < goal; tries++)
        {
            var made = Filled(category, value);
            var rating = rate(category, made);
            if (rating <= bestRating || string.Equals(made, value, StringComparison.OrdinalIgnoreCase)) continue;
            (best, bestRating) = (made, rating);
            if (category == Categories.USSocialSecurityNumber) break; // the ranges that nobody is given are against the rules on purpose
        }

        return best;
    }

    private string Filled(Category category, string value)
    {
        if (IsSecret(category)) return Secret(value);
        var made = filler.Code(value);
        if (category == Categories.CreditCardNumber) return WithDigits(made, Digits(value) == 15 ? ShortCardPrefix : CardPrefix);
        if (category == Categories.USSocialSecurityNumber && Digits(value) == 9) return WithDigits(made,
            $"9{draws.Below(10)}{draws.Below(10)}{draws.Between(0, 4)}{draws.Between(1, 9)}");
        if (category == Categories.SwiftCode && value.Length >= 6) return made[..4] + value[4..6] + made[6..];
        return PrefixOf(category, value) + made[PrefixOf(category, value).Length..];
    }

    /// <summary>The letters at the start that only say of which country the number is.</summary>
    private static string PrefixOf(Category category, string value)
    {
        if (category == Categories.InternationalBankingAccountNumber) return value.Length > 2 ? value[..2] : "";
        if (!TextTaxonomy.TryFind(category.Name, out var known) || known.Country is not { } country) return "";
        string[] prefixes = country == "GR" ? ["EL", "GR"] : country == "AT" ? ["ATU"] : [country];
        foreach (var prefix in prefixes)
            if (value.Length > prefix.Length + 4 && value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return value[..prefix.Length];
        return "";
    }

    // "Server=…;Password=…": the names of the settings are no secrets, and without them nobody sees what the value was.
    private string Secret(string value) => string.Join(';', value.Split(';').Select(part =>
    {
        var names = part.IndexOf('=', StringComparison.Ordinal) + 1;
        return names > 1 && names < part.Length ? part[..names] + filler.Code(part.AsSpan(names)) : filler.Code(part);
    }));

    private static bool IsSecret(Category category) => TextTaxonomy.TryFind(category.Name, out var known) && known.Family == TextFamily.Secret;

    private static int Digits(string value) => value.Count(char.IsAsciiDigit);

    /// <summary>The value with its first digits replaced by these.</summary>
    private static string WithDigits(string value, string digits)
    {
        var characters = value.ToCharArray();
        for (int at = 0, next = 0; at < characters.Length && next < digits.Length; at++)
            if (char.IsAsciiDigit(characters[at])) characters[at] = digits[next++];
        return new string(characters);
    }
}
