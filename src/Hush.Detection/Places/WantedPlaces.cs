using Hush.Entities;

namespace Hush.Detection.Places;

/// <summary>
/// Which of the wanted categories a found place goes by. A caller who wants <c>Location</c> alone gets cities too: a city is a location; and GPE holds
/// countries, states and cities.
/// </summary>
internal static class WantedPlaces
{
    /// <summary>The entity by its own category or a broader one that is wanted; null when nothing that it is was asked for.</summary>
    public static Entity? Of(Entity entity, IReadOnlySet<Category> wanted)
    {
        if (wanted.Contains(entity.Category)) return entity;
        if (entity.Category == Categories.City || entity.Category == Categories.State)
        {
            if (wanted.Contains(Categories.Gpe)) return entity with { Category = Categories.Gpe };
        }
        else if (entity.Category != Categories.Gpe && entity.Category != Neighborhood.Category && entity.Category != Airports.Category)
        {
            return null;
        }

        return wanted.Contains(Categories.Location) ? entity with { Category = Categories.Location } : null;
    }
}
