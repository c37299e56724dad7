using Hush.Patterns.Cues;
using Hush.Patterns.Identifiers.Abroad;
using Hush.Recognition;

namespace Hush.Patterns.Identifiers;

/// <summary>
/// Serial numbers, device ids, licence and product keys, and carriers' tracking numbers that only their name tells.
/// <para>Issuer: makers and carriers. Format: their own; FedEx prints 12 or 15 digits, DHL 10. Checksum: none that all share.</para>
/// <para>Known confusions: model and part numbers, which name a kind of thing and not a customer's: they are no cue.</para>
/// <para>Fictitious examples: serial number C02XK1ZZJGH5, imei 490154203237518, s/n 55-0192-7, tracking number 7712 3344 5566.</para>
/// </summary>
internal static class Serials
{
    public static IReadOnlyList<CueDefinition> Cues { get; } =
    [
        new()
        {
            Id = "identifiers.serial", Category = Categories.NumericIdentifier, Topic = Topic.Serial, Value = ValueShapes.Code(5, 40, minDigits: 2),
            Things = ["serial", "device", "product", "license", "licence", "activation", "software", "hardware", "router", "modem", "machine", "sim",
                "sim card", "asset", "service tag"],
            Phrases = ["serial", "serial number", "s/n", "service tag", "product key", "license key", "licence key", "activation key",
                "activation code", "imei", "iccid", "meid", "eid"],
            StrongShape = null,
        },
        new()
        {
            Id = "identifiers.tracking", Category = Categories.NumericIdentifier, Topic = Topic.Tracking,
            Value = ValueShapes.Code(8, 34, minDigits: 6),
            Things = ["tracking", "shipment", "parcel", "package", "consignment", "waybill", "airway bill", "fedex", "usps", "ups", "dhl"],
            Phrases = ["tracking", "tracking #", "tracking number", "tracking code", "awb", .. AbroadCues.ShipmentNumbers],
        },
    ];
}
