using System.Buffers;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses numbers that the word right before them calls something that is nobody's: a timestamp, a port, a size, a book's number, a part, a model. A
/// cue, a question or the number's own check is stronger.
/// </summary>
internal static class NamedOtherwise
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked;
    private const int Reach = 3;
    private const int LongestName = 64;
    private const int MostOfCount = 4; // digits
    private const int LongestAddress = 16; // characters of an IPv4 address and the mark before it
    private const int MostOfPort = 5; // digits

    private static readonly WordList Limits = new(
        "max min default length size count limit ttl age timeout interval retries attempts port days hours minutes seconds rounds iterations width height level version expiry expires mode");

    private static readonly WordList Bounds = new("max min maximum minimum");

    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("0123456789.");

    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789 .-/");

    private static readonly WordList Naming = new(
        "ts timestamp timestamps epoch unixtime mtime ctime atime issn isbn ean upc gtin doi pmid pmcid arxiv rfc cve iso din part parts partno sku model models " +
        "port ports pid ppid tid thread size sizes bytes byte length len count counts offset line lines col column row rows page pages seed checksum crc hash " +
        "loss step steps epoch iteration iterations iter lr ttl timeout timeouts latency latencies duration elapsed score scores rate ratio max min mean avg median " +
        "route total totals sum width height depth version build error errno exit status http opcode temperature pressure voltage weight weights " +
        "dims dim dimension dimensions resolution resolutions rgb rgba hsl cmyk lotto " +
        "erreur fehler fehlercode errore fout foutcode błąd erro felkod feil virhekoodi hibakód ошибка помилка " +
        "expires expire expiry_in max_age maxage interval retries attempts capacity threshold");

    private static readonly WordList Clocks = new(
        "ts timestamp timestamps epoch unixtime mtime ctime atime pid ppid tid ttl timeout elapsed duration");

    // What is counted from one on in each shop: four digits tell nobody.
    private static readonly WordList Counted = new(
        "order orders invoice invoices ticket tickets receipt receipts quote quotes case cases delivery parcel bestellung rechnung commande facture pedido factura ordine fattura");

    private static readonly WordList Passed = new("is was are of in code number no nr the a an at to");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Evidence & Stronger) != Evidence.None || context.Form != ReadingForm.Written) return candidate;
        if (candidate.Category == Categories.CreditCardNumber && candidate.Evidence.HasFlag(Evidence.Validated)) return candidate;
        var around = new Surroundings(context, candidate.Span);
        if (!IsNumber(around.Value)) return candidate;
        if (IsPort(around) || IsSetting(around) || IsCount(context, candidate.Category, around)) return null;
        return IsDateOrPlace(candidate.Category) || !Naming.Contains(around.NamingWord(Reach, Passed.Contains)) ? candidate : null;
    }

    /// <summary>The candidate, or null where a field of a clock or a process is set to it: "ts=1771243991". That no confidence outweighs.</summary>
    public static Candidate? ReviewField(RecognitionContext context, Candidate candidate)
    {
        if ((candidate.Evidence & (Stronger | Evidence.Validated)) != Evidence.None || context.Form != ReadingForm.Written) return candidate;
        var around = new Surroundings(context, candidate.Span);
        return around.Before() == '=' && IsNumber(around.Value) && !IsDateOrPlace(candidate.Category)
            && Clocks.Contains(around.NamingWord(2, static _ => false)) ? null : candidate;
    }

    // "10.0.0.4:8443": the port of a host.
    private static bool IsPort(Surroundings around)
    {
        if (around.Before() != ':' || around.Value.Length > MostOfPort || around.Value.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        var before = around.Text[Math.Max(0, around.Start - 1 - LongestAddress)..(around.Start - 1)];
        var host = before[(before.LastIndexOfAnyExcept(AddressCharacters) + 1)..];
        return host.Count('.') == 3;
    }

    // "PASSWORD_MAX_AGE=90", "session_timeout: 3600": assigned to the name of a limit.
    private static bool IsSetting(Surroundings around)
    {
        var before = around.Text[..around.Start].TrimEnd(" \"'");
        if (before.IsEmpty || before[^1] is not ('=' or ':')) return false;
        before = before[..^1].TrimEnd(" \"'");
        var start = before.Length;
        while (start > 0 && before.Length - start < LongestName
            && (char.IsAsciiLetterOrDigit(before[start - 1]) || before[start - 1] is '_' or '.' or '-')) start--;
        var name = before[start..];
        var last = name.LastIndexOfAny('_', '.', '-');
        if (last > 0 && IsLimit(name, name[(last + 1)..])) return true;
        var first = name.IndexOf('_');
        if (first > 0 && IsLimit(name, name[..first])) return true;

        // "password.minLength: 8": the last word of a name whose words begin with capitals.
        var word = name.LastIndexOfAnyInRange('A', 'Z');
        return word > 0 && char.IsAsciiLetterLower(name[word - 1]) && IsLimit(name, name[word..]);
    }

    // "max_age", but not "patientAge" or "admin_age".
    private static bool IsLimit(ReadOnlySpan<char> name, ReadOnlySpan<char> word) =>
        Limits.Contains(word) && (!word.Equals("age", StringComparison.OrdinalIgnoreCase) || HasBound(name));

    private static bool HasBound(ReadOnlySpan<char> name)
    {
        for (var start = 0; start < name.Length;)
        {
            if (!char.IsAsciiLetter(name[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < name.Length && char.IsAsciiLetter(name[end])
                && !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1]))) end++;
            if (Bounds.Contains(name[start..end])) return true;
            start = end;
        }

        return false;
    }

    // "Order 4471." in a text. Who names one in a conversation tells who they are.
    private static bool IsCount(RecognitionContext context, Category category, Surroundings around) =>
        !context.InConversation && (category == Categories.NumericIdentifier || category == Categories.PhoneNumber)
            && around.Value.Length <= MostOfCount && around.Value.IndexOfAnyExceptInRange('0', '9') < 0
        && Counted.Contains(around.NamingWord(1, static _ => false));

    private static bool IsDateOrPlace(Category category) =>
        category == Categories.Date || category == Categories.DateOfBirth || category == Categories.Address || category == Categories.Location
        || category == Categories.IPAddress || category == Categories.ExpirationDate;

    private static bool IsNumber(ReadOnlySpan<char> value) =>
        value.ContainsAnyInRange('0', '9') && value.IndexOfAnyExcept(DigitsAndMarks) < 0;
}
