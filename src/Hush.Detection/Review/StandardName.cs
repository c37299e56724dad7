using System.Buffers;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses identifiers that are standards, known faults or colours: "#ISO-27001", "CVE-2024-31337", "RAL 9010", "KB5044285". The capital letters
/// before the first digits tell; a cue, a question or the number's own check is stronger. A code in hexadecimal digits, "0x80070005", is a fault's
/// whatever was asked, but for a password.
/// </summary>
internal static class StandardName
{
    private const Evidence Stronger = Evidence.Cue | Evidence.Asked | Evidence.Validated;
    private const int LongestGroup = 5; // digits
    private const int ShortestArticle = 8; // characters
    private const int LongestArticle = 9;
    private const int LongestHexadecimal = 10; // characters of 32 bits
    private const int LongestName = 8; // letters
    private const int Ambiguous = 2; // letters: "EN", "NF" stand before anybody's numbers too, so another name must stand before them

    // What numbers follow that everybody has.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = SetOf(
        "RAL NCS HKS PMS Pantone PANTONE CVE CWE CAPEC RFC BCP PEP ISO IEC IEEE DIN EN VDE VDI ÖNORM NF UNE UNI NEN NBN ČSN GOST JIS ASTM ANSI ASME "
        + "STD NIST FIPS ITU ETSI ICD DSM IFRS IAS NFPA COVID HTTP UTF SHA ORA");

    // What stands before such a name and is part of it: "PN-EN 1090", "BS EN 60068", "MIL-STD-810".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Joined = SetOf("PN BS MIL DIN NF UNE UNI NEN NBN EN ISO IEC ÖNORM");

    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789-.:");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate) =>
        IsJudged(candidate) && (IsStandard(context.Text.AsSpan(), candidate.Span)
                || (candidate.Category == Categories.NumericIdentifier && IsArticle(context.Text.AsSpan(candidate.Span))))
            || (IsNumber(candidate) && IsFaultCode(context.Text.AsSpan(candidate.Span))) ? null : candidate;

    private static bool IsNumber(Candidate candidate) => !candidate.Evidence.HasFlag(Evidence.Validated)
        && (candidate.Category == Categories.NumericIdentifier || candidate.Category == Categories.PhoneNumber
            || candidate.Category == Categories.GovernmentIssuedId);

    // Of a knowledge base: "KB5044285".
    private static bool IsArticle(ReadOnlySpan<char> value) => value.Length is >= ShortestArticle and <= LongestArticle
        && value.StartsWith("KB", StringComparison.Ordinal) && value[2..].IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsFaultCode(ReadOnlySpan<char> value) =>
        value.Length is > 2 and <= LongestHexadecimal && value.StartsWith("0x", StringComparison.Ordinal)
            && value[2..].IndexOfAnyExcept(HexadecimalDigits) < 0;

    // "PN-EN 1090" has the form of a plate.
    private static bool IsJudged(Candidate candidate) =>
        candidate.Category == Categories.LicensePlate ? candidate.Evidence == Evidence.None
        : (candidate.Recognizer == Neural.NeuralTagger.Id || candidate.Category == Categories.NumericIdentifier)
            && (candidate.Evidence & Stronger) == Evidence.None;

    private static bool IsStandard(ReadOnlySpan<char> text, TextSpan span)
    {
        var number = text.Slice(span.Start, span.Length).IndexOfAnyInRange('0', '9');
        if (number < 0 || !IsNumber(text.Slice(span.Start + number, span.Length - number))) return false;
        var end = span.Start + number;
        if (end > 0 && text[end - 1] is ' ' or '-') end--;
        var start = NameStart(text, end);
        if (!Names.Contains(text[start..end]) || (end - start == Ambiguous && !HasNameBefore(text, start))) return false;
        while (start > span.Start + 1 && text[start - 1] is ' ' or '-' or '/')
        {
            end = start - 1;
            start = NameStart(text, end);
            if (!Joined.Contains(text[start..end])) return false;
        }

        return start <= span.Start || text[span.Start..start] is "#";
    }

    // "27001", "9001:2015", "2024-31337": a row of six digits is a number of its own.
    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        var first = value.IndexOfAnyExceptInRange('0', '9');
        return (first < 0 ? value.Length : first) <= LongestGroup && value.IndexOfAnyExcept(NumberCharacters) < 0;
    }

    private static bool HasNameBefore(ReadOnlySpan<char> text, int start) =>
        start > 0 && text[start - 1] is ' ' or '-' or '/' && Joined.Contains(text[NameStart(text, start - 1)..(start - 1)]);

    // Where the letters begin that end there; the end itself where a digit or too many letters stand before.
    private static int NameStart(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && char.IsLetter(text[start - 1])) start--;
        return start > 0 && char.IsLetterOrDigit(text[start - 1]) ? end : start;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
