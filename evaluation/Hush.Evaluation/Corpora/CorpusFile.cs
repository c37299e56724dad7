using System.Text.Json;
using Hush.Evaluation.Corpora.Imports;

namespace Hush.Evaluation.Corpora;

/// <summary>Reads a labelled file, in our own form or that of another tool, told by its content (docs/evaluate.md).</summary>
public static class CorpusFile
{
    /// <summary>The items of <paramref name="path"/>, in file order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">How labels count.</param>
    /// <param name="language">Language of texts of other tools, which do not say it.</param>
    /// <exception cref="InvalidDataException">It has no form that is known, or is broken. The message names file and place, never the
    /// text.</exception>
    public static IEnumerable<GoldItem> Read(string path, LabelMapping mapping, string language)
    {
        ForeignItem foreign = new(Path.GetFileName(path), mapping, language);
        return FirstCharacter(path) switch
        {
            '{' => CorpusReader.Read(path, mapping),
            '[' => ReadList(path, foreign),
            _ => ConllCorpus.Read(path, foreign),
        };
    }

    private static IEnumerable<GoldItem> ReadList(string path, ForeignItem foreign)
    {
        var number = 0;
        foreach (var item in Parse(path).EnumerateArray())
        {
            number++;
            yield return ReadItem(path, item, number, foreign);
        }
    }

    private static JsonElement Parse(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(file);
            return document.RootElement.Clone();
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"{path}, line {problem.LineNumber + 1}: no JSON at byte {problem.BytePositionInLine + 1}."), problem);
        }
    }

    private static GoldItem ReadItem(string path, JsonElement item, int number, ForeignItem foreign)
    {
        string why;
        Exception? cause = null;
        try
        {
            if (JsonCorpora.Read(item, number, foreign) is { } read) return read;
            why = "it is of none of the forms in docs/evaluate.md";
        }
        catch (InvalidDataException problem)
        {
            (why, cause) = (problem.Message, problem);
        }
        catch (KeyNotFoundException problem)
        {
            (why, cause) = ("a member is missing", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException or ArgumentException)
        {
            (why, cause) = ("a member is of another kind than it should be", problem);
        }

        throw new InvalidDataException(FormattableString.Invariant($"{path}, item {number}: {why}."), cause);
    }

    private static char FirstCharacter(string path)
    {
        using StreamReader reader = new(path);
        int character;
        do character = reader.Read();
        while (character >= 0 && char.IsWhiteSpace((char)character));
        return character < 0 ? '{' : (char)character;
    }
}
