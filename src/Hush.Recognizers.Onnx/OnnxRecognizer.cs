using Hush.Recognition;
using Hush.Recognizers.Onnx;
using Microsoft.ML.OnnxRuntime;

namespace Hush;

/// <summary>
/// Proposes what a token classification model of the program's own finds, run by ONNX Runtime on the processor. The model reads each turn, or each
/// text, as it was written. Its tokens are WordPiece, as those of BERT, DistilBERT, ELECTRA and what was trained from them. One instance serves all
/// threads; dispose of it after the analyzer's last call.
/// </summary>
public sealed class OnnxRecognizer : IRecognizer, IDisposable
{
    private readonly OnnxRecognizerOptions _options;
    private readonly WordPieces _pieces;
    private readonly LabelKinds _kinds;
    private readonly TokenClassifier _classifier;

    private OnnxRecognizer(OnnxRecognizerOptions options, WordPieces pieces, LabelKinds kinds, TokenClassifier classifier) =>
        (_options, _pieces, _kinds, _classifier) = (options, pieces, kinds, classifier);

    /// <inheritdoc/>
    public string Id => _options.Id;

    /// <summary>
    /// Opens a model's folder, as the usual exporters write it: <c>model.onnx</c>, <c>config.json</c> with <c>id2label</c>, <c>vocab.txt</c> and, if
    /// it is there,
    /// <c>tokenizer_config.json</c> with <c>do_lower_case</c>.
    /// </summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="options">What the model finds, and how it is run.</param>
    /// <exception cref="ArgumentException">An option is outside its range, or names a kind that no label of the model has.</exception>
    /// <exception cref="FileNotFoundException">One of the files is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not what its name says, or the files do not belong together.</exception>
    public static OnnxRecognizer Open(string folder, OnnxRecognizerOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        ModelFolder files = new(folder);
        LabelKinds kinds = new(files.Labels(), options.Categories);
        WordPieces pieces = new(files.Vocabulary, files.LowerCases());
        OnnxRecognizer recognizer = new(options, pieces, kinds, TokenClassifier.Open(files.Model, options.Threads, kinds.LabelCount));
        if (recognizer.ReadsAll()) return recognizer;
        recognizer.Dispose();
        throw new InvalidDataException(
            $"{Path.GetFileName(files.Model)}: expected a network that reads {options.MaxTokens} tokens at once ({nameof(options.MaxTokens)}), knows all of "
            + $"{Path.GetFileName(files.Vocabulary)} and gives {kinds.LabelCount} numbers for each token.");
    }

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(candidates);
        if (context.Form is not ReadingForm.Written || context.IsJoined || context.Words.Count == 0 || !Reads(context.Language)) return;
        var words = _pieces.Of(context.Text, context.Words);
        var found = new WordProbabilities(words.Count, _kinds.LabelCount);
        foreach (var window in TokenWindow.Over(words, _options.MaxTokens)) found.Take(window, _classifier.Run(_pieces.Frame(window)));
        foreach (var (first, last, category, confidence) in _kinds.Runs(found))
        {
            if (confidence.Value < _options.MinimumConfidence) continue;
            var span = TextSpan.FromBounds(context.Words[first].Span.Start, context.Words[last].Span.End);
            candidates.Add(new Candidate(span, category, confidence, Id, Evidence.None));
        }
    }

    /// <summary>Frees the model.</summary>
    public void Dispose() => _classifier.Dispose();

    // What fails here would fail later because of what a text says: because it is long, or has a token that the network does not know.
    private bool ReadsAll()
    {
        long[] tokens = [.. Enumerable.Repeat((long)_pieces.LastToken, _options.MaxTokens)];
        try
        {
            return _classifier.Run(tokens).Length == tokens.Length * _kinds.LabelCount;
        }
        catch (OnnxRuntimeException)
        {
            return false;
        }
    }

    private bool Reads(string language)
    {
        if (_options.Languages is not { } languages) return true;
        var end = language.IndexOf('-', StringComparison.Ordinal);
        return languages.Contains(end < 0 ? language : language[..end]);
    }
}
