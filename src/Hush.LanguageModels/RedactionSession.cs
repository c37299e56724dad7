using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hush.Analysis;
using Hush.Detection.Dialogue;
using Hush.Entities;
using Hush.LanguageIdentification;
using Hush.LanguageModels;

namespace Hush;

/// <summary>
/// One conversation with a language model: replaces personal values in what is sent by surrogates, and puts the values back into what is answered.
/// The same value gets the same surrogate in all calls, and what was hidden once stays hidden. The values are held in this object's memory and
/// nowhere else; it prints only how many there are. Thread-safe.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RedactionSession
{
    private const int MostToIdentify = 2_000;

    private readonly PiiAnalyzer _analyzer;
    private readonly RedactionSessionOptions _options;
    private readonly Lock _gate = new();

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private SurrogateTable? _table;

    /// <summary>Starts a conversation.</summary>
    /// <param name="analyzer">Finds what to hide; shared by any number of sessions.</param>
    /// <param name="options">What is hidden and what stands for it; null for the defaults.</param>
    public RedactionSession(PiiAnalyzer analyzer, RedactionSessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        _options = options ?? new RedactionSessionOptions();
    }

    /// <summary>How many surrogates were given so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _table?.Count ?? 0;
        }
    }

    /// <summary>Redacts a text by itself.</summary>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit; the text must not be sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public string Redact(string text, CancellationToken cancellation = default) => Redact([new PromptText("user", text)], cancellation)[0];

    /// <summary>Redacts texts that are one dialogue, in its order: what one speaker asks explains what another answers.</summary>
    /// <returns>The redacted texts, index-aligned, without their labels.</returns>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit; the texts must not be sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IReadOnlyList<string> Redact(IReadOnlyList<PromptText> texts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var language = _options.Language ?? Identify(texts);
        var documents = new DocumentOptions
        {
            Language = language,
            Categories = _options.Categories ?? RedactionSessionOptions.DefaultCategories(language),
            Thresholds = _options.Thresholds,
        };
        Turn[] turns = [.. texts.Select(text => new Turn(text.Speaker, new SourceText(text.Label + text.Text)))];
        var found = _analyzer.Find(turns, documents, cancellation);
        if (found.Incomplete.Count > 0) throw new SearchIncompleteException(found.Incomplete);
        lock (_gate)
        {
            _table ??= new SurrogateTable(_options.Style, _options.Seed, language);
            _table.Avoid([.. texts.Select(text => text.Text)]);
            List<(TextSpan Span, string Surrogate)>[] edits = [.. texts.Zip(found.ByTurn, (text, entities) => Edits(_table, text, entities))];
            _table.Index();
            return [.. texts.Zip(edits, (text, replaced) => Apply(text.Text, replaced, _table.Values))];
        }
    }

    /// <summary><see cref="Redact(IReadOnlyList{PromptText}, CancellationToken)"/> on a thread of the pool.</summary>
    /// <exception cref="SearchIncompleteException">A search stopped at a limit; the texts must not be sent.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public Task<IReadOnlyList<string>> RedactAsync(IReadOnlyList<PromptText> texts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Task.Run(() => Redact(texts, cancellation), cancellation);
    }

    /// <summary>Puts the values back for the surrogates in <paramref name="text"/>; what the session did not give stays as it is.</summary>
    public string Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InOnePiece(OpenRestorer(), text);
    }

    /// <summary>A restorer for a text that arrives in pieces. It knows the surrogates that were given before this call.</summary>
    public StreamRestorer OpenRestorer() => Open(escape: null);

    /// <summary>As <see cref="Restore"/>, in the text of a JSON document, where the values are written with JSON's escapes.</summary>
    internal string RestoreJson(string json) => InOnePiece(OpenJsonRestorer(), json);

    /// <summary>As <see cref="OpenRestorer"/>, for the text of a JSON document.</summary>
    internal StreamRestorer OpenJsonRestorer() => Open(static value =>
        JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());

    /// <summary>How many surrogates, never the values.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"RedactionSession({Count} surrogates)");

    private StreamRestorer Open(Func<string, string>? escape)
    {
        lock (_gate) return new StreamRestorer(_table?.Surrogates ?? new KeyMatcher([]), escape);
    }

    private static string InOnePiece(StreamRestorer restorer, string text) => restorer.Push(text) + restorer.Complete();

    private static string Identify(IReadOnlyList<PromptText> texts)
    {
        var sample = new StringBuilder();
        foreach (var text in texts)
        {
            if (sample.Length >= MostToIdentify) break;
            sample.Append(text.Text, 0, Math.Min(text.Text.Length, MostToIdentify - sample.Length)).Append('\n');
        }

        return LanguageIdentifier.Identify(new SourceText(sample.ToString()))?.Code ?? "en";
    }

    // A value that begins in its label is hidden from the text's first character on.
    private static List<(TextSpan Span, string Surrogate)> Edits(SurrogateTable table, PromptText text, IReadOnlyList<Entity> entities)
    {
        List<(TextSpan, string)> edits = new(entities.Count);
        foreach (var entity in entities)
        {
            var span = LabelledText.InText(entity.Span, text.Label);
            if (!span.IsEmpty) edits.Add((span, table.For(entity.Category, text.Text.Substring(span.Start, span.Length))));
        }

        return edits;
    }

    private static string Apply(string text, List<(TextSpan Span, string Surrogate)> edits, KeyMatcher known)
    {
        var redacted = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (span, surrogate) in edits)
        {
            redacted.Append(InOnePiece(new StreamRestorer(known), text[done..span.Start])).Append(surrogate);
            done = span.End;
        }

        return redacted.Append(InOnePiece(new StreamRestorer(known), text[done..])).ToString();
    }
}
