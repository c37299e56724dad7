namespace Hush.Cli.Tests;

/// <summary>What <c>redact</c> hides stands nowhere in what it writes, whatever the form and the policy.</summary>
public sealed class HiddenValueTests
{
    private static readonly (string Kind, string Input, string[] Values)[] Inputs =
    [
        ("text", Samples.Letter, ["Maria", "Lindqvist", "415-555-2671"]),
        ("document", """{"id":"1","text":"My name is Tomasz Wilk, mail t.wilk@example.org, SSN 859-98-0987."}""",
            ["Tomasz", "Wilk", "t.wilk@example.org", "859-98-0987"]),
        ("lines", """{"id":"1","text":"call 312-555-1234"}""" + "\n" + """{"id":"2","text":"my name is Adaeze Nwosu"}""" + "\n",
            ["312-555-1234", "Adaeze", "Nwosu"]),
        ("chat", Samples.Chat, ["Maria", "Lindqvist", "415-555-2671"]),
        ("call", Samples.Call, ["Maria", "Lindqvist", "maria", "lindqvist"]),
    ];

    public static TheoryData<string, string, string, string> Forms()
    {
        TheoryData<string, string, string, string> forms = [];
        foreach ((var kind, _, _) in Inputs)
            foreach (var policy in new[] { "characterMask", "entityMask", "syntheticReplacement" })
                foreach (var output in new[] { "text", "json", "jsonl" })
                    foreach (var color in new[] { "never", "always" })
                        forms.Add(kind, policy, output, color);
        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task No_output_holds_a_hidden_value(string kind, string policy, string output, string color)
    {
        (_, var input, var values) = Inputs.Single(known => known.Kind == kind);
        var written = (await CommandRun.OfAsync(input, "redact", "--policy", policy, "--format", output, "--color", color)).Succeeded();
        Assert.NotEqual("", written);
        foreach (var value in values) Assert.DoesNotContain(value, written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redact", "--with-values")]
    [InlineData("detect")]
    public async Task Values_are_written_when_asked_for(params string[] args)
    {
        foreach ((_, var input, var values) in Inputs.Where(known => known.Kind != "call"))
        {
            var written = (await CommandRun.OfAsync(input, [.. args, "--format", "json"])).Succeeded();
            foreach (var value in values) Assert.Contains(value, written, StringComparison.Ordinal);
        }
    }
}
