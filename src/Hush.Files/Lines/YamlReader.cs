using Hush.Files.Input;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hush.Files.Lines;

/// <summary>Reads YAML: scalars with the keys that they stand under, and comments.</summary>
internal static class YamlReader
{
    // The scanner looks at every open bracket for each token.
    private const int MostOpen = 256;

    /// <summary>The fields of the file.</summary>
    /// <exception cref="FileProblemException">It is not UTF-8, or not valid YAML.</exception>
    public static IReadOnlyList<Field> Read(Layer layer, FileReadOptions options)
    {
        var text = WholeFile.Decode(layer.Bytes);
        YamlScalars scalars = new(layer, text);
        var open = 0;
        Parser parser = new(new Scanner(new StringReader(text), skipComments: false));
        try
        {
            while (parser.MoveNext())
            {
                open += parser.Current!.NestingIncrease;
                if (open > MostOpen) throw FileProblemException.Broken("YAML", parser.Current.Start.Line, "it is nested too deeply");
                Take(parser.Current, scalars);
            }
        }
        catch (YamlException broken)
        {
            throw FileProblemException.Broken("YAML", broken.Start.Line, "it can't be parsed");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // The parser's own, at brackets that close nothing and at escapes of half of a surrogate pair.
            throw FileProblemException.Broken("YAML", parser.Current?.Start.Line ?? 1, "it can't be parsed");
        }

        return scalars.Fields;
    }

    private static void Take(ParsingEvent step, YamlScalars scalars)
    {
        switch (step)
        {
            case Comment comment:
                scalars.AddComment((int)comment.Start.Index, (int)comment.End.Index);
                break;
            case Scalar scalar:
                scalars.Add(scalar, (int)scalar.Start.Index, (int)scalar.End.Index);
                break;
            case MappingStart:
                scalars.Open(isMapping: true);
                break;
            case SequenceStart:
                scalars.Open(isMapping: false);
                break;
            case MappingEnd or SequenceEnd:
                scalars.Close();
                break;
            case AnchorAlias:
                scalars.Skip();
                break;
        }
    }
}
