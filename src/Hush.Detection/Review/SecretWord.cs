using System.Buffers;
using Hush.Recognition;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses passwords that are settings, placeholders or code: "true", "&lt;your password&gt;", <c>os.environ["KEY"]</c>, stars alone, and pieces of
/// the names of settings ("_MIN_LENGTH").
/// </summary>
internal static class SecretWord
{
    private const int Reach = 8; // words
    private const int Near = 3; // words

    private static readonly WordList Settings = new(
        "true false null none nil undefined yes no on off required optional enabled disabled empty blank string str text varchar char int integer bool boolean void " +
        "password passwd pwd secret token username email hidden masked redacted placeholder example changeit");

    private static readonly WordList Secrets = new(
        "password passwords passcode passphrase passwort kennwort contraseña senha pin code codes word words secret safeword login");

    private static readonly WordList Instructing = new(
        "click tap press visit minimum must mindestens bitte hier mínimo pulse haga debe minimo minimaal klik cliquez appuyez doit clicca clique deve kliknij");

    private static readonly WordList Instructed = new(
        "here the on below our be contain have include klicken hier aquí clic contener tener ser ici sur contenir comporter être qui contenere essere aqui conter tutaj");

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \t\r\n\"'");

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáéíóúêñç");

    private static readonly SearchValues<char> AttributeMarks =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private static readonly SearchValues<char> MaskMarks = SearchValues.Create("*•●xX.");

    private static readonly string[] Code = ["environ", "getenv", "process.env", "env.", "config.", "secrets.", "settings.", "os.", "System.",
        "request.", "self.", "this.", "vault.", "${", "{{", "%(", "$(", "$_", "input(", "prompt("];

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Password) return candidate;
        var around = new Surroundings(context, candidate.Span);
        var value = around.Value.Trim("\"'`:;,.");
        if (value.IsEmpty || IsMask(value)) return null;
        if (candidate.Evidence.HasFlag(Evidence.Validated)) return candidate;
        if (IsLetter(context, candidate, around) || Settings.Contains(value) || IsPlaceholder(value)
            || WorkingFolder.Holds(context, candidate.Span) || IsCode(value) || IsPieceOfName(around)) return null;
        return (around.Before() is not ('"' or '\'') && IsCall(value)) || IsCalled(around) || IsAttribute(around) || IsInstruction(around)
            ? null : WithoutNextParameter(candidate, around);
    }

    // "getpass.getpass()": a function that is called.
    private static bool IsCall(ReadOnlySpan<char> value)
    {
        var open = value.IndexOf('(');
        if (open < 1 || value[(open + 1)..].IndexOfAnyExcept(" )") >= 0 || !value[..open].Contains('.')) return false;
        foreach (var character in value[..open])
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '_')) return false;
        return true;
    }

    // "getpass" of "= getpass.getpass()"
    private static bool IsCalled(Surroundings around)
    {
        if (around.Behind() != '.' || !char.IsAsciiLetter(around.Behind(2)) || around.Before() is not (' ' or '=')) return false;
        var end = around.Start + around.Value.Length + 1;
        while (end < around.Text.Length && (char.IsAsciiLetterOrDigit(around.Text[end]) || around.Text[end] is '_' or '.')) end++;
        return end < around.Text.Length && around.Text[end] == '(';
    }

    // type="password" autocomplete="new-password": the next attribute of a tag.
    private static bool IsAttribute(Surroundings around) =>
        around.Before() == ' ' && around.Before(2) is '"' or '\'' && around.Value.IndexOf("=\"") is > 0 and var equals
        && around.Value[..equals].IndexOfAnyExcept(AttributeMarks) < 0;

    // "Passwort: mindestens 12 Zeichen", "Forgot password: click here"
    private static bool IsInstruction(Surroundings around)
    {
        var rest = around.Text[around.Start..];
        var first = rest.IndexOfAnyExcept(Letters);
        if (first < 1 || rest[first] != ' ' || !Instructing.Contains(rest[..first])) return false;
        rest = rest[(first + 1)..];
        var second = rest.IndexOfAnyExcept(Letters);
        return char.IsAsciiDigit(rest.IsEmpty ? '\0' : rest[0]) || Instructed.Contains(second < 0 ? rest : rest[..second]);
    }

    private static bool IsInQuery(Surroundings around)
    {
        var before = around.Text[..around.Start];
        return before[(before.LastIndexOfAny(Breaks) + 1)..].Contains('?');
    }

    // "Zx81kQpLm20vBn&lang=en": where a parameter of a query ends.
    private static Candidate WithoutNextParameter(Candidate candidate, Surroundings around)
    {
        var at = around.Value.IndexOf('&');
        if (at < 1 || around.Before() != '=' || !IsInQuery(around)) return candidate;
        var equals = around.Value[(at + 1)..].IndexOf('=');
        return equals > 0 && around.Value.Slice(at + 1, equals).IndexOfAnyExcept(AttributeMarks) < 0
            ? candidate with { Span = new TextSpan(around.Start, at) } : candidate;
    }

    // "is it delta or echo?": words of the spelling alphabet that are parted by others stand for letters, where nothing speaks of a secret.
    private static bool IsLetter(RecognitionContext context, Candidate candidate, Surroundings around) =>
        context.InConversation && candidate.Evidence == Evidence.None && (context.Asked & Topic.Password) == Topic.None
        && PersonEdges.LetterWords.Contains(around.Value)
        && (around.HasWordBefore(Near, PersonEdges.LetterWords.Contains) || around.HasWordBehind(Near, PersonEdges.LetterWords.Contains))
            && !around.HasWordBefore(Reach, Secrets.Contains);

    private static bool IsMask(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(MaskMarks) < 0 && value.Length >= 2;

    private static bool IsPlaceholder(ReadOnlySpan<char> value) =>
        value[0] is '<' or '[' or '{' or '%'
            && (value[^1] is '>' or ']' or '}' or '%' || value[1..].StartsWith("your", StringComparison.OrdinalIgnoreCase))
        || value.StartsWith("your_", StringComparison.OrdinalIgnoreCase) || value.StartsWith("your-", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("your ", StringComparison.OrdinalIgnoreCase);

    private static bool IsCode(ReadOnlySpan<char> value)
    {
        foreach (var beginning in Code)
            if (value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                || (beginning.Length > 4 && value.Contains(beginning, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    // What is glued by underscores to a word for secrets is the name of a setting, as long as no value has begun.
    private static bool IsPieceOfName(Surroundings around)
    {
        var value = around.Value;
        if (around.Before() == '{' && around.Before(2) is '$' or '{' || (value[^1] == '_' && char.IsLetter(around.Behind()))) return true;
        var isGlued = value[0] == '_' || (around.Before() == '_' && char.IsAsciiLetter(around.Before(2)));
        return isGlued && value.IndexOfAny("=: ") < 0
            && (around.Behind() is '_' or '=' or ':' or '"' or '\'' || value[^1] == '_' || around.Behind() == ' ')
            && !value.ContainsAnyInRange('0', '9');
    }
}
