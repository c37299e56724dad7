namespace Hush.Evaluation.Corpora;

/// <summary>What a label says of a span.</summary>
public enum Treatment
{
    /// <summary>Must be found.</summary>
    Gold,

    /// <summary>Neither right nor wrong, whatever is found there.</summary>
    Neither,
}

/// <summary>A labelled span.</summary>
/// <param name="Turn">0-based turn; 0 for documents.</param>
/// <param name="Span">UTF-16 code units of the turn's text.</param>
/// <param name="Label">The corpus's common label.</param>
/// <param name="Treatment">How it counts.</param>
/// <param name="Categories">Categories that satisfy it; <c>*</c> means any.</param>
public sealed record GoldSpan(int Turn, TextSpan Span, string Label, Treatment Treatment, IReadOnlySet<string> Categories);

/// <summary>One turn of a labelled conversation.</summary>
public sealed record GoldTurn(string Speaker, SourceText Text);

/// <summary>A labelled conversation or document.</summary>
/// <param name="Id">The corpus's id.</param>
/// <param name="Language">BCP-47 language.</param>
/// <param name="Kind"><c>chat</c>, <c>transcript</c> or <c>document</c>.</param>
/// <param name="IsConversation">Whether the corpus gives turns (analysed as a conversation) rather than one text.</param>
/// <param name="Turns">What was said, in order; one turn for a document.</param>
/// <param name="Spans">What its labellers marked.</param>
public sealed record GoldItem(string Id, string Language, string Kind, bool IsConversation, IReadOnlyList<GoldTurn> Turns,
    IReadOnlyList<GoldSpan> Spans);
