using Hush.Files.Input;

namespace Hush.Files.Markup;

/// <summary>Reads HTML, well-formed or not: text, attributes, comments, scripts.</summary>
internal static class HtmlReader
{
    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options) =>
        new MarkupFields(layer, isHtml: true).Read(WholeFile.Decode(layer.Bytes));
}
