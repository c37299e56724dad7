namespace Hush.Languages.Vocabulary;

/// <summary>The number words of a language that are one word each.</summary>
/// <param name="Digits">0 to 9.</param>
/// <param name="Teens">10 to 19.</param>
/// <param name="Tens">20, 30 … 90.</param>
/// <param name="Ordinals">1st to 20th.</param>
/// <param name="OrdinalTens">30th, 40th … 90th.</param>
internal sealed record NumberNames(
    IReadOnlyList<string> Digits,
    IReadOnlyList<string> Teens,
    IReadOnlyList<string> Tens,
    IReadOnlyList<string> Ordinals,
    IReadOnlyList<string> OrdinalTens)
{
    /// <summary>Of a language without tables.</summary>
    public static NumberNames None { get; } = new([], [], [], [], []);
}
