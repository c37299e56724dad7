using Hush.Analysis;

namespace Hush.Extensions.Logging;

/// <summary>Stands for an exception in a log: its type, its message with stars over what is personal, its stack trace, and the same of its
/// causes.</summary>
internal sealed class RedactedException : Exception
{
    private readonly string _type;

    private RedactedException(Exception original, string message, Exception? cause)
        : base(message, cause) => (_type, StackTrace, HResult) =
            (original.GetType().FullName ?? original.GetType().Name, original.StackTrace, original.HResult);

    public override string? StackTrace { get; }

    public static Exception Of(Exception original, PiiAnalyzer analyzer, DocumentOptions options)
    {
        var cause = original.InnerException is { } inner ? Of(inner, analyzer, options) : null;
        return new RedactedException(original, LabelledText.Mask(analyzer, "", original.Message, options), cause);
    }

    /// <summary>As an exception of the original type writes itself.</summary>
    public override string ToString() =>
        $"{_type}: {Message}{(InnerException is null ? "" : $"{Environment.NewLine} ---> {InnerException}")}{(StackTrace is null ? "" : Environment.NewLine + StackTrace)}";
}
