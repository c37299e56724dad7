using System.Xml;
using Hush.Files.Input;

namespace Hush.Files.Markup;

/// <summary>Reads XML: character data, attributes, comments.</summary>
internal static class XmlReader
{
    private const int MostOpen = 1000; // elements; the parser keeps each

    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8 or not well-formed.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options)
    {
        var text = WholeFile.Decode(layer.Bytes);
        try
        {
            using var reader = System.Xml.XmlReader.Create(new StringReader(text), new XmlReaderSettings
            { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.Depth > MostOpen) throw FileProblemException.Broken("XML", ((IXmlLineInfo)reader).LineNumber, "it is nested too deeply");
            }
        }
        catch (XmlException broken)
        {
            throw FileProblemException.Broken("XML", broken.LineNumber, "it is not well-formed");
        }

        return new MarkupFields(layer, isHtml: false).Read(text);
    }
}
