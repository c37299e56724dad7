namespace Hush;

/// <summary>A key can't be used. The message says why and where it was looked for, and never holds a piece of it.</summary>
public sealed class RedactionKeyException : Exception
{
    internal RedactionKeyException(string message)
        : base(message)
    {
    }
}
