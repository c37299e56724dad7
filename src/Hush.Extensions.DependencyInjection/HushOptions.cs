namespace Hush;

/// <summary>Which parts a program's analyzer has, as its settings name them.</summary>
public sealed class HushOptions
{
    /// <summary>The section of the configuration that <c>AddHush</c> is usually given.</summary>
    public const string Section = "Hush";

    /// <summary>
    /// <c>fast</c> or <c>strong</c> of the models beside the program, or the path of a model file. Null or empty: the default model beside the
    /// program, none where there is none. Default: null.
    /// </summary>
    public string? Model { get; set; }

    /// <summary>Path of a file with the operator's own rules (docs/rules.md); null or empty for none. Default: null.</summary>
    public string? RulesFile { get; set; }

    /// <summary>
    /// Whether the analyzer is loaded when the host starts, in the background. Without it the first call takes up to some seconds longer. Default:
    /// yes.
    /// </summary>
    public bool WarmUp { get; set; } = true;
}
