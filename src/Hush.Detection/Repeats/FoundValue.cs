namespace Hush.Detection.Repeats;

/// <summary>A value that was found with good confidence and is looked for elsewhere in the dialogue. It never prints its characters.</summary>
/// <param name="Text">The value, over all turns that it is spread over.</param>
/// <param name="Category">What it is.</param>
/// <param name="Confidence">How sure.</param>
internal sealed record FoundValue(SourceText Text, Category Category, Confidence Confidence);

/// <summary>A piece of a value that was said over several turns; the other side often repeats it at once.</summary>
/// <param name="Turn">The turn in which it stands.</param>
/// <param name="Value">The piece, with the category and confidence of the whole.</param>
internal sealed record FoundPiece(int Turn, FoundValue Value);
