namespace Hush.Wire;

/// <summary>The one place that names what answers call the model.</summary>
public static class HushModel
{
    /// <summary>Version of the recognizers, rules and lexicons together; changes when their results may.</summary>
    public const string Version = "2026-11-22-hush";

    /// <summary>What callers write when they want the newest.</summary>
    public const string Latest = "latest";
}
