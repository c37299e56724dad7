using Hush.Entities;
using Hush.Text;

namespace Hush.Wire.Documents;

/// <summary>A language that a text seems to be written in.</summary>
/// <param name="Name">English name, such as <c>French</c>.</param>
/// <param name="Code">ISO 639-1 code, with the variety where two are told apart.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record LanguageGuess(string Name, string Code, Confidence Confidence);

/// <summary>Says in which language a text is written; null when that cannot be told.</summary>
public delegate LanguageGuess? DetectLanguage(SourceText text);
