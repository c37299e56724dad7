namespace Hush.Tasks.Selection;

/// <summary>A model that a caller chose can't be loaded. The message holds its name, which is the operator's, and nothing of the caller.</summary>
internal sealed class ModelLoadException : Exception
{
    /// <param name="name">As callers write it.</param>
    /// <param name="inner">What loading threw; null when this server has no such model.</param>
    public ModelLoadException(string name, Exception? inner = null)
        : base($"The model {name} can't be loaded.", inner)
    {
    }
}
