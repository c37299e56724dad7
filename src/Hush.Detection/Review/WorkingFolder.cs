using System.Buffers;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Tells the working folder of a process from a password, as both stand behind "pwd": a path below a folder that machines have, of the home of a
/// user ("~/notes"), or of a drive ("D:\builds"). "pwd: /dragon/fire" is a passphrase, and behind "my pwd" or "password" any path may be one.
/// </summary>
internal static class WorkingFolder
{
    private const int Reach = 2; // words before "pwd"

    private static readonly WordList Labels = new("pwd oldpwd cwd");

    // Whose the password is, or of what.
    private static readonly WordList Owners = new(
        "my your our his her their whose wifi wlan fi router hotspot mail email login username account vault laptop phone tablet office bank");

    // Where paths begin on the machines whose logs are read.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Roots = SetOf(
        "app apps bin boot build builds ci code content data dev dist docker etc export home host lib lib64 local logs media mnt mount net nfs node nix "
        + "opt output private proc project projects repo repos root run sbin scratch site sites snap source src srv storage sys temp tmp user users "
        + "usr vagrant var volume volumes work worker workspace workspaces www Applications Library System Users Volumes");

    // Of these the ones that nobody takes for a passphrase stand alone too.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LoneRoots = SetOf(
        "app bin boot dev etc lib lib64 mnt nix opt proc root sbin srv sys tmp usr var workspace workspaces");

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/\\._~-");

    private static readonly string[] Homes = ["~/", "~\\", "$HOME/", "%USERPROFILE%\\"];

    /// <summary>Whether a candidate lies in such a path behind "pwd" or "cwd".</summary>
    public static bool Holds(RecognitionContext context, TextSpan candidate)
    {
        var text = context.Text.AsSpan();
        var span = RunAround(text, candidate);
        return IsPath(text.Slice(span.Start, span.Length)) && IsLabelled(new Surroundings(context, span));
    }

    private static bool IsLabelled(Surroundings path)
    {
        if (!path.HasWordBefore(1, Labels.Contains)) return false;
        var line = path.Text[..path.Start].TrimEnd(" \t\r\n\"'`:=>");
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..];
        for (var words = 0; words <= Reach; words++)
        {
            line = line.TrimEnd(" \t:=-,;");
            var start = line.Length;
            while (start > 0 && char.IsLetterOrDigit(line[start - 1])) start--;
            if (words > 0 && Owners.Contains(line[start..])) return false;
            line = line[..start];
        }

        return true;
    }

    private static bool IsPath(ReadOnlySpan<char> run)
    {
        foreach (var home in Homes)
            if (run.StartsWith(home, StringComparison.Ordinal)) return HasPathCharacters(run[home.Length..]);
        if (run.Length > 3 && char.IsAsciiLetter(run[0]) && run[1] == ':' && run[2] is '/' or '\\') return HasPathCharacters(run[2..]);
        if (run.Length < 3 || run[0] != '/' || !HasPathCharacters(run)) return false;
        var path = run[1..];
        if (path.Length > 2 && path[1] == '/' && char.IsAsciiLetterLower(path[0])) path = path[2..]; // "/c/Users" of Git for Windows
        var end = path.IndexOf('/');
        return end < 0 ? LoneRoots.Contains(path) : end == path.Length - 1 ? LoneRoots.Contains(path[..end]) : Roots.Contains(path[..end]);
    }

    private static bool HasPathCharacters(ReadOnlySpan<char> path) => path.IndexOfAnyExcept(PathCharacters) < 0;

    // All that stands around the candidate without a blank, quotation mark or equals sign, the marks at its end aside.
    private static TextSpan RunAround(ReadOnlySpan<char> text, TextSpan candidate)
    {
        var (start, end) = (candidate.Start, candidate.End);
        while (start > 0 && IsOfRun(text[start - 1])) start--;
        while (end < text.Length && IsOfRun(text[end])) end++;
        while (start < end && text[start] is '"' or '\'' or '`') start++;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or ')' or '"' or '\'' or '`') end--;
        var run = text[start..end];
        var colon = run.IndexOf(':');
        if (colon > 1) start += colon + 1; // "pwd:/var/log"
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static bool IsOfRun(char character) => !char.IsWhiteSpace(character) && character is not ('"' or '\'' or '`' or '=' or ',' or ';');

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
