namespace Hush.Cli.Language;

/// <summary>The language in which the user wants to be spoken to, as the variables of the environment say it.</summary>
internal static class UserLanguage
{
    // In the order in which they count.
    private static readonly string[] Variables = ["HUSH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The tag of two letters; <c>en</c> where the variables name no language that there is.</summary>
    /// <param name="variable">Reads a variable.</param>
    public static string Of(Func<string, string?> variable)
    {
        foreach (var name in Variables)
        {
            if (variable(name) is not { Length: > 0 } value) continue;
            var tag = value.Split('_', '.', '-', '@')[0].ToLowerInvariant();
            if (tag is "de" or "fr" or "es" or "en") return tag;

            // HUSH_LANGUAGE is the option --language too, which may say auto or a language that has no messages.
            if (name != Variables[0]) return "en";
        }

        return "en";
    }
}
