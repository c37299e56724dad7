namespace Hush.Cli.Output;

/// <summary>Text that is shown to a person: control characters would steer the terminal, so each is shown as a symbol.</summary>
internal static class VisibleText
{
    private const char Symbol = '\u2423'; // an open box

    /// <summary>A line of text; tabs stay.</summary>
    public static string Of(string line) => Replace(line, keepsTabs: true);

    /// <summary>A field between tabs: in it, tabs and line breaks are blanks.</summary>
    public static string OfField(string field) => Replace(field.ReplaceLineEndings(" ").Replace('\t', ' '), keepsTabs: false);

    private static string Replace(string text, bool keepsTabs) =>
        string.Create(text.Length, (text, keepsTabs), static (target, source) =>
        {
            for (var index = 0; index < target.Length; index++)
            {
                var character = source.text[index];
                target[index] = char.IsControl(character) && !(source.keepsTabs && character == '\t') ? Symbol : character;
            }
        });
}
