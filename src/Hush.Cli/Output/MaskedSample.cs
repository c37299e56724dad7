namespace Hush.Cli.Output;

/// <summary>Shows the form of a value without its characters: capitals become X, digits 9, all else but punctuation, symbols and blanks x.</summary>
internal static class MaskedSample
{
    private const int Longest = 40; // UTF-16 code units

    /// <summary>The sample.</summary>
    public static string Of(string value)
    {
        var shape = string.Concat(value.Take(Longest).Select(character =>
            char.IsDigit(character)
                ? '9' : char.IsUpper(character)
                ? 'X' : char.IsControl(character)
                ? ' ' : char.IsPunctuation(character) || char.IsSymbol(character) || char.IsWhiteSpace(character) ? character : 'x'));
        return value.Length > Longest ? shape + "…" : shape;
    }
}
