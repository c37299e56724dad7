namespace Hush.Mapping.Documents;

/// <summary>Language tags as the wire writes them.</summary>
internal static class LanguageTags
{
    /// <summary>A reduced tag in its usual letter case: <c>pt-br</c> is <c>pt-BR</c>, <c>zh-hans</c> is <c>zh-Hans</c>.</summary>
    public static string Display(string reduced)
    {
        var dash = reduced.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0) return reduced;
        var part = reduced[(dash + 1)..];
        return reduced[..(dash + 1)] + (part.Length == 2 ? part.ToUpperInvariant() : char.ToUpperInvariant(part[0]) + part[1..]);
    }
}
