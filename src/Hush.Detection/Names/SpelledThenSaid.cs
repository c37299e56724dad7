namespace Hush.Detection.Names;

/// <summary>Tells where a name that is spelled letter by letter with hyphens ends and the same name is said: "S-M-Y-T-H-E, Eleanor Smythe".</summary>
internal static class SpelledThenSaid
{
    private const int LeastLength = 5; // of A-B-C
    private const string Comma = ", ";

    /// <summary>How many characters are spelled, and where the rest begins; (0, 0) where it is not so, or the rest is spelled too.</summary>
    /// <param name="name">What was taken for one name.</param>
    public static (int Spelled, int Said) Split(ReadOnlySpan<char> name)
    {
        var comma = name.IndexOf(Comma, StringComparison.Ordinal);
        if (comma < LeastLength || !IsSpelled(name[..comma])) return default;
        var rest = name[(comma + Comma.Length)..];
        return rest.Length > 1 && char.IsLetter(rest[0]) && char.IsLetter(rest[1]) ? (comma, comma + Comma.Length) : default;
    }

    private static bool IsSpelled(ReadOnlySpan<char> name)
    {
        for (var index = 0; index < name.Length; index++)
            if (index % 2 == 0 ? !char.IsLetter(name[index]) : name[index] != '-') return false;
        return name.Length % 2 == 1;
    }
}
