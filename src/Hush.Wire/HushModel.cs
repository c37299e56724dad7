using Hush.Analysis;

namespace Hush.Wire;

/// <summary>What requests and answers call the model.</summary>
public static class HushModel
{
    /// <summary>The one that is used: that of the analyzer.</summary>
    public const string Version = PiiAnalyzer.ModelVersion;

    /// <summary>What callers write when they want the newest.</summary>
    public const string Latest = "latest";
}
