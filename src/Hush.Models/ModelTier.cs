namespace Hush.Models;

/// <summary>What a model is chosen for.</summary>
public enum ModelTier
{
    /// <summary>Speed: a few megabytes of convolutions.</summary>
    Fast,

    /// <summary>Quality: a pretrained encoder, some thirty times the arithmetic.</summary>
    Strong,
}
