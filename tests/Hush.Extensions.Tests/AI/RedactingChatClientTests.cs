using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Hush.Extensions.Tests.AI;

public sealed class RedactingChatClientTests
{
    private const string Question = "I am Maria Lindqvist, my mail is m.l@example.com. Greet me.";
    private static readonly PiiAnalyzer Analyzer = new();

    [Fact]
    public async Task Response_IsRestored_AndTheModelSawSurrogates()
    {
        FakeModel model = new() { Answers = [[new TextContent("Hello [PERSON_1]!")]] };
        ChatMessage message = new(ChatRole.User, Question);
        var response = await Client(model).GetResponseAsync([message]);
        Assert.Equal("Hello Maria Lindqvist!", response.Text);
        Assert.Null(response.RawRepresentation);
        Assert.Equal("I am [PERSON_1], my mail is [EMAIL_1]. Greet me.", Assert.Single(model.Calls[0]).Text);
        Assert.Equal(Question, message.Text);
    }

    [Fact]
    public async Task Stream_SurrogateInPieces_IsRestoredWhole()
    {
        FakeModel model = new()
        { Answers = [[.. "Hello [PERSON_1], is [EMAIL_1] right? [PER".Chunk(3).Select(piece => new TextContent(new string(piece)))]] };
        List<string> pieces = [];
        await foreach (var update in Client(model).GetStreamingResponseAsync(Question)) pieces.Add(update.Text);
        Assert.Equal("Hello Maria Lindqvist, is m.l@example.com right? [PER", string.Concat(pieces));
        Assert.DoesNotContain(pieces[..^1], piece => piece.Contains('[', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stream_HeldText_ComesBeforeAToolCall()
    {
        FunctionCallContent call = new("1", "send", new Dictionary<string, object?> { ["to"] = "[EMAIL_1]" });
        FakeModel model = new() { Answers = [[new TextContent("Sending to PERSON_1"), call]] };
        var response = await Client(model).GetStreamingResponseAsync(Question).ToChatResponseAsync();
        Assert.Equal("Sending to Maria Lindqvist", response.Text);
        Assert.Equal("m.l@example.com", Assert.Single(response.Messages[0].Contents.OfType<FunctionCallContent>()).Arguments!["to"]);
    }

    [Fact]
    public async Task Function_GetsRealValues_AndItsResultIsRedacted()
    {
        List<string> mailed = [];
        var mail = AIFunctionFactory.Create((string to, string text) =>
            { mailed.Add($"{to}: {text}"); return new { sent = to, copy = "boss@example.com" }; }, "mail");
        Dictionary<string, object?> arguments = new() { ["to"] = JsonSerializer.SerializeToElement("[EMAIL_1]"), ["text"] = "Hi [PERSON_1]" };
        FakeModel model = new()
        { Answers = [[new FunctionCallContent("1", "mail", arguments)], [new TextContent("Sent to [EMAIL_1], copy to [EMAIL_2].")]] };
        using var client = model.AsBuilder().UseFunctionInvocation().UseHushRedaction(Analyzer).Build();

        var response = await client.GetResponseAsync(Question, new ChatOptions { Tools = [mail] });

        Assert.Equal(["m.l@example.com: Hi Maria Lindqvist"], mailed);
        Assert.Equal("Sent to m.l@example.com, copy to boss@example.com.", response.Text);
        IReadOnlyList<AIContent> sent = [.. model.Calls[1].SelectMany(message => message.Contents)];
        Assert.Equal("[EMAIL_1]", Assert.Single(sent.OfType<FunctionCallContent>()).Arguments!["to"]!.ToString());
        Assert.Equal("""{"sent":"[EMAIL_1]","copy":"[EMAIL_2]"}""",
            JsonSerializer.Serialize(Assert.Single(sent.OfType<FunctionResultContent>()).Result));
    }

    [Fact]
    public async Task Instructions_AuthorAndErrors_AreRedacted()
    {
        FakeModel model = new() { Answers = [[new TextContent("ok")]] };
        ChatOptions options = new() { Instructions = "You serve m.l@example.com." };
        ChatMessage[] messages = [new(ChatRole.User, "hi") { AuthorName = "Torvald Eskelin" },
            new(ChatRole.Tool, [new ErrorContent("no mail for x.y@example.com")])];
        await Client(model).GetResponseAsync(messages, options);
        Assert.Equal("You serve [EMAIL_1].", model.Options[0]!.Instructions);
        Assert.Equal("You serve m.l@example.com.", options.Instructions);
        Assert.Equal("[PERSON_1]", model.Calls[0][0].AuthorName);
        Assert.Equal("no mail for [EMAIL_2]", Assert.IsType<ErrorContent>(Assert.Single(model.Calls[0][1].Contents)).Message);
    }

    [Fact]
    public async Task Image_IsRefused_OrPassedWhereAsked()
    {
        FakeModel model = new() { Answers = [[new TextContent("a cat")]] };
        ChatMessage[] messages = [new(ChatRole.User, [new DataContent(new byte[] { 1, 2, 3 }, "image/png")])];
        var refused = await Assert.ThrowsAsync<UnreadableContentException>(() => Client(model).GetResponseAsync(messages));
        Assert.Contains("DataContent", refused.Message, StringComparison.Ordinal);
        Assert.Empty(model.Calls);
        await Client(model, new ChatRedactionOptions { PassesUnreadableContent = true }).GetResponseAsync(messages);
        Assert.IsType<DataContent>(Assert.Single(model.Calls[0][0].Contents));
    }

    [Fact]
    public async Task Reasoning_StaysAsTheModelWroteIt()
    {
        FakeModel model = new() { Answers = [[new TextReasoningContent("[PERSON_1] wants a greeting"), new TextContent("Hello [PERSON_1]")]] };
        var response = await Client(model).GetResponseAsync(Question);
        Assert.Equal("[PERSON_1] wants a greeting", response.Messages[0].Contents.OfType<TextReasoningContent>().Single().Text);
        Assert.Equal("Hello Maria Lindqvist", response.Text);
    }

    [Fact]
    public async Task Conversation_ThatTheServiceContinues_KeepsItsSurrogates()
    {
        FakeModel model = new()
        { Answers = [[new TextContent("Hello")], [new TextContent("You are [PERSON_1], not [PERSON_2].")]], ConversationId = "c1" };
        var client = Client(model);
        var first = await client.GetResponseAsync(Question);
        var second = await client.GetResponseAsync("My name is not Torvald Eskelin. Who am I?", new ChatOptions
        { ConversationId = first.ConversationId });
        Assert.Equal("You are Maria Lindqvist, not Torvald Eskelin.", second.Text);
    }

    [Fact]
    public async Task Conversation_ThatIsNotKnown_IsNotContinued()
    {
        FakeModel model = new() { Answers = [[new TextContent("Hello")]] };
        await Assert.ThrowsAsync<UnknownConversationException>(() =>
            Client(model).GetResponseAsync(Question, new ChatOptions { ConversationId = "other" }));
        Assert.Empty(model.Calls);
    }

    [Fact]
    public async Task UseHushRedaction_TakesTheAnalyzerOfTheServices()
    {
        FakeModel model = new() { Answers = [[new TextContent("Hello [PERSON_1]")]] };
        ServiceCollection services = new();
        services.AddHush(options => options.Model = "fast");
        services.AddChatClient(model).UseHushRedaction();
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("Hello Maria Lindqvist", (await provider.GetRequiredService<IChatClient>().GetResponseAsync(Question)).Text);
    }

    private static IChatClient Client(IChatClient model, ChatRedactionOptions? options = null) =>
        model.AsBuilder().UseHushRedaction(Analyzer, options).Build();
}
