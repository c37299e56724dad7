namespace Hush.Server.Hosting;

/// <summary>The operator's settings are wrong, so the server does not start. The message says what to do.</summary>
internal sealed class StartProblemException : Exception
{
    public StartProblemException(string message)
        : base(message)
    {
    }

    public StartProblemException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
