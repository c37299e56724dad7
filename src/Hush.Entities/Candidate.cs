namespace Hush;

/// <summary>Why a candidate is believed. Several may hold.</summary>
[Flags]
public enum Evidence
{
    /// <summary>Only its form speaks for it.</summary>
    None = 0,

    /// <summary>A checksum, a metadata table or a rule of its issuer confirmed it.</summary>
    Validated = 1,

    /// <summary>A word that goes with the category stands near it.</summary>
    Context = 2,

    /// <summary>The other side had just asked for it, or its own speaker had just announced it.</summary>
    Asked = 4,

    /// <summary>A lexicon holds it.</summary>
    Lexicon = 8,

    /// <summary>It was found before in the same conversation.</summary>
    Repeated = 16,

    /// <summary>A cue phrase introduces it, as "my name is" does a name.</summary>
    Cue = 32,

    /// <summary>A rule of the operator's own found it.</summary>
    OwnRule = 64,

    /// <summary>Somebody is asked for by it, or did what persons alone do: "is Faith available?", "Bill paid the bill".</summary>
    Sought = 128,
}

/// <summary>What one recognizer proposes, before context, thresholds and the resolver have judged it.</summary>
/// <param name="Span">Where, UTF-16 code units of the text that the recognizer was given.</param>
/// <param name="Category">What it would be.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="Recognizer">Id of the recognizer that proposes it.</param>
/// <param name="Evidence">Why.</param>
public sealed record Candidate(TextSpan Span, Category Category, Confidence Confidence, string Recognizer, Evidence Evidence)
{
    /// <summary>How it came about; null unless an explanation was asked for.</summary>
    public CandidateTrace? Trace { get; init; }
}
