using Hush.Evaluation.Scoring;

namespace Hush.Evaluation.Tests;

public sealed class FoundByFormTests
{
    [Fact]
    public void In_SearchesATextOnce_WhateverItsForm()
    {
        List<string> searched = [];
        FoundByForm finder = new(item =>
        {
            lock (searched) searched.Add(item.Turns[0].Text.Reveal());
            return [new Prediction(0, new TextSpan(0, item.Turns[0].Text.Length), "Person", 0.9)];
        });

        finder.In([Items.Document("Ada Quill"), Items.Document("ada")]);
        var lower = finder.In([Items.Document("ada quill"), Items.Document("ada")]);

        Assert.Equal(["Ada Quill", "ada", "ada quill"], searched.Order(StringComparer.Ordinal));
        Assert.Equal([9, 3], lower.Select(found => found[0].Span.Length));
    }
}
