using Hush.Languages.Vocabulary;
using Hush.Text;

namespace Hush.Languages.Spoken;

/// <summary>
/// Reads what was said as speech engines write it ("j dot doe at yahoo dot com", "six three three") into the characters that were meant,
/// with the way back. It serves as a second reading to search for entities, so it prefers missing a rare spoken form to making patterns out
/// of ordinary prose. All that is not spoken form stays as it is. Takes time linear in the text; never fails because of what it says.
/// </summary>
internal static class SpokenReader
{
    /// <summary>The reading of <paramref name="text"/>.</summary>
    /// <param name="text">Any text, spoken form or not.</param>
    /// <param name="language">BCP-47 language. For one without word tables only single digits and letters in a row are read.</param>
    public static SpokenReading Read(SourceText text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, WordSegmenter.Segment(text), language);
    }

    /// <summary>The reading of a text whose words are known already.</summary>
    /// <param name="text">Any text, spoken form or not.</param>
    /// <param name="words">Its words and marks, as <see cref="WordSegmenter"/> gives them.</param>
    /// <param name="language">BCP-47 language.</param>
    public static SpokenReading Read(SourceText text, IReadOnlyList<Word> words, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var pack = LanguagePacks.For(language);
        if (pack.Glued is not { } glued || DigitRunReader.Read(text, glued) is not { } digits) return ReadWords(text, words, pack.Spoken);
        var reading = ReadWords(digits.Text, WordSegmenter.Segment(digits.Text), pack.Spoken);
        return new SpokenReading(reading.Text, digits.Map.Compose(reading.Map), HasChanges: true);
    }

    private static SpokenReading ReadWords(SourceText text, IReadOnlyList<Word> words, SpokenVocabulary vocabulary)
    {
        var tokens = new SpokenTokens(text, words, vocabulary);
        var edits = new SpokenEdits(tokens);
        if (tokens.MayBeSpoken) new Pass(tokens, edits).Run();
        return edits.Build();
    }

    /// <summary>One walk over the tokens: addresses first, since their words may also be numbers and letters, rows between them.</summary>
    private sealed class Pass(SpokenTokens tokens, SpokenEdits edits)
    {
        private readonly SpokenRowResolver _resolver = new(tokens);
        private readonly SpokenRowWriter _writer = new(tokens, edits);

        public void Run()
        {
            var numbers = new NumberUnitReader(tokens);
            var letters = new LetterUnitReader(tokens);
            var rows = new SpokenRowReader(tokens, numbers, letters);
            var position = 0;
            foreach (var address in new SpokenAddressReader(tokens, numbers, letters).ReadAll())
            {
                ReadRows(rows, position, address.First);
                address.Write(edits);
                position = address.End;
            }

            ReadRows(rows, position, tokens.Count);
        }

        private void ReadRows(SpokenRowReader rows, int position, int limit)
        {
            while (position < limit)
            {
                if (tokens.Phrase(position, PhraseRole.Idiom) is { } idiom)
                {
                    position += idiom.Words.Length;
                    continue;
                }

                var units = rows.Read(position, limit);
                if (units.Count == 0)
                {
                    position++;
                    continue;
                }

                position = units[^1].End;
                _resolver.Resolve(units);
                _writer.Write(units);
            }
        }
    }
}
