namespace Hush.Detection.Places;

/// <summary>What a place name stands for; a name may be several things. The values are those of the lexicon's file.</summary>
[Flags]
internal enum PlaceKinds : byte
{
    /// <summary>No place that is known.</summary>
    None = 0,

    /// <summary>A country or nation.</summary>
    Country = 1,

    /// <summary>A first-level subdivision: state, province, region, county.</summary>
    State = 2,

    /// <summary>A city or town.</summary>
    City = 4,

    /// <summary>A subdivision that is better known than the city of its name.</summary>
    Major = 8,
}
