using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Connection strings of Azure's messaging services and caches, with the key in them.
/// <para>Issuer: Microsoft Azure. Format: <c>name=value</c> pairs with semicolons. IoT Hub: a host under <c>azure-devices.net</c> and a
/// <c>SharedAccessKey</c> of 32 bytes in base64; Service Bus and Event Hubs: an endpoint <c>sb://…servicebus.windows.net</c> and such a key; Azure
/// Cache for Redis: a host under <c>redis.cache.windows.net</c> and a <c>password</c> of 32 bytes, or of 52 characters since 2022. Checksum: none; a
/// key must decode to its length. Source: Microsoft Purview, definitions of the sensitive information types "Azure IoT connection string", "Azure
/// service bus connection string" and "Azure Redis cache connection string".</para>
/// <para>The find is the whole string: each part of it helps who wants in.</para>
/// <para>Known confusions: the same strings with a placeholder instead of the key, which no form has.</para>
/// <para>Fictitious example: HostName=greenhouse.azure-devices.net;DeviceId=valve-7;SharedAccessKey= and 43 characters with an equals sign.</para>
/// </summary>
internal static partial class AzureConnectionStrings
{
    private static readonly SearchValues<char> Equal = SearchValues.Create("=");

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        Of("secrets.azure-iot", "AzureIoTConnectionString", Iot()),
        Of("secrets.azure-service-bus", "AzureServiceBusString", ServiceBus()),
        Of("secrets.azure-redis", "AzureRedisCacheString", Redis()),
    ];

    private static PatternDefinition Of(string id, string category, Regex pattern) => new()
    {
        Id = id,
        Category = new Category(category),
        Pattern = pattern,
        MustHold = Equal,
        Base = Grade.Words,
        Confirmed = Grade.CertainMinus,
        Validator = Base64Key.EndingIn(32),
    };

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}])(?:HostName\s?=\s?)?[a-z0-9-]{1,63}\.azure-devices\.net[^\r\n""'<>]{1,200}?SharedAccessKey\s?=\s?[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Iot();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}])(?:Endpoint\s?=\s?)?sb://[a-z0-9-]{1,63}\.servicebus\.windows\.net[^\r\n""'<>]{0,200}?SharedAccessKey\s?=\s?[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])(?:;EntityPath=[a-z0-9._/-]{1,260})?",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex ServiceBus();

    [GeneratedRegex(
        @"(?<![" + Edges.Letters +
            @"\p{N}])[a-z0-9-]{1,63}\.redis\.cache\.windows\.net[^\r\n""'<>]{1,200}?password\s?=\s?(?:[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])|[A-Za-z0-9]{52}(?![A-Za-z0-9+/=]))",
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Redis();
}
