using System.Text.Json;

namespace Hush.Evaluation.Corpora;

/// <summary>Reads JSON Lines, and names file and line of what is broken. Messages never hold the text of a line.</summary>
internal static class LabelledLines
{
    /// <summary>What <paramref name="read"/> makes of each line that is not empty.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Takes the JSON of a line.</param>
    /// <exception cref="InvalidDataException">A line is no JSON, or <paramref name="read"/> found a member missing or of another kind.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0) yield return ReadLine(path, number, line, read);
        }
    }

    private static T ReadLine<T>(string path, int number, string line, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw Broken($"no JSON at byte {problem.BytePositionInLine + 1}", problem);
        }
        catch (KeyNotFoundException problem)
        {
            throw Broken("a member is missing", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException or ArgumentException)
        {
            throw Broken("a member is of another kind than it should be", problem);
        }
        catch (InvalidDataException problem)
        {
            throw Broken(problem.Message, problem);
        }

        InvalidDataException Broken(string why, Exception cause) => new(FormattableString.Invariant($"{path}, line {number}: {why}."), cause);
    }
}
