using System.Diagnostics;
using System.Globalization;

namespace Hush;

/// <summary>Whether a conversation was typed or transcribed from speech.</summary>
public enum Modality
{
    /// <summary>Typed: one form, the text.</summary>
    Text,

    /// <summary>Transcribed: up to four forms of the same words.</summary>
    Transcript,
}

/// <summary>A chat or a call: items in the order in which they were said.</summary>
/// <param name="Id">The caller's id, given back as it came.</param>
/// <param name="Language">BCP-47 language.</param>
/// <param name="Modality">Typed or transcribed.</param>
/// <param name="Items">What was said, in order.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Conversation(string Id, string Language, Modality Modality, IReadOnlyList<ConversationItem> Items)
{
    /// <summary>A typed conversation of turns that have no ids of their own: they count from 1.</summary>
    /// <param name="language">BCP-47 language.</param>
    /// <param name="turns">Who said what, in order.</param>
    public static Conversation OfTurns(string language, params IEnumerable<(string ParticipantId, string Text)> turns)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(turns);
        var items = turns.Select((turn, index) => ConversationItem.OfText((index + 1).ToString(CultureInfo.InvariantCulture), turn.ParticipantId,
            turn.Text));
        return new Conversation("1", language, Modality.Text, [.. items]);
    }

    /// <summary>How many items, never the caller's id or text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Conversation({Items.Count} items)");
}
