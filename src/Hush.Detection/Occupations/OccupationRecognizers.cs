using Hush.Recognition;

namespace Hush.Detection.Occupations;

/// <summary>Recognizers of occupations.</summary>
internal static class OccupationRecognizers
{
    public static IReadOnlyList<IRecognizer> All { get; } = [new OccupationRecognizer()];
}
