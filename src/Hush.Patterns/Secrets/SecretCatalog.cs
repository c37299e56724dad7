namespace Hush.Patterns.Secrets;

/// <summary>Every recognizer of secrets.</summary>
internal static class SecretCatalog
{
    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        .. AzureKeys.All, .. AzureConnectionStrings.All, .. AzureTokens.All, .. DatabaseConnections.All,
        .. ApiKey.All, .. ServiceTokens.All, .. AssignedSecret.All, .. TransmittedSecret.All, .. PrivateKey.All,
    ];
}
