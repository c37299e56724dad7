using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Hush.Detection.Rules;
using Hush.Tasks;

namespace Hush.Server.Tests.Transcripts;

/// <summary>The policies that need a key of the server, and the way back.</summary>
public sealed class PseudonymTests : IDisposable
{
    private const string Captions = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Jane>My name is Jane Doe.\n";
    private const string Analyze = "language/:analyze-text?api-version=2025-11-15-preview";

    private static readonly RedactionKey Secret = new("0123456789abcdef0123456789abcdef"u8);
    private static readonly Analyses Real = Analyses.Load(UserRules.None, tagger: null, () => 0, new RedactionKeys
    { Pseudonyms = Secret, Surrogates = Secret });

    private readonly string _folder = Directory.CreateTempSubdirectory("hush-keys-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_transcript_comes_back_byte_for_byte()
    {
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"));
        using var redacted = await server.SendAsync(HttpMethod.Post, "transcripts/redact?policy=pseudonym", Captions);
        var text = await redacted.Content.ReadAsStringAsync();
        Assert.Matches(@"^WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v \[PERSON:h1\.\S+\]>My name is \[PERSON:h1\.\S+\]\.\n$", text);
        using var restored = await server.SendAsync(HttpMethod.Post, "restore", text);
        Assert.Equal((HttpStatusCode.OK, Captions), (restored.StatusCode, await restored.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_answer_to_a_text_comes_back_as_JSON()
    {
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"));
        var redacted = await RedactAsync(server, "pseudonym", HttpStatusCode.OK);
        Assert.Matches(@"\[PERSON:h1\.[A-Za-z0-9_-]+\]", redacted);
        using var restored = await server.SendAsync(HttpMethod.Post, "restore", redacted);
        var answer = JsonNode.Parse(await restored.Content.ReadAsStringAsync())!;
        Assert.Equal("I am Jane Doe, \"JD\".", (string?)answer["results"]!["documents"]![0]!["redactedText"]);
    }

    [Theory]
    [InlineData("pseudonym", "Hush:PseudonymKey")]
    [InlineData("hash", "Hush:PseudonymKey")]
    [InlineData("consistentReplacement", "Hush:SurrogateKey")]
    public async Task A_policy_without_its_key_is_refused_and_names_the_setting(string policy, string setting)
    {
        await using var server = await RunningServer.StartAsync(Real);
        var refused = await RedactAsync(server, policy, HttpStatusCode.BadRequest);
        Assert.Equal("InvalidParameterValue", (string?)JsonNode.Parse(refused)!["error"]!["innererror"]!["code"]);
        Assert.Contains(setting, refused, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_services_own_policies_do_not_use_the_key()
    {
        await using var keyed = await RunningServer.StartAsync(Real, "--surrogate-key", Key("one"));
        await using var plain = await RunningServer.StartAsync(Real);
        Assert.Equal(await RedactAsync(plain, "syntheticReplacement", HttpStatusCode.OK),
            await RedactAsync(keyed, "syntheticReplacement", HttpStatusCode.OK));
        Assert.Equal(await RedactAsync(keyed, "consistentReplacement", HttpStatusCode.OK),
            await RedactAsync(keyed, "consistentReplacement", HttpStatusCode.OK));
    }

    [Theory]
    [InlineData("I am [PERSON:h1.AAAA].")]
    [InlineData("I am [PERSON:h1.AKKdJ0wS7EqU2yIXQkqT1rOtNo5lDyKk4vJt7a0mEw].")]
    [InlineData("I am [PERSON:h1.")]
    public async Task What_cannot_be_restored_is_told_in_the_envelope(string body)
    {
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"));
        using var refused = await server.SendAsync(HttpMethod.Post, "restore", body);
        var answer = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("InvalidRequest", (string?)JsonNode.Parse(answer)!["error"]!["code"]);
        Assert.Contains("can't be restored", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("I am", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_a_key_restores_nothing()
    {
        await using var server = await RunningServer.StartAsync(Real);
        using var refused = await server.SendAsync(HttpMethod.Post, "restore", "x");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Hush:PseudonymKey", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_redact_may_not_restore()
    {
        var restorers = Path.Combine(_folder, "restorers");
        await File.WriteAllTextAsync(restorers, "# the back office\nkey-two-0123456789\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(restorers, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"), "--keys",
            "key-one-0123456789,key-two-0123456789", "--Hush:RestoreKeyFile=" + restorers);
        Assert.Equal(HttpStatusCode.Unauthorized, await RestoreAsync(server, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await RestoreAsync(server, "key-three"));
        Assert.Equal(HttpStatusCode.Forbidden, await RestoreAsync(server, "key-one-0123456789"));
        Assert.Equal(HttpStatusCode.OK, await RestoreAsync(server, "key-two-0123456789"));
    }

    [Fact]
    public async Task A_server_of_this_machine_alone_restores_files_of_any_type()
    {
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"));
        Assert.Equal(HttpStatusCode.OK, await RestoreAsync(server, null));
    }

    [Fact]
    public async Task Without_the_setting_nobody_may_restore_on_a_server_with_keys()
    {
        await using var server = await RunningServer.StartAsync(Real, "--pseudonym-key", Key("one"), "--keys", "key-one-0123456789");
        Assert.Equal(HttpStatusCode.Forbidden, await RestoreAsync(server, "key-one-0123456789"));
    }

    private static async Task<HttpStatusCode> RestoreAsync(RunningServer server, string? key)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(server.Client.BaseAddress!, "restore"))
        { Content = new StringContent("nothing hidden") };
        if (key is not null) request.Headers.Add("Ocp-Apim-Subscription-Key", key);
        using var answer = await server.Client.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<string> RedactAsync(RunningServer server, string policy, HttpStatusCode expected)
    {
        JsonObject body = new()
        {
            ["kind"] = "PiiEntityRecognition",
            ["parameters"] = new JsonObject { ["redactionPolicies"] = new JsonArray(new JsonObject { ["policyKind"] = policy }) },
            ["analysisInput"] = new JsonObject
            { ["documents"] = new JsonArray(new JsonObject { ["id"] = "1", ["language"] = "en", ["text"] = "I am Jane Doe, \"JD\"." }) },
        };
        using var answer = await server.Client.PostAsJsonAsync(Analyze, body);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private string Key(string name)
    {
        var path = Path.Combine(_folder, name + ".key");
        File.WriteAllText(path, Convert.ToBase64String("0123456789abcdef0123456789abcdef"u8) + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }
}
