using Hush.Recognition;

namespace Hush.Detection.Dialogue;

/// <summary>What a turn makes the next turns likely to say.</summary>
/// <param name="Asked">What it asks the other side for.</param>
/// <param name="Announced">What its own speaker is about to say.</param>
internal readonly record struct TurnTopics(Topic Asked, Topic Announced)
{
    /// <summary>A turn that neither asks nor announces.</summary>
    public static TurnTopics None { get; }
}
