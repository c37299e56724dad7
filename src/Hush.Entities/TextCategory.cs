namespace Hush;

/// <summary>Which part of the text contract a category belongs to.</summary>
public enum TextFamily
{
    /// <summary>Names, contacts, places, dates: the first nine.</summary>
    General,

    /// <summary>General ones that later versions added.</summary>
    LaterGeneral,

    /// <summary>Cards and bank numbers without a country.</summary>
    Finance,

    /// <summary>Keys and connection strings.</summary>
    Secret,

    /// <summary>A number that an authority or bank of one country issues.</summary>
    Country,

    /// <summary>Not in the contract's list: named by old models only, or added by Hush. Found only when asked for by name.</summary>
    Extra,
}

/// <summary>A category of the text contract and what the contract says of it.</summary>
/// <param name="Category">Its name, in the contract's letter case.</param>
/// <param name="Family">Where it belongs.</param>
/// <param name="Country">Prefix of the country, <c>US</c>, <c>UK</c>, <c>EU</c>, <c>USUK</c>; null outside <see cref="TextFamily.Country"/>.</param>
/// <param name="IsPhi">Whether it is in the health domain, by the long list of 66.</param>
/// <param name="IsPiiAndPhi">Whether the newer documentation marks it as both personal and health information.</param>
/// <param name="Languages">Reduced tags of the languages in which it can be found.</param>
public sealed record TextCategory(
    Category Category, TextFamily Family, string? Country, bool IsPhi, bool IsPiiAndPhi, IReadOnlyList<string> Languages)
{
    /// <summary>Whether it can be found in the language, any BCP-47 tag.</summary>
    public bool Supports(string language) => Languages.Contains(TextLanguages.Reduce(language));

    /// <summary>Its name.</summary>
    public override string ToString() => Category.Name;
}
