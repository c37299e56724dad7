using System.Text.RegularExpressions;
using Hush.Files.Input;
using Hush.Text;
using Hush.Transcripts;

namespace Hush.Files.Lines;

/// <summary>Reads INI files, properties and lists of environment variables: the value behind each key, what stands behind a quoted value or a
/// section, and comments.</summary>
internal static partial class IniReader
{
    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options)
    {
        var text = WholeFile.Decode(layer.Bytes);
        var file = TextPlace.Plain(layer.Start, text);
        List<Field> fields = [];
        var isNew = true;
        foreach (var line in Line().EachMatch(text))
        {
            if (line.Groups["section"] is { Success: true } section)
            {
                Add(section, "");
                Add(line.Groups["tail"], "");
                isNew = true;
            }
            else if (line.Groups["comment"] is { Success: true } comment) Add(comment, "");
            else if (line.Groups["value"] is { Success: true } value)
            {
                Add(value, LabelText.Of(line.Groups["key"].Value));
                Add(line.Groups["tail"], "");
            }
            else if (line.Groups["rest"] is { Success: true } rest) Add(rest, "");
        }

        return fields;

        void Add(Group group, string label)
        {
            if (group.Length == 0 || StructureShape.Fits(group.Value)) return;
            fields.Add(new Field(layer, file.Part(group.Index, group.Length), label) { StartsRecord = isNew });
            isNew = false;
        }
    }

    [GeneratedRegex(
        @"^[ \t]*(?:\[(?<section>[^\]\r\n]*)\](?<tail>[^\r\n]*)|[#;!]+[ \t]?(?<comment>[^\r\n]*)|(?:export[ \t]+)?(?<key>[^=:\r\n]{1,100}?)[ \t]*[=:][ \t]*(?:""(?<value>[^""\r\n]*)""|'(?<value>[^'\r\n]*)'|(?<value>[^\r\n]*))(?<tail>[^\r\n]*)|(?<rest>[^\r\n]+))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
