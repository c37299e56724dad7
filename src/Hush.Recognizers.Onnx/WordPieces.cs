using Microsoft.ML.Tokenizers;

namespace Hush.Recognizers.Onnx;

/// <summary>
/// Cuts words into the tokens of a model. Each word is cut for itself, so that which tokens are a word's is known whatever the tokenizer changes
/// before it cuts; WordPiece cuts at blanks and marks anyway. Serves all threads.
/// </summary>
internal sealed class WordPieces
{
    private readonly BertTokenizer _tokenizer;

    /// <summary>Reads a vocabulary.</summary>
    /// <exception cref="InvalidDataException">It has not the tokens that every such vocabulary has.</exception>
    public WordPieces(string vocabulary, bool lowerCases)
    {
        try
        {
            _tokenizer = BertTokenizer.Create(vocabulary, new BertOptions
            { LowerCaseBeforeTokenization = lowerCases, RemoveNonSpacingMarks = lowerCases });
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{Path.GetFileName(vocabulary)}: expected one token a line, [UNK], [CLS] and [SEP] among them.", wrong);
        }

        LastToken = File.ReadLines(vocabulary).Index().Last(line => line.Item.Length > 0).Index;
    }

    /// <summary>The highest number of a token.</summary>
    public int LastToken { get; }

    /// <summary>The tokens of each word, at least one.</summary>
    public IReadOnlyList<int[]> Of(SourceText text, IReadOnlyList<Word> words) => [.. words.Select(word => Of(text.AsSpan(word.Span)))];

    /// <summary>The tokens of a window between those that begin and end every input.</summary>
    public long[] Frame(TokenWindow window) => [_tokenizer.ClassificationTokenId, .. window.Tokens.Select(token => (long)token),
        _tokenizer.SeparatorTokenId];

    private int[] Of(ReadOnlySpan<char> word)
    {
        int[] tokens = [.. _tokenizer.EncodeToTokens(word, out _).Select(token => token.Id)];
        return tokens.Length > 0 ? tokens : [_tokenizer.UnknownTokenId];
    }
}
