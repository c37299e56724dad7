using System.Globalization;
using System.Text;
using Hush.Cli.Input;
using Hush.Files;
using Hush.Files.Input;
using Hush.Files.Parquet;
using Hush.Text;

namespace Hush.Cli.Submitting;

/// <summary>Reads conversations and texts from files, one at a time.</summary>
/// <param name="files">The files, which may have become unreadable.</param>
/// <param name="output">The file of results, which may lie in the folder and is not sent, nor its state.</param>
/// <param name="request">Writes the request of each.</param>
internal sealed class SubmitInput(IReadOnlyList<InputFile> files, string output, SubmitRequest request)
{
    private static readonly InputForm Unnamed = new(null, IsJsonLines: false, IsPlain: false);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All items, in the order of the files. What can't be read is an item with a problem.</summary>
    public IEnumerable<SubmitItem> Read() => files.Where(file => !IsOwn(file.Path!)).SelectMany(ReadFile);

    private bool IsOwn(string path) => Path.GetFullPath(path) is var full
        && (full == Path.GetFullPath(output) || full == Path.GetFullPath(output + SubmitLedger.StateEnding));

    private IEnumerable<SubmitItem> ReadFile(InputFile file)
    {
        using var items = Open(file).GetEnumerator();
        while (Next(items, file.Name) is { } item)
        {
            yield return item;
            if (item.Problem is not null && item.Name == file.Name) yield break;
        }
    }

    private static SubmitItem? Next(IEnumerator<SubmitItem> items, string name)
    {
        try
        {
            return items.MoveNext() ? items.Current : null;
        }
        catch (Exception failure) when (failure is InputProblem or FileProblemException)
        {
            return SubmitItem.Refused(name, failure.Message);
        }
        catch (DecoderFallbackException)
        {
            return SubmitItem.Refused(name, "not text in UTF-8, or in the encoding that its first bytes name");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return SubmitItem.Refused(name, failure is FileNotFoundException or DirectoryNotFoundException ? "no such file" : "can't be read");
        }
    }

    private IEnumerable<SubmitItem> Open(InputFile file)
    {
        using SampledStream bytes = new(File.OpenRead(file.Path!), isLive: false);
        var layout = LayoutOf(bytes, Path.GetExtension(file.Name).ToLowerInvariant());
        using InputReader reader = new(bytes, layout, FileEncoding.Of(bytes.Sample, null).Encoding ?? Utf8);
        if (layout == InputLayout.JsonLines)
        {
            foreach (var (number, line) in reader.ReadLines())
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}");
                var read = InputReader.Parse(number, line);
                yield return read.Unit is { } unit ? request.Of(place, unit) : SubmitItem.Refused(place, read.Problem!);
            }
        }
        else
        {
            var units = reader.ReadWhole();
            foreach (var (index, unit) in units.Index())
                yield return request.Of(units.Count == 1 ? file.Name : string.Create(CultureInfo.InvariantCulture, $"{file.Name}#{index + 1}"), unit);
        }
    }

    private static InputLayout LayoutOf(SampledStream bytes, string ending)
    {
        if (ParquetRedactor.Begins(bytes.Sample)) throw OwnFormat(ParquetRedactor.Name);
        var format = FileFormats.Recognize(bytes.Sample, new FileReadOptions { Ending = ending }).Name;
        if (UnitLayout.Of(bytes, format, Unnamed) is { } layout) return layout;
        if (format is "json" or "jsonl") throw new InputProblem("the JSON is neither a conversation (conversationItems) nor a document (text)");
        if (format is not ("text" or "log" or "markdown")) throw OwnFormat(format);
        return EncodedText.NameOf(Encoding.UTF8.GetString(bytes.Sample)) is { } encoded
            ? throw FileProblemException.Encoded(encoded) : InputLayout.Plain;
    }

    private static InputProblem OwnFormat(string format) =>
        new($"this is {format}, which 'hush redact' redacts in its own format; conversations, documents and texts are sent");
}
