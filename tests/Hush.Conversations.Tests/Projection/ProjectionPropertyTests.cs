using CsCheck;
using Hush.Conversations.Projection;
using Hush.TestKit;

namespace Hush.Conversations.Tests.Projection;

public sealed class ProjectionPropertyTests
{
    private static readonly Representation[] Sources = [Representation.Lexical, Representation.Text, Representation.Itn];

    [Fact]
    public void Project_AnyUtterance_HidesEveryEntityCharacterInEveryForm()
    {
        var (shown, hidden) = (0, 0);
        Properties.Holds(Gen.Select(Utterances.Any, Gen.OneOf(Sources)), 3000, given =>
        {
            var (utterance, source) = given;
            var projected = EntityProjector.Project(utterance.Forms, source, utterance[source].Spans);
            foreach (var form in Sources)
            {
                var gold = utterance[form];
                for (var entity = 0; entity < gold.Spans.Count; entity++)
                {
                    var was = Braced.Star(gold.Plain, projected[form][entity]);
                    for (var at = gold.Spans[entity].Start; at < gold.Spans[entity].End; at++)
                        Assert.True(was[at] == '*' || char.IsPunctuation(was[at]), $"{form}: {gold.Starred} / {was}");
                }

                Count(gold.Starred, Braced.Star(gold.Plain, projected[form].SelectMany(spans => spans)), ref shown, ref hidden);
            }
        });
        Assert.True(hidden * 1000L <= shown, $"{hidden} of {shown} ordinary letters were hidden as well");
    }

    [Fact]
    public void Project_NoisyForms_NeverShowAnEntity()
    {
        var (shown, hidden) = (0, 0);
        Properties.Holds(Utterances.Any.SelectMany(utterance => Noisy(utterance.Text).Select(noisy => (Utterance: utterance, Noisy: noisy))), 2000,
            given =>
        {
            var (utterance, noisy) = given;
            var forms = new RepresentationSet(new SourceText(noisy.Plain), utterance.Forms.Lexical);
            var projected = EntityProjector.Project(forms, Representation.Lexical, utterance.Lexical.Spans);
            var was = Braced.Star(noisy.Plain, projected[Representation.Text].SelectMany(spans => spans));
            foreach (var span in noisy.Spans)
                for (var at = span.Start; at < span.End; at++)
                    Assert.False(char.IsLetterOrDigit(was[at]), $"{noisy.Plain} / {was}");
            Count(noisy.Starred, was, ref shown, ref hidden);
        });
        Assert.True(hidden * 50L <= shown, $"{hidden} of {shown} ordinary letters were hidden as well");
    }

    [Fact]
    public void Project_AnySpanOfAnyText_StaysInsideAndOrdered()
    {
        var texts = Gen.Char["ab1 .-@*é\u0301\uD83D\uDE00王\u200B\t5"].Array[0, 29].Select(characters => new SourceText(new string(characters)));
        var spans = Gen.Select(Gen.Int[0, 29], Gen.Int[0, 29]);
        Properties.Holds(Gen.Select(texts, texts, spans), 3000, given =>
        {
            var (source, target, (one, other)) = given;
            var (start, end) = (Math.Min(Math.Min(one, other), source.Length), Math.Min(Math.Max(one, other), source.Length));
            var projected = EntityProjector.Project(new RepresentationSet(target, source), Representation.Lexical,
                [TextSpan.FromBounds(start, end), source.Span]);
            foreach (var ofEntity in projected[Representation.Text])
            {
                Assert.All(ofEntity, span => Assert.True(target.Span.Contains(span) && !span.IsEmpty));
                Assert.All(ofEntity.Zip(ofEntity.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            }
        });
    }

    /// <summary>Counts the ordinary letters, and those among them that were hidden.</summary>
    private static void Count(string expected, string redacted, ref int shown, ref int hidden)
    {
        foreach (var (wanted, was) in expected.Zip(redacted))
        {
            if (!char.IsLetter(wanted)) continue;
            shown++;
            if (was == '*') hidden++;
        }
    }

    /// <summary>Drops, adds and misspells ordinary words of the written form; entities stay.</summary>
    private static Gen<Braced> Noisy(Braced form) => Gen.Int[0, 9].Array[form.Plain.Split(' ').Length].Select(kinds =>
    {
        var written = new System.Text.StringBuilder();
        var (done, word) = (0, 0);
        foreach (var span in form.Spans)
        {
            Add(form.Plain[done..span.Start]);
            written.Append('{').Append(form.Plain, span.Start, span.Length).Append("} ");
            done = span.End;
        }

        Add(form.Plain[done..]);
        return new Braced(written.ToString());

        void Add(string words)
        {
            foreach (var ordinary in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var kind = kinds[word++];
                if (kind == 0) continue;
                if (kind == 1) written.Append("indeed ");
                written.Append(kind == 2 ? "x" + ordinary : ordinary).Append(' ');
            }

            if (written.Length > 0 && written[^1] != ' ') written.Append(' ');
        }
    });
}
