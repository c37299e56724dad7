using Hush.Recognition;

namespace Hush.Detection.Places;

/// <summary>Recognizers of places that are no pattern.</summary>
internal static class PlaceRecognizers
{
    public static IReadOnlyList<IRecognizer> All { get; } = [new PlaceRecognizer()];
}
