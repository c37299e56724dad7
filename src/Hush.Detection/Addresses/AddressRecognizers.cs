using Hush.Detection.Addresses.Abroad;
using Hush.Detection.Recognition;

namespace Hush.Detection.Addresses;

/// <summary>The recognizers of postal addresses.</summary>
public static class AddressRecognizers
{
    /// <summary>All of them. They have no state.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [new StreetAddressRecognizer(), new AbroadAddressRecognizer()];
}
