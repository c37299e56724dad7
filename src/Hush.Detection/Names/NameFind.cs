namespace Hush.Detection.Names;

/// <summary>What a rule takes for a name, in words of the passage.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Confidence">0 to 1, see <see cref="PersonNameRecognizer"/>.</param>
/// <param name="Evidence">Why.</param>
internal readonly record struct NameFind(int Start, int End, double Confidence, Evidence Evidence);
