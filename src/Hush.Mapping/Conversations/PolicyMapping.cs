using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Redaction;

namespace Hush.Mapping.Conversations;

/// <summary>
/// Reads what a redacted span becomes. A policy wins over the mask character that older versions have beside it. Made-up values are ours: the
/// contract has them for texts only.
/// </summary>
internal static class PolicyMapping
{
    private static readonly string[] Kinds = ["characterMask", "entityMask", "noMask", "syntheticReplacement"];

    public static Mapped<RedactionPolicy> Read(ConversationPiiParameters parameters, ConversationApiVersion version, string path)
    {
        if (!TryReadCharacter(parameters.RedactionCharacter, out char? older)) return BadCharacter(path + ".redactionCharacter");
        if (parameters.RedactionPolicy is not { } policy) return new CharacterMask(older ?? '*');
        if (!TryReadCharacter(policy.RedactionCharacter, out char? own)) return BadCharacter(path + ".redactionPolicy.redactionCharacter");

        // The last names of each line are those of the earliest documentation.
        return (policy.PolicyKind ?? "").ToUpperInvariant() switch
        {
            "" or "CHARACTERMASK" or "MASKWITHCHARACTER" => new CharacterMask(own ?? older ?? '*'),
            "ENTITYMASK" or "MASKWITHENTITYTYPE" => new EntityMask(version.MaskStyle),
            "NOMASK" or "DONOTREDACT" => new NoMask(),
            "SYNTHETICREPLACEMENT" => new SyntheticReplacement(),
            _ => ProblemCatalog.BadValue(path + ".redactionPolicy.policyKind", Kinds),
        };
    }

    private static bool TryReadCharacter(string? text, out char? character)
    {
        character = text is { Length: 1 } ? text[0] : null;
        return text is null || (character is { } c && CharacterMask.Allowed.Contains(c, StringComparison.Ordinal));
    }

    private static RequestProblem BadCharacter(string target) => ProblemCatalog.BadValue(target, CharacterMask.Allowed.Select(c => c.ToString()));
}
