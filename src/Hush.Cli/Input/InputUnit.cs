using System.Diagnostics;
using Hush.Contracts.Conversations;

namespace Hush.Cli.Input;

/// <summary>One thing to analyse.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal abstract record InputUnit
{
    /// <summary>The type only, never the text.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A text without an id: a file that is no JSON.</summary>
internal sealed record PlainTextUnit(SourceText Text) : InputUnit;

/// <summary>A text of a JSON line.</summary>
/// <param name="Id">Its own id; empty when it has none.</param>
/// <param name="Text">What is analysed.</param>
/// <param name="Language">Its own language; null means the command's.</param>
internal sealed record DocumentUnit(string Id, SourceText Text, string? Language) : InputUnit;

/// <summary>A conversation in the API's shape.</summary>
internal sealed record ConversationUnit(ConversationInput Conversation) : InputUnit;

/// <summary>What became of a line: a unit, or why it is none.</summary>
/// <param name="Number">1-based line of the input.</param>
/// <param name="Unit">What it holds; null when there is a problem.</param>
/// <param name="Problem">Why it holds none, never with its text; null when there is a unit.</param>
internal readonly record struct ReadLine(int Number, InputUnit? Unit, string? Problem);
