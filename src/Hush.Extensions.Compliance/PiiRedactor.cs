using Hush.Analysis;
using Microsoft.Extensions.Compliance.Redaction;

namespace Hush;

/// <summary>
/// A redactor of data classifications that puts stars over what is personal in a value and keeps the rest, so that a classified sentence stays
/// readable. The length in UTF-16 code units stays the same. Where a search stops at a limit, all is starred.
/// </summary>
public sealed class PiiRedactor : Redactor
{
    private readonly PiiAnalyzer _analyzer;
    private readonly DocumentOptions _options;

    /// <summary>A redactor.</summary>
    /// <param name="analyzer">Finds what to hide.</param>
    /// <param name="options">What is found; policies and units do not count. Null for the defaults.</param>
    public PiiRedactor(PiiAnalyzer analyzer, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        _options = options ?? new DocumentOptions();
    }

    /// <inheritdoc/>
    public override int GetRedactedLength(ReadOnlySpan<char> input) => input.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="source"/>.</exception>
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        LabelledText.Mask(_analyzer, "", source.ToString(), _options).CopyTo(destination);
        return source.Length;
    }
}
