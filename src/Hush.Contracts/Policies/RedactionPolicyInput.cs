using System.Diagnostics;

namespace Hush.Contracts.Policies;

/// <summary>A redaction policy as a caller writes it. A null member means its default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactionPolicyInput
{
    /// <summary>
    /// <c>characterMask</c> (default), <c>entityMask</c>, <c>noMask</c> or <c>syntheticReplacement</c>; beyond the service, where the operator gave a
    /// key, <c>consistentReplacement</c>, <c>pseudonym</c> and <c>hash</c>. In any letter case.
    /// </summary>
    public string? PolicyKind { get; init; }

    /// <summary>The caller's name for it; read and ignored.</summary>
    public string? PolicyName { get; init; }

    /// <summary>The categories that it serves, in any letter case; null or empty means all that no other policy names.</summary>
    public IReadOnlyList<string?>? EntityTypes { get; init; }

    /// <summary>Whether it serves what no policy names. At most one policy is the default.</summary>
    public bool? IsDefaultPolicy { get; init; }

    /// <summary>The same by the name that the documentation gives it once.</summary>
    public bool? DefaultRedactionPolicy { get; init; }

    /// <summary>The mask character of <c>characterMask</c>. Default: the parameters' character, else <c>*</c>.</summary>
    public string? RedactionCharacter { get; init; }

    /// <summary>Characters that <c>characterMask</c> leaves readable. Default 0.</summary>
    public int? UnmaskLength { get; init; }

    /// <summary>Whether they are the last ones. Default true.</summary>
    public bool? UnmaskFromEnd { get; init; }

    /// <summary>Whether <c>syntheticReplacement</c> or <c>consistentReplacement</c> keeps the pattern of digits, letters and separators. Default
    /// false.</summary>
    public bool? PreserveDataFormat { get; init; }

    /// <summary>The type only: names are the caller's.</summary>
    public override string ToString() => nameof(RedactionPolicyInput);
}
