using System.Collections.Frozen;
using Hush.Entities;

namespace Hush;

/// <summary>The languages of the text contract, as reduced tags in lower case: <c>en</c>, <c>pt-br</c>, <c>zh-hans</c>.</summary>
public static class TextLanguages
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Sets = TableReader.Rows("languages", columns: 2)
        .ToFrozenDictionary(row => row[0], row => (IReadOnlyList<string>)row[1].Split(' '));

    /// <summary>All of them, in alphabetical order.</summary>
    public static IReadOnlyList<string> All => Sets["text"];

    /// <summary>Whether the contract lists the language. Any BCP-47 tag may be given.</summary>
    public static bool IsSupported(string? language) => language is not null && All.Contains(Reduce(language));

    /// <summary>
    /// The tag without what makes no difference here, in lower case: <c>en-US</c> is <c>en</c>, <c>nb</c> is <c>no</c>, <c>pt</c> is
    /// <c>pt-pt</c>, <c>zh</c> is <c>zh-hans</c> and <c>zh-TW</c> is <c>zh-hant</c>. An unknown tag gives its first part.
    /// </summary>
    public static string Reduce(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var parts = language.Trim().ToLowerInvariant().Split('-', '_');
        return parts[0] switch
        {
            "nb" or "nn" => "no",
            "iw" => "he",
            "in" => "id",
            "pt" => parts.Contains("br") ? "pt-br" : "pt-pt",
            "zh" => IsTraditionalChinese(parts) ? "zh-hant" : "zh-hans",
            var primary => primary,
        };
    }

    /// <summary>A set of the tables by its name.</summary>
    internal static IReadOnlyList<string> Named(string set) => Sets[set];

    private static bool IsTraditionalChinese(string[] parts) =>
        !parts.Contains("hans") && parts.Any(part => part is "hant" or "cht" or "tw" or "hk" or "mo");
}
