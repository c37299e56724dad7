namespace Hush.Cli.Output;

/// <summary>Shows the form of a value without its characters: letters become x or X, digits 9.</summary>
internal static class MaskedSample
{
    private const int Longest = 40; // UTF-16 code units

    /// <summary>The sample.</summary>
    public static string Of(string value)
    {
        var shape = string.Concat(value.Take(Longest).Select(character =>
            char.IsDigit(character) ? '9' : char.IsUpper(character) ? 'X' : char.IsLetter(character) || char.IsSurrogate(character) ? 'x' : char.IsControl(character) ? ' ' : character));
        return value.Length > Longest ? shape + "…" : shape;
    }
}
