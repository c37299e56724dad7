namespace Hush;

/// <summary>Every character of the span becomes the mask character; blanks and marks inside it too.</summary>
/// <param name="Character">One of <see cref="Allowed"/>. Default: a star.</param>
/// <param name="UnmaskLength">
/// How many characters stay readable, counted in the caller's length unit, blanks and marks included. A value that has no more of them is
/// masked whole: asked for the last four digits of a card, nobody wants to read a security code of three. 0 or more, default 0.
/// </param>
/// <param name="UnmaskFromEnd">Whether the last ones stay readable (<c>*******6789</c>); else the first ones (<c>123-*******</c>). Default: the
/// last.</param>
/// <exception cref="ArgumentException">The character is not allowed, or the length is negative.</exception>
public sealed record CharacterMask(char Character = CharacterMask.Star, int UnmaskLength = 0, bool UnmaskFromEnd = true) : RedactionPolicy
{
    /// <summary>The characters that the API allows.</summary>
    public const string Allowed = "!#$%&*+-=?@^_~";

    private const char Star = '*';

    /// <summary>What stands for each character. One of <see cref="Allowed"/>.</summary>
    /// <exception cref="ArgumentException">The character is not allowed.</exception>
    public char Character { get; init => field = Checked(value); } = Checked(Character);

    /// <summary>How many characters stay readable. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public int UnmaskLength { get; init => field = Checked(value); } = Checked(UnmaskLength);

    /// <summary>Whether the API allows this character as a mask.</summary>
    public static bool IsAllowed(char character) => Allowed.Contains(character, StringComparison.Ordinal);

    private static char Checked(char character) =>
        IsAllowed(character) ? character : throw new ArgumentException($"A mask character is one of {Allowed}", nameof(character));

    private static int Checked(int length) =>
        length >= 0 ? length : throw new ArgumentOutOfRangeException(nameof(length), length, "An unmask length is 0 or more.");
}
