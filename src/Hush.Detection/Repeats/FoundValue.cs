using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Repeats;

/// <summary>A value that was found with good confidence and is looked for elsewhere in the dialogue. It never prints its characters.</summary>
/// <param name="Text">The value, over all turns that it is spread over.</param>
/// <param name="Category">What it is.</param>
/// <param name="Confidence">How sure.</param>
internal sealed record FoundValue(SourceText Text, Category Category, Confidence Confidence);
