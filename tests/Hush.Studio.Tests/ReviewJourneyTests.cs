using System.Text.Json.Nodes;
using Hush.EndToEnd.Tests;
using Hush.Evaluation.Corpora;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hush.Studio.Tests;

/// <summary>What a person marks, and the files that the marks become.</summary>
public sealed class ReviewJourneyTests(StudioFixture studio)
{
    private const string Chat =
        "Agent: Who is there?\nCustomer: It is Nora Whitfield, about the zebra plan.\nAgent: Thanks Nora. Which paint?\nCustomer: It is painted in shade R2-17, I think.\n";

    [Fact]
    public async Task FalseAndMissed_ChangeTheFigures()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(Chat);
        var leak = visit.Review.Locator("[data-figure=leak]");
        var over = visit.Review.Locator("[data-figure=over]");
        await Expect(leak).ToHaveTextAsync("0%");

        await visit.Page.Locator("mark", new() { HasText = "Nora Whitfield" }).HoverAsync();
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "False: nobody's data" }).ClickAsync();
        await Expect(visit.Page.Locator("mark.false")).ToHaveCountAsync(1);
        await Expect(over).Not.ToHaveTextAsync("0%");

        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "Take the mark back" }).ClickAsync();
        await Expect(visit.Page.Locator("mark.false")).ToHaveCountAsync(0);
        await Expect(over).ToHaveTextAsync("0%");

        await MarkMissedAsync(visit, "zebra", "NumericIdentifier");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveCountAsync(1);
        await Expect(leak).Not.ToHaveTextAsync("0%");
        await Expect(visit.Review.Locator(".marks")).ToHaveTextAsync("1 missed, 0 false, 0 with a wrong border");

        await MarkMissedAsync(visit, "quagga", "Person");
        await Expect(visit.Review).ToContainTextAsync("This value is not in the text");
    }

    [Fact]
    public async Task SelectedWords_AreMarked_AndBordersMoved()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(Chat);
        var words = visit.Page.Locator("[data-unit='2']");
        await words.EvaluateAsync(
            """
            root => {
              const range = document.createRange();
              const last = root.lastChild;
              const at = last.data.indexOf("zebra");
              range.setStart(last, at);
              range.setEnd(last, at + 5);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              root.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
            }
            """);
        await Expect(visit.Details.Locator(".value")).ToHaveTextAsync("zebra");
        await visit.Details.GetByRole(AriaRole.Combobox).SelectOptionAsync("Organization");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveTextAsync("zebra");

        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "End one word later" }).ClickAsync();
        await Expect(visit.Page.Locator("mark.missed")).ToHaveTextAsync("zebra plan");

        await visit.Page.Locator("mark", new() { HasText = "Nora Whitfield" }).HoverAsync();
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "End one word earlier" }).ClickAsync();
        await Expect(visit.Page.Locator("mark.border")).ToHaveTextAsync("Nora");
        await Expect(visit.Review.Locator(".marks")).ToHaveTextAsync("1 missed, 0 false, 1 with a wrong border");
    }

    [Fact]
    public async Task AnotherForm_TakesTheMarksAway()
    {
        await using var visit = await studio.VisitAsync();
        await visit.OpenAsync(Repository.PathOf("samples", "call.json"));
        await MarkMissedAsync(visit, "morning", "Person");
        await Expect(visit.Review.Locator(".marks")).ToHaveTextAsync("1 missed, 0 false, 0 with a wrong border");
        await visit.Page.GetByLabel("Form that is read").SelectOptionAsync("text");
        await visit.FinishedAsync();
        await Expect(visit.Review.Locator(".marks")).ToHaveTextAsync("0 missed, 0 false, 0 with a wrong border");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task RulesFile_FindsNextTime_WhatWasMissed()
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(Chat);
        await MarkMissedAsync(visit, "zebra", "Organization");
        await MarkMissedAsync(visit, "R2-17", "NumericIdentifier");
        await Expect(visit.Page.Locator("mark.missed")).ToHaveCountAsync(2);
        await visit.Page.Locator("mark", new() { HasText = "Nora Whitfield" }).HoverAsync();
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "False: nobody's data" }).ClickAsync();

        var path = Path.Combine(studio.Folder, "hush-rules.json");
        var rules = JsonNode.Parse(await visit.DownloadAsync(visit.Review.GetByRole(AriaRole.Button, new() { Name = "Rules and lists" }),
            path))!;
        Assert.Equal("CE_NumericIdentifier", rules["rules"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("zebra", rules["deny"]![0]!["words"]![0]!.GetValue<string>());
        Assert.Equal("Nora Whitfield", rules["allow"]![0]!["words"]![0]!.GetValue<string>());

        var redacted = await Repository.HushAsync("the zebra has shade R9-13, says Nora Whitfield", "redact", "--model", "fast", "--rules",
            path, "--plain", "--categories", "All");
        Assert.Equal(("the ***** has shade *****, says Nora Whitfield", 0), (redacted.Output.Trim(), redacted.ExitCode));
    }

    [Theory]
    [InlineData(Chat, "chat")]
    [InlineData("Emoji first 😀: Nora Whitfield keeps the zebra plan.", "document")]
    public async Task LabelledItems_AreReadByTheEvaluation(string content, string kind)
    {
        await using var visit = await studio.VisitAsync();
        await visit.RedactAsync(content);
        await MarkMissedAsync(visit, "zebra", "Person");
        var path = Path.Combine(studio.Folder, "real-studio-dev.jsonl");
        await visit.DownloadAsync(visit.Review.GetByRole(AriaRole.Button, new() { Name = "Labelled items" }), path);

        var item = Assert.Single(CorpusReader.Read(path, LabelMapping.Load()));
        Assert.Equal(kind, item.Kind);
        string[] values = [.. item.Spans.Select(span => item.Turns[span.Turn].Text.AsSpan().Slice(span.Span.Start, span.Span.Length).ToString())];
        Assert.Contains("Nora Whitfield", values);
        Assert.Contains("zebra", values);
        Assert.Equal("PERSON", item.Spans[Array.IndexOf(values, "zebra")].Label);
    }

    private static async Task MarkMissedAsync(Visit visit, string value, string category)
    {
        await visit.Review.GetByLabel("A value that was missed").FillAsync(value);
        await visit.Review.GetByRole(AriaRole.Combobox).SelectOptionAsync(category);
        await visit.Review.GetByRole(AriaRole.Button, new() { Name = "Mark as missed" }).ClickAsync();
    }
}
