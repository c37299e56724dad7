using System.Collections.Frozen;

namespace Hush.Redaction.StandIns;

/// <summary>How a value is made up.</summary>
internal enum StandInKind
{
    /// <summary>By its pattern of digits and letters and the rules of its category: every category that has no other kind.</summary>
    Code,

    /// <summary>A name of a person.</summary>
    Person,

    /// <summary>A name of a body.</summary>
    Organization,

    /// <summary>A word for what somebody does.</summary>
    Occupation,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A name of a place.</summary>
    Place,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An account name at a site.</summary>
    Account,

    /// <summary>An IP address.</summary>
    IPAddress,

    /// <summary>A date, a time or a stretch of them.</summary>
    Date,

    /// <summary>An age.</summary>
    Age,
}

/// <summary>Says how values of a category are made up, by the names of both contracts.</summary>
internal static class StandInKinds
{
    private static readonly FrozenDictionary<Category, StandInKind> Table = new Dictionary<Category, StandInKind>
    {
        [Categories.Person] = StandInKind.Person,
        [Categories.Name] = StandInKind.Person,
        [Categories.Organization] = StandInKind.Organization,
        [Categories.PersonType] = StandInKind.Occupation,
        [Categories.Address] = StandInKind.Address,
        [Categories.Location] = StandInKind.Place,
        [Categories.City] = StandInKind.Place,
        [Categories.State] = StandInKind.Place,
        [Categories.Gpe] = StandInKind.Place,
        [Categories.Airport] = StandInKind.Place,
        [Categories.Neighborhood] = StandInKind.Place,
        [Categories.PhoneNumber] = StandInKind.Phone,
        [Categories.Phone] = StandInKind.Phone,
        [Categories.Email] = StandInKind.Email,
        [Categories.Url] = StandInKind.Url,
        [Categories.GithubAccount] = StandInKind.Account,
        [Categories.IPAddress] = StandInKind.IPAddress,
        [Categories.Date] = StandInKind.Date,
        [Categories.DateOfBirth] = StandInKind.Date,
        [Categories.ExpirationDate] = StandInKind.Date,
        [Categories.Age] = StandInKind.Age,
    }.ToFrozenDictionary();

    /// <summary>The kind of <paramref name="category"/>.</summary>
    public static StandInKind Of(Category category) => Table.GetValueOrDefault(category);
}
