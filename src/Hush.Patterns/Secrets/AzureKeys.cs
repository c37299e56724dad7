using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Keys of Azure Storage and Azure Cosmos DB (formerly DocumentDB).
/// <para>Issuer: Microsoft Azure. Format: 64 random bytes in base64, that is 86 letters, digits, <c>+</c> and <c>/</c> and two equals signs; in a
/// connection string behind <c>AccountKey=</c>, for Cosmos DB together with an <c>AccountEndpoint</c> under <c>documents.azure.com</c>. Checksum:
/// none; the key must decode to 64 bytes. Source: Microsoft Purview, definitions of the sensitive information types "Azure DocumentDB auth key",
/// "Azure storage account key" and "Azure storage account key (generic)".</para>
/// <para>The find is the key itself. By its form alone it is <c>AzureStorageAccountGeneric</c>; the words around it tell the other two.</para>
/// <para>Known confusions: other secrets of 64 bytes in base64, signatures of SHA-512: secrets or harmless, nobody can tell by form.</para>
/// <para>Fictitious example: AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw== (the storage
/// emulator's public key).</para>
/// </summary>
internal static partial class AzureKeys
{
    private const string Key = @"(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])";

    private static readonly SearchValues<char> Padding = SearchValues.Create("=");

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "secrets.azure-document-db-key", Category = Categories.AzureDocumentDBAuthKey, Pattern = DocumentDb(), MustHold = Padding,
            Base = Grade.Firm, Confirmed = Grade.CertainMinus, Validator = Base64Key.Of(64),
        },
        new()
        {
            Id = "secrets.azure-storage-key", Category = Categories.AzureStorageAccountKey, Pattern = Storage(), MustHold = Padding,
            Base = Grade.Firm, Confirmed = Grade.CertainMinus, Validator = Base64Key.Of(64),
        },
        new()
        {
            Id = "secrets.azure-storage-generic", Category = Categories.AzureStorageAccountGeneric, Pattern = Alone(), MustHold = Padding,
            Base = Grade.Likely, Confirmed = Grade.Firm, WithContext = Grade.Sure, Validator = Base64Key.Of(64),
            Context = new(["account key", "accountkey", "storage key", "storage", "azure", "access key", "primary key", "secondary key", "blob"]),
        },
    ];

    [GeneratedRegex(
        @"(?:documentdb|cosmos ?db|documents\.azure\.com)[^\r\n]{1,200}?(?<![A-Za-z0-9+/])" + Key,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex DocumentDb();

    [GeneratedRegex(
        @"(?:(?:DefaultEndpointsProtocol|AccountName)\s?=[^\r\n]{1,200}?AccountKey\s?=\s?|(?:storage|blob)(?: account)?(?: access)? key\s{0,2}(?:is|was|:|=)?\s{0,2}[""']?)" + Key,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Storage();

    [GeneratedRegex(@"(?<![A-Za-z0-9+/])" + Key, PatternOptions.Exact, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Alone();
}
