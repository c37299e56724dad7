using System.Diagnostics;

namespace Hush.Detection.Synonyms;

/// <summary>
/// A word that a caller's people use for a category: "FAN" or "RAN" for an account number. It counts as context wherever the category's own
/// words do, and where a value follows ("the FAN is 20817734") it announces it. Prints only the category.
/// </summary>
/// <param name="Category">What it stands for.</param>
/// <param name="Words">A word or a few, whatever their letter case; one without a letter or digit is ignored.</param>
/// <param name="Language">BCP-47 language of the texts that it is for; null means all.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Synonym(Category Category, string Words, string? Language = null)
{
    /// <summary>The category, never the words.</summary>
    public override string ToString() => $"Synonym({Category})";
}
