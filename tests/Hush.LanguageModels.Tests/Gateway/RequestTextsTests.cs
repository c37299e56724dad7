using System.Text.Json.Nodes;
using Hush.Gateway;
using Hush.Gateway.Requests;

namespace Hush.LanguageModels.Tests.Gateway;

/// <summary>What of a request is redacted: every string but ids, names of the format, definitions of tools and what a model thought.</summary>
public sealed class RequestTextsTests
{
    private static readonly PiiAnalyzer Analyzer = new();

    [Theory]
    [InlineData("""{"messages":[{"role":"user","content":"mail m.l@example.com"}]}""",
        """{"messages":[{"role":"user","content":"mail [EMAIL_1]"}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"text","text":"mail m.l@example.com"}]}]}""",
        """{"messages":[{"role":"user","content":[{"type":"text","text":"mail [EMAIL_1]"}]}]}""")]
    [InlineData("""{"input":"m.l@example.com"}""", """{"input":"[EMAIL_1]"}""")]
    [InlineData("""{"input":["m.l@example.com","x"]}""", """{"input":["[EMAIL_1]","x"]}""")]
    [InlineData("""{"input":[{"type":"function_call_output","call_id":"m.l@example.com","output":"m.l@example.com"}]}""",
        """{"input":[{"type":"function_call_output","call_id":"m.l@example.com","output":"[EMAIL_1]"}]}""")]
    [InlineData("""{"system":[{"type":"text","text":"m.l@example.com","cache_control":{"type":"ephemeral"}}]}""",
        """{"system":[{"type":"text","text":"[EMAIL_1]","cache_control":{"type":"ephemeral"}}]}""")]
    [InlineData("""{"instructions":"m.l@example.com"}""", """{"instructions":"[EMAIL_1]"}""")]
    [InlineData("""{"user":"m.l@example.com","metadata":{"who":"m.l@example.com"}}""", """{"user":"[EMAIL_1]","metadata":{"who":"[EMAIL_1]"}}""")]
    [InlineData("""{"metadata":{"id":"m.l@example.com","data":["m.l@example.com"]}}""", """{"metadata":{"id":"[EMAIL_1]","data":["[EMAIL_1]"]}}""")]
    [InlineData(
        """{"prompt":{"id":"pmpt_1","variables":{"status":"m.l@example.com","type":"thinking","who":{"type":"input_text","text":"m.l@example.com"}}}}""", """{"prompt":{"id":"pmpt_1","variables":{"status":"[EMAIL_1]","type":"thinking","who":{"type":"input_text","text":"[EMAIL_1]"}}}}""")]
    [InlineData("""{"tools":[{"type":"function","function":{"name":"f","description":"m.l@example.com"}}]}""",
        """{"tools":[{"type":"function","function":{"name":"f","description":"m.l@example.com"}}]}""")]
    [InlineData("""{"a_new_member":{"deep":["m.l@example.com"]}}""", """{"a_new_member":{"deep":["[EMAIL_1]"]}}""")]
    [InlineData("""{"messages":[{"role":"assistant","content":[{"type":"thinking","thinking":"m.l@example.com","signature":"c2ln"}]}]}""",
        """{"messages":[{"role":"assistant","content":[{"type":"thinking","thinking":"m.l@example.com","signature":"c2ln"}]}]}""")]
    [InlineData("""{"input":[{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"m.l@example.com"}]}]}""",
        """{"input":[{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"m.l@example.com"}]}]}""")]
    [InlineData(
        """{"messages":[{"role":"assistant","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{\"ssn\":536228145}"}}]}]}""", """{"messages":[{"role":"assistant","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{\"ssn\":\"[USSOCIALSECURITYNUMBER_1]\"}"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"assistant","content":[{"type":"tool_use","id":"1","name":"f","input":{"ssn":536228145}}]}]}""",
        """{"messages":[{"role":"assistant","content":[{"type":"tool_use","id":"1","name":"f","input":{"ssn":"[USSOCIALSECURITYNUMBER_1]"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"assistant","content":"What is your name?"},{"role":"user","content":"viswa"}]}""",
        """{"messages":[{"role":"assistant","content":"What is your name?"},{"role":"user","content":"[PERSON_1]"}]}""")]
    [InlineData("""{"messages":[{"role":"user","name":"Torvald Eskelin","content":"hi"}]}""",
        """{"messages":[{"role":"user","name":"[PERSON_1]","content":"hi"}]}""")]
    [InlineData("""{"text":{"format":{"type":"json_schema","name":"x","description":"m.l@example.com"}}}""",
        """{"text":{"format":{"type":"json_schema","name":"x","description":"m.l@example.com"}}}""")]
    [InlineData("""{"model":"m.l@example.com","temperature":1,"stream":true,"stop":null}""",
        """{"model":"m.l@example.com","temperature":1,"stream":true,"stop":null}""")]
    [InlineData(
        """{"messages":[{"role":"user","content":[{"type":"document","source":{"type":"text","media_type":"text/plain","data":"m.l@example.com"}}]}]}""", """{"messages":[{"role":"user","content":[{"type":"document","source":{"type":"text","media_type":"text/plain","data":"[EMAIL_1]"}}]}]}""")]
    public async Task Collect_RedactsWhatPeopleSaid(string request, string expected) =>
        Assert.Equal(expected, await RedactAsync(request, passesUnreadable: false));

    [Theory]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]}""")]
    [InlineData("""{"input":[{"role":"user","content":[{"type":"input_image","file_id":"f"}]}]}""")]
    [InlineData("""{"input":[{"role":"user","content":[{"type":"input_file","file_data":"AAAA"}]}]}""")]
    [InlineData("""{"input":[{"type":"computer_call_output","output":{"type":"computer_screenshot","image_url":"x"}}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"file","file":{"file_data":"AAAA"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"image","source":{"type":"url","url":"https://example.com/a.png"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"document","source":{"type":"base64","data":"AAAA"}}]}]}""")]
    [InlineData("""{"messages":[{"role":"user","content":[{"type":"document","source":{"type":"url","url":"https://example.com/a.pdf"}}]}]}""")]
    [InlineData(
        """{"messages":[{"role":"user","content":[{"type":"tool_result","content":[{"type":"image","source":{"type":"base64","data":"AAAA"}}]}]}]}""")]
    [InlineData("""{"prompt":{"id":"pmpt_1","variables":{"photo":{"type":"input_image","file_id":"f"}}}}""")]
    [InlineData("""{"input":[1,2,3]}""")]
    [InlineData("""{"input":[[1,2,3]]}""")]
    public async Task Collect_WhatCannotBeRead_IsRefusedOrPassed(string request)
    {
        var refusal = await Assert.ThrowsAsync<RefusalException>(() => RedactAsync(request, passesUnreadable: false));
        Assert.Equal((400, "hush_unreadable_content"), (refusal.Status, refusal.Code));
        Assert.Equal(request, await RedactAsync(request, passesUnreadable: true));
    }

    private static async Task<string> RedactAsync(string json, bool passesUnreadable)
    {
        var request = (JsonObject)JsonNode.Parse(json)!;
        PromptCollector texts = new();
        new RequestTexts(texts, passesUnreadable).Collect(request);
        await texts.RedactAsync(new RedactionSession(Analyzer), CancellationToken.None);
        return JsonText.Write(request);
    }
}
