namespace Hush;

/// <summary>A message holds content that Hush can't read, so it can't be redacted and was not sent. Its message names the type of the content and
/// nothing of it.</summary>
public sealed class UnreadableContentException : Exception
{
    internal UnreadableContentException(string contentType)
        : base($"Content of type {contentType} can't be redacted. {nameof(ChatRedactionOptions)}.{nameof(ChatRedactionOptions.PassesUnreadableContent)} sends it as it is.")
    {
    }
}
