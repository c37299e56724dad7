using System.Diagnostics;
using System.Globalization;

namespace Hush;

/// <summary>One message or utterance.</summary>
/// <param name="Id">The caller's id, given back as it came.</param>
/// <param name="ParticipantId">Who said it.</param>
/// <param name="Role">The caller's word for the participant's role, such as <c>agent</c> or <c>customer</c>; null when not given.</param>
/// <param name="Forms">What was said, in each form that the caller has.</param>
/// <param name="WordTimings">When each word of the lexical form was said; empty when not known.</param>
/// <param name="Timing">When the whole item was said; null when not known.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConversationItem(
    string Id, string ParticipantId, string? Role, RepresentationSet Forms, IReadOnlyList<WordTiming> WordTimings, AudioRange? Timing = null)
{
    /// <summary>A turn of one form, without times.</summary>
    /// <param name="id">The caller's id, given back as it came.</param>
    /// <param name="participantId">Who said it.</param>
    /// <param name="text">What was said.</param>
    public static ConversationItem OfText(string id, string participantId, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(participantId);
        return new ConversationItem(id, participantId, null, new RepresentationSet(new SourceText(text)), []);
    }

    /// <summary>The length of its text, never the text or who said it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ConversationItem({Forms.Text.Length} UTF-16 code units)");
}
