namespace Hush.Files;

/// <summary>A piece of a file that is read and written by itself: a row, a line, a message, or the whole file.</summary>
/// <param name="Layer">Its bytes.</param>
/// <param name="Fields">What is searched in it, in the order of the file.</param>
internal sealed record Block(Layer Layer, IReadOnlyList<Field> Fields)
{
    /// <summary>What it holds that can't be searched, such as an attachment; in words of ours.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Fields in which only values that were found elsewhere in the block are hidden.</summary>
    public IReadOnlyList<Field> Echoes { get; init; } = [];

    /// <summary>The number of fields, never their text.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Block({Fields.Count} fields)");
}
