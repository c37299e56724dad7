using Hush.Detection.Places;
using Hush.Entities;

namespace Hush.Detection;

/// <summary>
/// Which of the wanted categories a find goes by. A caller who wants <c>Location</c> alone gets cities too: a city is a location; and GPE holds
/// countries, states and cities. Every birth date and expiry date is a date: in languages whose default set has no birth dates they must not stay
/// visible.
/// </summary>
internal static class WantedNames
{
    /// <summary>The entity by its own category or a broader one that is wanted; null when nothing that it is was asked for.</summary>
    public static Entity? Of(Entity entity, IReadOnlySet<Category> wanted)
    {
        if (NameOf(entity.Category, wanted) is not { } category) return null;
        return category == entity.Category ? entity : entity with { Category = category };
    }

    /// <summary>What a category goes by among the wanted ones; null when nothing that it is was asked for.</summary>
    public static Category? NameOf(Category category, IReadOnlySet<Category> wanted)
    {
        if (wanted.Contains(category)) return category;
        if (category == Categories.DateOfBirth || category == Categories.ExpirationDate)
            return wanted.Contains(Categories.Date) ? Categories.Date : null;
        if (category == Categories.City || category == Categories.State)
        {
            if (wanted.Contains(Categories.Gpe)) return Categories.Gpe;
        }
        else if (category != Categories.Gpe && category != Neighborhood.Category && category != Airports.Category)
        {
            return null;
        }

        return wanted.Contains(Categories.Location) ? Categories.Location : null;
    }
}
