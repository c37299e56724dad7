using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;
using Hush.Recognition.Lexicons;

namespace Hush.Detection.Tests.Neural;

/// <summary>
/// Holds tokens and their features to those of <c>training/tagger</c>, line by line of a file that <c>python3 -m tagger.parity</c> writes: the
/// committed one, or one over whole corpora that the variable <c>HUSH_PARITY_FILE</c> names.
/// </summary>
public sealed class TokenParityTests(ITestOutputHelper output)
{
    private const int Shown = 20;

    [Fact]
    public void Tokens_AreThoseOfTheTrainer()
    {
        var (lines, wrong) = (0, new List<int>());
        using var reader = Open();
        while (reader.ReadLine() is { } line)
        {
            lines++;
            var parts = line.Split('\t');
            var text = new SourceText(JsonSerializer.Deserialize<string>(parts[0])!);
            if (NameLexicon.HashOf(Described(text)).ToString("x8", CultureInfo.InvariantCulture) != parts[1]) wrong.Add(lines);
        }

        output.WriteLine($"{lines} lines, {wrong.Count} that differ");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {lines} lines differ: {string.Join(", ", wrong.Take(Shown))}");
        Assert.InRange(lines, 3000, int.MaxValue);
    }

    private static string Described(SourceText text)
    {
        var turn = TurnFacts.Of(0, new Turn("", text), "en");
        var sequence = TinyModel.SequenceOf([turn]);
        var described = new StringBuilder();
        Span<char> folded = stackalloc char[1024];
        for (var index = 0; index < turn.WrittenWords.Count; index++)
        {
            var (span, kind) = (turn.WrittenWords[index].Span, turn.WrittenWords[index].Kind);
            var token = sequence.Tokens[index];
            // What a token is by itself: its place in the turn and the vocabulary of a model are other tests'.
            var bits = token.Bits & ~(TokenBits.KnownWord | TokenBits.BlankBefore | TokenBits.BreakBefore | TokenBits.TurnStart);
            var word = kind is WordKind.Letters or WordKind.Mixed ? NameLexicon.HashOf(folded[..LetterFolding.Fold(text.AsSpan(span), folded)]) : 0;
            described.Append(CultureInfo.InvariantCulture, $"{span.Start},{span.End},{(int)kind},{token.Shape},{bits},{word},");
            described.AppendJoin(';', sequence.Subwords.Slice(token.SubwordsAt, token.SubwordCount).ToArray()).Append('|');
        }

        return described.ToString();
    }

    private static StreamReader Open() =>
        Environment.GetEnvironmentVariable("HUSH_PARITY_FILE") is { Length: > 0 } path
            ? new StreamReader(path)
            : new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("neural/parity.tsv")!);
}
