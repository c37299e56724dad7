namespace Hush;

/// <summary>Why a candidate did not become an entity of its own.</summary>
public enum DropReason
{
    /// <summary>Its category is not looked for: a number of one country that nobody asked for.</summary>
    NotLookedFor,

    /// <summary>A checksum or a rule of the issuer refuted it.</summary>
    Refuted,

    /// <summary>It rests on words alone, and the tagger sees no personal information there.</summary>
    RefusedByTagger,

    /// <summary>Its form alone is not enough, and no word, topic or checksum speaks for it.</summary>
    NeedsContext,

    /// <summary>What stands around it says that something else is meant: a version, a row of numbers, a label.</summary>
    Refused,

    /// <summary>Its confidence is below the threshold of its category.</summary>
    BelowThreshold,

    /// <summary>It holds nothing but whitespace and punctuation.</summary>
    NoValue,

    /// <summary>A surer candidate has the same span and category.</summary>
    SameValue,

    /// <summary>It is one with a neighbour of the same category.</summary>
    Merged,

    /// <summary>It lies inside a candidate that explains it better.</summary>
    ExplainedAway,

    /// <summary>It lost its characters, or all of them that matter, to an overlapping candidate.</summary>
    Overlapped,

    /// <summary>The caller did not ask for its category.</summary>
    NotWanted,

    /// <summary>The caller did not ask for its category, and a candidate of one that was asked for lies there.</summary>
    GaveWay,

    /// <summary>A list of the operator's says that its value is never hidden.</summary>
    Allowed,

    /// <summary>The caller excluded its value.</summary>
    Excluded,
}
