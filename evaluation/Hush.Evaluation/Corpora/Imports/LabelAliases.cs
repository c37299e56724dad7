using System.Collections.Frozen;

namespace Hush.Evaluation.Corpora.Imports;

/// <summary>What labels of other tools are called here.</summary>
internal static class LabelAliases
{
    private static readonly FrozenDictionary<string, string> Names = Read();

    /// <summary>Our name; a label that is not in the table keeps its own.</summary>
    public static string Of(string label) => Names.GetValueOrDefault(label, label);

    private static FrozenDictionary<string, string> Read()
    {
        using StreamReader reader = new(typeof(LabelAliases).Assembly.GetManifestResourceStream("label-aliases.tsv")!);
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') names.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
