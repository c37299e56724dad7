using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Hush.Server.Tests.Live;

public sealed class LiveEndpointTests
{
    private const string Start = """{"start":{"parameters":{"redactionPolicy":{"policyKind":"entityMask"}}}}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_are_answered_and_earlier_ones_corrected()
    {
        await using var server = await RunningServer.StartAsync();
        using WebSocket socket = await ConnectAsync(server);
        Assert.NotNull((await AskAsync(socket, Start))["started"]!["modelVersion"]);
        foreach (var said in new[] { "it is about 88213746", "hello there", "my account number is 88213746" }) await SendAsync(socket,
            Turn("customer", said));
        await SendAsync(socket, """{"end":{}}""");
        List<JsonNode> answers = [];
        while (answers.Count == 0 || answers[^1]["ended"] is null) answers.Add(await ReceiveAsync(socket));

        Assert.Equal([0, 1, 2], answers.Where(answer => answer["turn"] is not null).Select(answer => (int)answer["turn"]!["index"]!));
        Assert.Equal("it is about 88213746", (string)answers[0]["turn"]!["redactedContent"]!["text"]!);
        var correction = answers.Last(answer => answer["correction"] is not null)["correction"]!;
        Assert.Equal((0, 12, 8), ((int)correction["index"]!, (int)correction["hide"]![0]!["offset"]!, (int)correction["hide"]![0]!["length"]!));
        Assert.DoesNotContain("88213746", correction.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(3, (int)answers[^1]["ended"]!["turns"]!);
        Assert.Equal(WebSocketMessageType.Close, (await socket.ReceiveAsync(new byte[100], Token)).MessageType);
        Assert.Equal(WebSocketCloseStatus.NormalClosure, socket.CloseStatus);
    }

    [Theory]
    [InlineData("{", "InvalidRequestBodyFormat", "line 1")]
    [InlineData("{\"turn\":{\"participantId\":\"a\",\"text\":\"I am Jane\"}}", "InvalidRequestBodyFormat", "first message is start")]
    [InlineData("{}", "InvalidRequestBodyFormat", "exactly one")]
    [InlineData("{\"start\":{},\"end\":{}}", "InvalidRequestBodyFormat", "exactly one")]
    [InlineData("{\"start\":{\"language\":\"xx-Jane\"}}", "InvalidParameterValue", "start.language")]
    [InlineData("{\"start\":{\"modality\":\"Jane\"}}", "InvalidParameterValue", "start.modality")]
    [InlineData("{\"start\":{\"parameters\":{\"redactionSource\":\"Jane\"}}}", "InvalidParameterValue", "start.parameters.redactionSource")]
    [InlineData("{\"start\":{\"parameters\":{\"piiCategories\":[\"Jane\"]}}}", "InvalidParameterValue", "piiCategories")]
    public async Task A_message_that_is_refused_is_told_without_its_text_and_the_conversation_goes_on(string message, string code, string words)
    {
        await using var server = await RunningServer.StartAsync();
        using WebSocket socket = await ConnectAsync(server);
        var error = (await AskAsync(socket, message))["error"]!;

        Assert.Equal(code, (string)error["innererror"]!["code"]!);
        Assert.Contains(words, error.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", error.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull((await AskAsync(socket, Start))["started"]);
    }

    [Theory]
    [InlineData("Subject: =?utf-8?B?TWFyaWEgTGluZHF2aXN0?=")]
    [InlineData("=?ISO-8859-1?Q?Gr=FC=DFe_von_Maria?= said so")]
    [InlineData("it is called filename*=utf-8''Mar%C3%ADa.pdf")]
    [InlineData("Content-Transfer-Encoding: base64\\n\\nTWFyaWE=")]
    [InlineData("Content-Transfer-Encoding: quoted-printable\\n\\nMar=EDa")]
    [InlineData("Content-Type: text/plain; charset=utf-7\\n\\nMar+AO0-a")]
    [InlineData("Mar=C3=ADa Lindqvist wrote")]
    [InlineData("Gr=C3=BC=C3=9Fe, Jos=C3=A9")]
    [InlineData("RGVhciB0ZWFtLCBwbGVhc2UgY2FsbCBNYXJpYSBMaW5kcXZpc3Qgb24gNDE1LTU1NS0yNjcx")]
    [InlineData("AFAAbABlAGEAcwBlACAAYwBhAGwAbAAgADQAMQA1AC0ANQA1ADUALQAyADYANwAx")]
    [InlineData("z+7n4u7t6PLlIOzt5SDn4OLy8OAg7+4g7e7s5fDzIDQxNS01NTUtMjY3MQ==")]
    [InlineData("begin 644 a.txt\\n#TWFy\\n`\\nend")]
    public async Task A_turn_that_holds_encoded_text_has_the_warning_of_the_other_routes(string text)
    {
        await using var server = await RunningServer.StartAsync();
        using WebSocket socket = await ConnectAsync(server);
        await AskAsync(socket, Start);
        Assert.Null((await AskAsync(socket, Turn("a", "hello there")))["turn"]!["warnings"]);
        var turn = (await AskAsync(socket, Turn("a", text)))["turn"]!;
        Assert.Equal("EncodedText", (string)Assert.Single(turn["warnings"]!.AsArray())!["code"]!);
        await SendAsync(socket, """{"end":{}}""");
        var answer = await ReceiveAsync(socket);
        while (answer["ended"] is null) answer = await ReceiveAsync(socket);
        Assert.Equal("EncodedText", (string)Assert.Single(answer["ended"]!["warnings"]!.AsArray())!["code"]!);
    }

    [Fact]
    public async Task Turns_beyond_the_limits_are_refused()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Limits:MaxItems=1", "--Hush:Limits:MaxTextElements=20");
        using WebSocket socket = await ConnectAsync(server);
        await AskAsync(socket, Start);
        Assert.NotNull((await AskAsync(socket, Start))["error"]);
        Assert.NotNull((await AskAsync(socket, """{"turn":{"text":"who?"}}"""))["error"]);
        Assert.Contains("20 text elements", (await AskAsync(socket, Turn("a", new string('x', 21)))).ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull((await AskAsync(socket, Turn("a", "hello")))["turn"]);
        Assert.Contains("Max 1", (await AskAsync(socket, Turn("a", "hello")))["error"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_that_are_too_long_or_no_text_end_the_connection()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Live:MaxMessageBytes=1024");
        using WebSocket longer = await ConnectAsync(server);
        Assert.Contains("1024", (await AskAsync(longer, new string(' ', 1025)))["error"]!.ToJsonString(), StringComparison.Ordinal);
        await longer.ReceiveAsync(new byte[100], Token);
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, longer.CloseStatus);

        using WebSocket binary = await ConnectAsync(server);
        await binary.SendAsync(Encoding.UTF8.GetBytes(Start), WebSocketMessageType.Binary, endOfMessage: true, Token);
        Assert.NotNull((await ReceiveAsync(binary))["error"]);
        await binary.ReceiveAsync(new byte[100], Token);
        Assert.Equal(WebSocketCloseStatus.InvalidMessageType, binary.CloseStatus);
    }

    [Fact]
    public async Task An_idle_client_is_told_and_disconnected()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Live:IdleTimeout=00:00:10");
        using WebSocket socket = await ConnectAsync(server);
        await AskAsync(socket, Start);
        var told = ReceiveAsync(socket);
        while (!told.IsCompleted)
        {
            server.Clock.Advance(TimeSpan.FromSeconds(11));
            await Task.WhenAny(told, Task.Delay(1000, Token));
        }

        Assert.Contains("10 seconds", (await told).ToJsonString(), StringComparison.Ordinal);
        await socket.ReceiveAsync(new byte[100], Token);
        Assert.Equal(WebSocketCloseStatus.PolicyViolation, socket.CloseStatus);
    }

    [Fact]
    public async Task A_key_is_asked_for_and_only_web_sockets_are_served()
    {
        await using var server = await RunningServer.StartAsync("--keys", "alpha-0123456789");
        using var without = await server.SendAsync(HttpMethod.Get, "conversations/live");
        using var plain = await server.SendAsync(HttpMethod.Get, "conversations/live", key: "alpha-0123456789");
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal((HttpStatusCode)426, plain.StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(server));
        using WebSocket socket = await ConnectAsync(server, "alpha-0123456789");
        Assert.NotNull((await AskAsync(socket, Start))["started"]);
    }

    [Fact]
    public async Task Connections_beyond_the_limit_are_refused()
    {
        await using var server = await RunningServer.StartAsync("--Hush:Live:MaxConnections=1");
        using WebSocket first = await ConnectAsync(server);
        await AskAsync(first, Start);
        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(server));
        await SendAsync(first, """{"end":{}}""");
        await ReceiveAsync(first);
        await Hush.TestKit.Eventually.TrueAsync(CanConnect, "another one may come");

        bool CanConnect()
        {
            try
            {
                using WebSocket next = ConnectAsync(server).GetAwaiter().GetResult();
                return true;
            }
            catch (WebSocketException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Nothing_that_was_said_is_logged()
    {
        await using var server = await RunningServer.StartAsync();
        using WebSocket socket = await ConnectAsync(server);
        await AskAsync(socket, Start);
        await AskAsync(socket, Turn("Quillfeather", "my account number is 88213746"));
        await AskAsync(socket, "{\"turn\":{\"text\":\"88213746\"");
        await SendAsync(socket, """{"end":{}}""");
        var answer = await ReceiveAsync(socket);
        while (answer["ended"] is null) answer = await ReceiveAsync(socket);
        Assert.Equal(WebSocketMessageType.Close, (await socket.ReceiveAsync(new byte[100], Token)).MessageType);
        await Hush.TestKit.Eventually.TrueAsync(() => server.Log.Text.Contains(" answered ", StringComparison.Ordinal), "the request is logged");

        var log = server.Log.Text;
        Assert.DoesNotContain("88213746", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillfeather", log, StringComparison.Ordinal);
    }

    private static string Turn(string speaker, string text) => $$$"""{"turn":{"participantId":"{{{speaker}}}","text":"{{{text}}}"}}""";

    private static async Task<ClientWebSocket> ConnectAsync(RunningServer server, string? key = null)
    {
        ClientWebSocket socket = new();
        if (key is not null) socket.Options.SetRequestHeader("Ocp-Apim-Subscription-Key", key);
        await socket.ConnectAsync(new UriBuilder(new Uri(server.Client.BaseAddress!, "conversations/live")) { Scheme = "ws" }.Uri, Token);
        return socket;
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, Token);

    private static async Task<JsonNode> AskAsync(WebSocket socket, string message)
    {
        await SendAsync(socket, message);
        return await ReceiveAsync(socket);
    }

    private static async Task<JsonNode> ReceiveAsync(WebSocket socket)
    {
        var room = new byte[1 << 16];
        var read = await socket.ReceiveAsync(room.AsMemory(), Token);
        Assert.True(read.EndOfMessage);
        return JsonNode.Parse(room.AsSpan(0, read.Count))!;
    }
}
