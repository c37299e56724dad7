using Hush.Detection.Answers;
using Hush.Detection.Names;
using Hush.Detection.Occupations;
using Hush.Detection.Places;
using Hush.Recognition;

namespace Hush.Detection.Catalog;

/// <summary>Every recognizer that Hush has. A new family adds its list here; nothing else needs to know of it.</summary>
public static class RecognizerCatalog
{
    /// <summary>All recognizers, each with its own id. They have no state: one set serves all threads.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        .. PatternCatalog.CreateRecognizers(),
        .. NameRecognizers.All,
        new AgeBesideNameRecognizer(),
        .. AddressRecognizers.All,
        .. AnswerRecognizer.All,
        .. PlaceRecognizers.All,
        .. OccupationRecognizers.All,
    ];
}
