namespace Hush.Detection.Dialogue;

/// <summary>What one side says before the other side speaks, or one chat message.</summary>
/// <param name="Speaker">Who speaks: any text, equal for the same speaker.</param>
/// <param name="Text">What is said.</param>
internal sealed record Turn(string Speaker, SourceText Text);

/// <summary>The text that is analysed: turns in order. A plain document is a dialogue of one turn.</summary>
/// <param name="Turns">The turns, in the order in which they were said.</param>
/// <param name="Language">BCP-47 language, such as <c>en</c> or <c>en-US</c>.</param>
internal sealed record DialogueText(IReadOnlyList<Turn> Turns, string Language)
{
    /// <summary>A document as a dialogue of one turn without a speaker.</summary>
    public static DialogueText OfDocument(SourceText text, string language) => new([new Turn("", text)], language);
}
