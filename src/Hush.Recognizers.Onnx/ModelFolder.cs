using System.Globalization;
using System.Text.Json;

namespace Hush.Recognizers.Onnx;

/// <summary>The files of a model, as exporters name them.</summary>
internal sealed class ModelFolder(string folder)
{
    /// <summary>The network.</summary>
    public string Model => Existing("model.onnx");

    /// <summary>One token a line.</summary>
    public string Vocabulary => Existing("vocab.txt");

    /// <summary>The labels in the order of the network's outputs.</summary>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    /// <exception cref="InvalidDataException">The file has no labels, or their numbers are not those from 0 on.</exception>
    public string[] Labels()
    {
        const string file = "config.json", member = "id2label";
        using var config = Read(Existing(file));
        if (!config.RootElement.TryGetProperty(member, out var labels) || labels.ValueKind is not JsonValueKind.Object)
            throw new InvalidDataException($"{file}: expected an object '{member}'.");
        var byNumber = new SortedDictionary<int, string>();
        foreach (var label in labels.EnumerateObject())
        {
            if (!int.TryParse(label.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || label.Value.ValueKind is not JsonValueKind.String)
                throw new InvalidDataException($"{file}: expected numbers and labels in '{member}'.");
            byNumber[number] = label.Value.GetString()!;
        }

        if (byNumber.Count == 0
            || byNumber.Keys.Last() != byNumber.Count - 1) throw new InvalidDataException(
            $"{file}: expected labels for each number from 0 on in '{member}'.");
        return [.. byNumber.Values];
    }

    /// <summary>Whether the network reads small letters only; so it is where no file says otherwise.</summary>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public bool LowerCases()
    {
        var path = Path.Combine(folder, "tokenizer_config.json");
        if (!File.Exists(path)) return true;
        using var config = Read(path);
        return !config.RootElement.TryGetProperty("do_lower_case", out var lower) || lower.ValueKind is not JsonValueKind.False;
    }

    private static JsonDocument Read(string path)
    {
        try
        {
            var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind is JsonValueKind.Object) return document;
            document.Dispose();
            throw new InvalidDataException($"{Path.GetFileName(path)}: expected a JSON object.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)}: expected JSON.", broken);
        }
    }

    private string Existing(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? path : throw new FileNotFoundException($"The folder of the model has no file '{name}'.", path);
    }
}
