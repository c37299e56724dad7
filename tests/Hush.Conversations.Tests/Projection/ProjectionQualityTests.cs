using CsCheck;
using Hush.Conversations.Projection;
using Hush.TestKit;

namespace Hush.Conversations.Tests.Projection;

/// <summary>How exactly spans get from one form of an utterance to the other three, on utterances whose four forms are made together.</summary>
public sealed class ProjectionQualityTests
{
    private const int Few = 4000;
    private const int All = 100_000;
    private const double LeastExact = 0.995;
    private const double MostExtraWords = 0.01;

    private static readonly Representation[] Forms = [Representation.Text, Representation.Lexical, Representation.Itn, Representation.MaskedItn];

    // HUSH_FULL=1 takes all; a few thousand tell a regression.
    private static int Count => Environment.GetEnvironmentVariable("HUSH_FULL") == "1" ? All : Few;

    [Fact]
    public void Spans_project_exactly_without_a_leak_and_hardly_hide_more()
    {
        var (spans, exact, leaked, words, extra) = (0L, 0L, 0L, 0L, 0L);
        foreach (var (utterance, source) in Properties.Inputs(Gen.Select(Utterances.Any, Gen.OneOf(Forms)), Count))
        {
            var projected = EntityProjector.Project(utterance.Forms, source, utterance[source].Spans);
            foreach (var form in Forms.Where(form => form != source))
            {
                var gold = utterance[form];
                for (var entity = 0; entity < gold.Spans.Count; entity++)
                {
                    var was = Braced.Star(gold.Plain, projected[form][entity]);
                    spans++;
                    if (was == Braced.Star(gold.Plain, [gold.Spans[entity]])) exact++;
                    for (var at = gold.Spans[entity].Start; at < gold.Spans[entity].End; at++)
                        if (char.IsLetterOrDigit(was[at])) leaked++;
                }

                var ordinary = gold.Starred.Split(' ');
                var redacted = Braced.Star(gold.Plain, projected[form].SelectMany(own => own)).Split(' ');
                words += ordinary.Count(word => word.Any(char.IsLetter));
                if (ordinary.Length == redacted.Length) extra += ordinary.Zip(redacted)
                    .Count(pair => pair.First.Any(char.IsLetter) && pair.Second.Contains('*', StringComparison.Ordinal));
                else extra += Math.Max(1, ordinary.Length - redacted.Length);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Count} utterances, {exact} of {spans} spans exact, {leaked} characters leaked, {extra} of {words} words hidden as well");
        Assert.Equal(0, leaked);
        Assert.True(exact >= LeastExact * spans, $"{exact} of {spans} spans are exact");
        Assert.True(extra < MostExtraWords * words, $"{extra} of {words} ordinary words were hidden as well");
    }
}
