using System.Diagnostics;

namespace Hush.Contracts.Conversations;

/// <summary>What a client sends in a live conversation: exactly one of the members.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveMessage
{
    /// <summary>Begins the conversation; the first message, and only it.</summary>
    public LiveStart? Start { get; init; }

    /// <summary>What was said next.</summary>
    public ConversationItemInput? Turn { get; init; }

    /// <summary>Ends the conversation.</summary>
    public LiveEnd? End { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LiveMessage);
}

/// <summary>What a live conversation is and what is wanted of it. A null member means its default.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveStart
{
    /// <summary>BCP-47 language. Default: <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary><c>text</c> (default) or <c>transcript</c>, in any letter case.</summary>
    public string? Modality { get; init; }

    /// <summary>As of a <c>ConversationalPIITask</c>.</summary>
    public ConversationPiiParameters? Parameters { get; init; }

    /// <summary>The type only.</summary>
    public override string ToString() => nameof(LiveStart);
}

/// <summary>The end of a live conversation.</summary>
public sealed class LiveEnd;
