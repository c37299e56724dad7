using Hush.Detection.Addresses;
using Hush.Detection.Addresses.Abroad;
using Hush.Recognition;

namespace Hush.Detection.Catalog;

/// <summary>The recognizers of postal addresses.</summary>
internal static class AddressRecognizers
{
    /// <summary>All of them. They have no state.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [new StreetAddressRecognizer(), new AbroadAddressRecognizer()];
}
