namespace Hush.Redaction;

/// <summary>Every character of the span becomes the mask character; blanks and marks inside it too.</summary>
/// <param name="Character">One of <see cref="Allowed"/>. Default: a star.</param>
/// <exception cref="ArgumentException">The character is not allowed.</exception>
public sealed record CharacterMask(char Character = CharacterMask.Star) : RedactionPolicy
{
    /// <summary>The characters that the API allows.</summary>
    public const string Allowed = "!#$%&*+-=?@^_~";

    private const char Star = '*';

    /// <summary>What stands for each character. One of <see cref="Allowed"/>.</summary>
    /// <exception cref="ArgumentException">The character is not allowed.</exception>
    public char Character { get; init => field = Checked(value); } = Checked(Character);

    /// <summary>Whether the API allows this character as a mask.</summary>
    public static bool IsAllowed(char character) => Allowed.Contains(character, StringComparison.Ordinal);

    private static char Checked(char character) =>
        IsAllowed(character) ? character : throw new ArgumentException($"A mask character is one of {Allowed}", nameof(character));
}
