using PhoneNumbers;

namespace Hush.Patterns.Phones;

/// <summary>
/// The numbering plans of all countries, from the metadata of libphonenumber (package libphonenumber-csharp). Loaded on first use, once for the
/// process; a region's rules are read when its first number is judged. Thread-safe.
/// </summary>
internal static class PhonePlans
{
    private static readonly Lazy<PhoneNumberUtil> Plans = new(PhoneNumberUtil.GetInstance);

    /// <summary>Whether the characters are a number that <paramref name="region"/> or, with a plus, any country could have given out.</summary>
    public static bool Knows(string number, string region)
    {
        try
        {
            return Plans.Value.IsValidNumber(Plans.Value.Parse(number, region));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether <paramref name="region"/> has numbers of this length, given out or not: the ranges that regulators keep free for films are
    /// unknown to the plans.
    /// </summary>
    public static bool HasLength(string number, string region)
    {
        try
        {
            return Plans.Value.IsPossibleNumber(Plans.Value.Parse(number, region));
        }
        catch (NumberParseException)
        {
            return false;
        }
    }
}
