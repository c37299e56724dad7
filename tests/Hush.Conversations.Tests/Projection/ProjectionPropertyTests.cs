using Hush.Conversations.Projection;

namespace Hush.Conversations.Tests.Projection;

public sealed class ProjectionPropertyTests
{
    private static readonly Representation[] Sources = [Representation.Lexical, Representation.Text, Representation.Itn];

    [Fact]
    public void Project_GeneratedUtterances_HideEveryEntityCharacterInEveryForm()
    {
        var (shown, hidden) = (0, 0);
        for (var seed = 1; seed <= 3000; seed++)
        {
            var utterance = new UtteranceGenerator(seed).Next();
            var source = Sources[seed % Sources.Length];
            var projected = EntityProjector.Project(utterance.Forms, source, utterance[source].Spans);
            foreach (var form in Sources)
            {
                var gold = utterance[form];
                for (var entity = 0; entity < gold.Spans.Count; entity++)
                {
                    var covered = projected[form][entity];
                    var was = Braced.Star(gold.Plain, covered);
                    for (var at = gold.Spans[entity].Start; at < gold.Spans[entity].End; at++)
                        Assert.True(was[at] == '*' || char.IsPunctuation(was[at]), $"seed {seed}, {form}: {gold.Starred} / {was}");
                }

                var expected = gold.Starred;
                var redacted = Braced.Star(gold.Plain, projected[form].SelectMany(spans => spans));
                for (var at = 0; at < expected.Length; at++)
                {
                    if (expected[at] == '*' || !char.IsLetter(expected[at])) continue;
                    shown++;
                    if (redacted[at] == '*') hidden++;
                }
            }
        }

        Assert.True(hidden * 1000L <= shown, $"{hidden} of {shown} ordinary letters were hidden as well");
    }

    [Fact]
    public void Project_NoisyForms_NeverShowAnEntity()
    {
        var (shown, hidden) = (0, 0);
        for (var seed = 1; seed <= 2000; seed++)
        {
            var random = new Random(seed);
            var utterance = new UtteranceGenerator(seed).Next();
            var noisy = Noise(utterance.Text, random);
            var forms = new RepresentationSet(new SourceText(noisy.Plain), utterance.Forms.Lexical);
            var projected = EntityProjector.Project(forms, Representation.Lexical, utterance.Lexical.Spans);
            var was = Braced.Star(noisy.Plain, projected[Representation.Text].SelectMany(spans => spans));
            foreach (var span in noisy.Spans)
                for (var at = span.Start; at < span.End; at++)
                    Assert.False(char.IsLetterOrDigit(was[at]), $"seed {seed}: {noisy.Plain} / {was}");
            shown += noisy.Starred.Count(char.IsLetter);
            hidden += noisy.Starred.Zip(was).Count(pair => char.IsLetter(pair.First) && pair.Second == '*');
        }

        Assert.True(hidden * 50L <= shown, $"{hidden} of {shown} ordinary letters were hidden as well");
    }

    [Fact]
    public void Project_AnySpanOfAnyText_StaysInsideAndOrdered()
    {
        const string alphabet = "ab1 .-@*é\u0301\uD83D\uDE00王\u200B\t5";
        for (var seed = 1; seed <= 3000; seed++)
        {
            var random = new Random(seed);
            var source = Garbage(random, alphabet);
            var target = Garbage(random, alphabet);
            var start = random.Next(source.Length + 1);
            TextSpan[] spans = [TextSpan.FromBounds(start, random.Next(start, source.Length + 1)), new TextSpan(0, source.Length)];
            var projected = EntityProjector.Project(new RepresentationSet(target, source), Representation.Lexical, spans)[Representation.Text];
            foreach (var ofEntity in projected)
            {
                Assert.All(ofEntity, span => Assert.True(target.Span.Contains(span) && !span.IsEmpty, $"seed {seed}"));
                Assert.True(ofEntity.Zip(ofEntity.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), $"seed {seed}");
            }
        }
    }

    /// <summary>Drops, adds and misspells ordinary words of the written form; entities stay.</summary>
    private static Braced Noise(Braced form, Random random)
    {
        var written = new System.Text.StringBuilder();
        var done = 0;
        foreach (var span in form.Spans)
        {
            AddNoisy(form.Plain[done..span.Start], random, written);
            written.Append('{').Append(form.Plain, span.Start, span.Length).Append('}');
            written.Append(' ');
            done = span.End;
        }

        AddNoisy(form.Plain[done..], random, written);
        return new Braced(written.ToString());
    }

    private static void AddNoisy(string words, Random random, System.Text.StringBuilder written)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = random.Next(10);
            if (kind == 0) continue;
            if (kind == 1) written.Append("indeed ");
            written.Append(kind == 2 ? "x" + word : word).Append(' ');
        }

        if (written.Length > 0 && written[^1] != ' ') written.Append(' ');
    }

    private static SourceText Garbage(Random random, string alphabet) =>
        new(new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => alphabet[random.Next(alphabet.Length)])]));
}
