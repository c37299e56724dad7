namespace Hush.Recognition;

/// <summary>What a validator says of a value.</summary>
public enum Validation
{
    /// <summary>It cannot tell.</summary>
    Unknown,

    /// <summary>Checksum or issuer rules hold: the candidate is as good as certain.</summary>
    Confirmed,

    /// <summary>They do not hold: the candidate is dropped, unless the caller disabled validation.</summary>
    Refuted,
}

/// <summary>Judges a value by checksum or issuer rules.</summary>
/// <param name="value">The candidate's characters.</param>
public delegate Validation Validator(ReadOnlySpan<char> value);
