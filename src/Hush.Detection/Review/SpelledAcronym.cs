using System.Collections.Frozen;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses names of people and places that are the letters of a common abbreviation, parted and in small letters as recognition writes them:
/// "g. b. p.", "u s b". Where a name was asked for, letters may spell one; capitals are initials.
/// </summary>
internal static class SpelledAcronym
{
    private const Evidence Stronger = Evidence.Asked | Evidence.Cue | Evidence.Sought;
    private const int Longest = 4; // letters

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Acronyms = (
        // money
        "usd gbp eur chf cad aud jpy "
        // talk
        + "rip ps pps aka eta fyi diy asap faq rsvp tba tbc tbd byob omg lol btw ok "
        // devices and files
        + "tv dvd cd pc usb pdf atm gps sms mms vpn ssl url sql html css php api sdk cpu gpu ram ssd hdmi led lcd ip dns lan wlan qr "
        // firms and bodies
        + "bmw vw gm kfc ibm hp dhl ups usps bbc cnn hbo mtv nbc cbs abc npr nba nfl nhl fbi cia nasa nhs irs dmv bp ge at dpd gls "
        // medicine
        + "dna rna hiv mri ct ecg ekg icu gp bmi copd adhd ptsd ivf std "
        // offices
        + "ceo cfo cto hr it vat pr suv rv am pm ac dc fm").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Category != Categories.Person && candidate.Category != Categories.Location) || (candidate.Evidence & Stronger) != Evidence.None
            || (context.JustAsked & Topic.Name) != Topic.None) return candidate;
        Span<char> letters = stackalloc char[Longest];
        var count = Letters(WithoutArticle(context.Text.AsSpan(candidate.Span)), letters);
        return count > 1 && Acronyms.Contains(letters[..count]) ? null : candidate;
    }

    // "A p. d. f.".
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> value) => value is ['a', ' ', _, _, ..] ? value[2..] : value;

    // How many letters are said one by one; 0 where anything else is.
    private static int Letters(ReadOnlySpan<char> value, Span<char> letters)
    {
        var count = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is ' ' or '.') continue;
            if (!char.IsAsciiLetterLower(value[at]) || count == letters.Length || (at > 0 && char.IsLetter(value[at - 1]))) return 0;
            letters[count++] = value[at];
        }

        return count;
    }
}
