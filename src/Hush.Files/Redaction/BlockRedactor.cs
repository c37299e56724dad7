using Hush.Analysis;

namespace Hush.Files.Redaction;

/// <summary>Searches the blocks of a file and redacts them, in one go or piece by piece.</summary>
/// <param name="analyzer">Finds and redacts.</param>
/// <param name="options">How the file is searched.</param>
/// <param name="output">Where blocks go; null when they are only searched.</param>
/// <param name="learns">Whether blocks have fields in which what was found elsewhere is hidden.</param>
internal sealed class BlockRedactor(PiiAnalyzer analyzer, FileReadOptions options, Stream? output, bool learns)
{
    private readonly FileWriting _writing = new(analyzer, options, output, learns);

    /// <summary>Searches blocks to the last one; what was replaced stands in their layers then.</summary>
    public void Run(IEnumerable<Block?> blocks, CancellationToken cancellation)
    {
        foreach (var (step, found) in OrderedWork.Run(SearchStep.Divide(blocks), Find, options.Jobs, cancellation)) _writing.Write(step, found);

        FoundDocument? Find(SearchStep step) => step.Record.Length == 0 ? null : analyzer.Find(step.Record.Text, options.Documents, cancellation);
    }

    /// <summary>What became of the file.</summary>
    public FileReport Report(string format) => _writing.Report(format);
}
