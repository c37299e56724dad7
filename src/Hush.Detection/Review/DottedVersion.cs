using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses versions, section numbers and object identifiers: numbers with points that a word, a program's name, a slash or a suffix tells from
/// internet addresses and phone numbers ("version 10.7.31.9", "Chrome/126.0.0.0", "2.21.7.14-release").
/// </summary>
internal static class DottedVersion
{
    private const int Reach = 14; // words and marks, those of numbers before it included
    private const int FewestPoints = 2;
    private const int FewestPointsOfDate = 3; // "released on 12.05.2019" is a date

    private static readonly WordList Naming = new(
        "version versions ver vers v build builds release releases released rev revision firmware driver drivers bios uefi section sections sec sect chapter clause " +
        "paragraph para article appendix annex figure oid oids iso rfc java jdk jre jvm openjdk chrome chromium firefox safari edge opera webkit windows macos android " +
        "ios ubuntu debian fedora centos kernel linux office outlook acrobat reader flash node nodejs npm python php ruby perl golang rust mysql mariadb postgres " +
        "postgresql oracle mongodb nginx apache tomcat docker kubernetes jenkins plugin plugins package packages pkg library lib sdk dotnet net framework runtime " +
        "unicode " +
        "patch patches hotfix update updated upgrade upgraded downgrade downgraded requirement requirements rule step tag semver snapshot " +
        "versión versao versão versione versie wersja wersji verze verzió versiune abschnitt kapitel ziffer absatz artikel sección capítulo capitolo sezione " +
        "paragraphe chapitre hoofdstuk rozdział версия версии версию раздел");

    private static readonly WordList Passed = new(
        "to from the is was of number no nr a an at on in and by using or auf von ist die das der zu à de la le est a en al il è naar van op do na z");

    private static readonly WordList Tables = new("table tables tableau tabelle tabla tabella tabel");
    private static readonly WordList Routing = new("arp routing route dns mac nat ip host hosts forwarding");

    // What a filter compares, and no package.
    private static readonly WordList Compared = new("ip addr address src dst source target from to host server tel phone fax peer client");

    private static readonly WordList Addressing = new(
        "ip ips ipv4 address addresses host hosts server servers ping router gateway dns subnet lan peer");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.IPAddress && candidate.Category != Categories.NumericIdentifier
            && candidate.Category != Categories.PhoneNumber && candidate.Category != Categories.Date) return candidate;
        var text = context.Text.AsSpan();
        var digit = text[candidate.Span.Start..candidate.Span.End].IndexOfAnyInRange('0', '9');
        if (digit < 0) return candidate;
        var (start, end) = Dotted(text, candidate.Span.Start + digit);
        var fewest = candidate.Category == Categories.Date ? FewestPointsOfDate : FewestPoints;
        if (text[start..end].Count('.') < fewest || !BeginsWithNumber(text, candidate.Span.Start, start)) return candidate;
        var around = new Surroundings(context, TextSpan.FromBounds(start, end));
        return HasSuffix(around) || FollowsProgram(around) || IsRequired(context, candidate, around) || IsOfTable(around)
            || IsGluedToName(text, start) || IsNamed(around) ? null : candidate;
    }

    // "v 31.0.15.2849" too, and "v31.0.15.2849" and "nginx/1.25.3.1", which the tagger takes as one word.
    private static bool BeginsWithNumber(ReadOnlySpan<char> text, int start, int number) =>
        start >= number || Naming.Contains(text[start..number].Trim())
            || (text[number - 1] == '/' && text[start..(number - 1)] is var program && Naming.Contains(program));

    // "foo==1.26.4.0", ">=2.1.0.4", "^1.26.4.0", "~> 3.0.1.2": what a package needs; "ip.addr==10.20.4.7" and "tel==…" are no packages.
    private static bool IsRequired(RecognitionContext context, Candidate candidate, Surroundings around)
    {
        if (candidate.Category == Categories.PhoneNumber) return false;
        if (around.Before() == '^' || (around.Before() == ' ' && around.Before(2) == '>' && around.Before(3) == '~')) return true;
        if (around.Before() != '=') return false;
        if (around.Before(2) is '>' or '<' or '~') return true;
        if (around.Before(2) is not ('=' or '!')) return false;
        var text = context.Text.AsSpan();
        var end = around.Start - 2;
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-' or '.')) start--;
        return start < end && !text[start..end].Contains('.') && !Compared.Contains(text[start..end]);
    }

    // "Table 5.1.2.3"; "the ARP table: 10.20.4.7" and "routing table 10.20.4.7" hold addresses.
    private static bool IsOfTable(Surroundings around) =>
        around.Before() == ' ' && char.IsLetter(around.Before(2)) && around.HasWordBefore(1, Tables.Contains)
            && !around.HasWordBefore(2, Routing.Contains);

    private static bool IsGluedToName(ReadOnlySpan<char> text, int number)
    {
        var start = number;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return start < number && Naming.Contains(text[start..number]);
    }

    // The whole run of digits and points around a place.
    private static (int Start, int End) Dotted(ReadOnlySpan<char> text, int place)
    {
        var (start, end) = (place, place);
        while (start > 0 && IsPart(text, start - 1)) start--;
        while (end < text.Length && IsPart(text, end)) end++;
        return (start, end);
    }

    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at])
            || (text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    // "2.21.7.14-play-release", "1.8.0.202_b08"
    private static bool HasSuffix(Surroundings around) =>
        around.Behind() is '-' or '_' or '+' && char.IsAsciiLetter(around.Behind(2))
            && !(IsInThousands(around.Value) && !char.IsAsciiLetterOrDigit(around.Behind(3)));

    // "17.264.903-K": an identity number with its check letter.
    private static bool IsInThousands(ReadOnlySpan<char> value)
    {
        var length = 0;
        for (var at = value.Length - 1; at >= 0; at--)
        {
            if (value[at] != '.') length++;
            else if (length != 3) return false;
            else length = 0;
        }

        return length is >= 1 and <= 3;
    }

    // "Chrome/126.0.0.0", but not "https://203.0.113.5" nor the path of a share.
    private static bool FollowsProgram(Surroundings around) => around.Before() == '/' && char.IsAsciiLetterOrDigit(around.Before(2));

    private static bool IsNamed(Surroundings around)
    {
        if (around.HasWordBefore(2, Addressing.Contains)) return false;
        if (around.Before() == '§' || (around.Before() == ' ' && around.Before(2) == '§')) return true;
        var word = around.NamingWord(Reach, IsPassed);
        return Naming.Contains(word) || word.EndsWith("version", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPassed(ReadOnlySpan<char> word) => Passed.Contains(word) || word.IndexOfAnyExceptInRange('0', '9') < 0;
}
