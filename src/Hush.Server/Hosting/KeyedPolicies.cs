using Hush.Mapping.Policies;

namespace Hush.Server.Hosting;

/// <summary>The secrets of policies that need one. A setting names a file or a variable of the environment, never the secret.</summary>
internal sealed class KeyedPolicies
{
    /// <summary>Names the key of <c>pseudonym</c> and <c>hash</c>.</summary>
    public const string PseudonymSetting = "Hush:PseudonymKey";

    /// <summary>Names the key of <c>consistentReplacement</c>.</summary>
    public const string SurrogateSetting = "Hush:SurrogateKey";

    private KeyedPolicies(RedactionKeys keys) => Keys = keys;

    /// <summary>The keys, null where none is set.</summary>
    public RedactionKeys Keys { get; }

    /// <summary>What requests are told of them.</summary>
    public AvailableKeys Available => new(
        Keys.Pseudonyms is null ? $"The server has no key for it (setting {PseudonymSetting})." : null,
        Keys.Surrogates is null ? $"The server has no key for it (setting {SurrogateSetting})." : null);

    /// <exception cref="StartProblemException">A key can't be read.</exception>
    public static KeyedPolicies Read(IConfiguration configuration) =>
        new(new RedactionKeys { Pseudonyms = Load(configuration, PseudonymSetting), Surrogates = Load(configuration, SurrogateSetting) });

    private static RedactionKey? Load(IConfiguration configuration, string setting)
    {
        if (configuration[setting] is not { Length: > 0 } source) return null;
        try
        {
            return RedactionKey.Load(source);
        }
        catch (RedactionKeyException wrong)
        {
            throw new StartProblemException($"Wrong settings: {setting}: {wrong.Message}", wrong);
        }
    }
}
