namespace Hush;

/// <summary>
/// The conversation that <c>ChatOptions.ConversationId</c> continues is not known, or not any more, so its answers could not be restored and its
/// surrogates might be given to other values. Start a new conversation.
/// </summary>
public sealed class UnknownConversationException : Exception
{
    internal UnknownConversationException()
        : base("The conversation to continue is not known to this program, or not any more; start a new one.")
    {
    }
}
