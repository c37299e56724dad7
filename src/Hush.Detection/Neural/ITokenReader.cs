using Hush.Inference.Tagging;

namespace Hush.Detection.Neural;

/// <summary>Tells a network what it is to know of single tokens. Thread-safe.</summary>
internal interface ITokenReader
{
    /// <summary>The tokens of a text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="words">Its words, as they are for everything else.</param>
    IReadOnlyList<Word> Tokens(ReadOnlySpan<char> text, IReadOnlyList<Word> words);

    /// <summary>The features of a token, but the bits of its place; its sub-words are added to <paramref name="subwords"/>.</summary>
    /// <param name="token">The characters.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="place">What stands around it.</param>
    /// <param name="subwords">Where its sub-words go.</param>
    TokenFeatures Features(ReadOnlySpan<char> token, WordKind kind, TokenSurroundings place, List<int> subwords);
}

/// <summary>What stands around a token.</summary>
/// <param name="BlankBefore">Whether it begins its turn or stands behind white space.</param>
/// <param name="InCapitals">Whether it stands in a line without small letters.</param>
internal readonly record struct TokenSurroundings(bool BlankBefore, bool InCapitals);
