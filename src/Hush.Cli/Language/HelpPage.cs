using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hush.Cli.Language;

/// <summary>The help of a command: the parser's own, in the user's language, with examples at its end.</summary>
internal sealed class HelpPage(HelpAction inner, Messages messages) : SynchronousCommandLineAction
{
    /// <summary>Examples of each command: what they do, and what is typed.</summary>
    public static IReadOnlyDictionary<string, (string What, string Typed)[]> Examples
    { get; } = new Dictionary<string, (string, string)[]>(StringComparer.Ordinal)
    {
        ["redact"] =
        [
            ("Show what a call becomes, changes in colour on a terminal", "hush redact samples/call.json"),
            ("A folder into another one, with placeholders", "hush redact --policy entityMask exports/ -o safe/"),
            ("A log as it grows", "tail -f app.log | hush redact > safe.log"),
        ],
        ["detect"] =
        [
            ("Why each value was found", "hush detect --explain samples/chat.json"),
            ("A gate in CI: exit code 4 where a card number stands", "hush detect . --fail-on CreditCard --format sarif -o found.sarif"),
        ],
        ["report"] = [("One page on a folder", "hush report exports/ -o report.html")],
        ["audio"] = [("A recording with beeps", "hush audio call.wav --transcript call.json --fill beep --out muted.wav")],
        ["explain"] = [("What a category is", "hush explain CreditCardNumber")],
        ["audit"] = [("The audit log of a server, with its key", "hush audit verify /var/lib/hush/audit --audit-key audit.key")],
        ["restore"] = [("A folder gets its values back", "hush restore --pseudonym-key pseudonym.key redacted/ -o restored/")],
        ["proxy"] = [("Programs name the proxy as their base address", "hush proxy --listen http://127.0.0.1:5081")],
    };

    /// <summary>Help is there for who leaves out what is required.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives every command of a program its help in the user's language.</summary>
    public static void AddTo(RootCommand root, Messages messages)
    {
        Translate(root, messages);
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpPage((HelpAction)help.Action!, messages);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using StringWriter page = new() { NewLine = "\n" };
        configuration.Output = page;
        var code = inner.Invoke(parseResult);
        configuration.Output = output;
        foreach (var line in page.ToString().TrimEnd('\n', '\r').Split('\n')) output.WriteLine(line.EndsWith(':')
            ? messages.Of(line.TrimEnd('\r')) : line.TrimEnd('\r'));
        if (Examples.GetValueOrDefault(parseResult.CommandResult.Command.Name) is { } examples)
        {
            output.WriteLine();
            output.WriteLine(messages.Of("Examples:"));
            foreach (var (what, typed) in examples) output.WriteLine($"  # {messages.Of(what)}\n  {typed}");
        }

        output.WriteLine();
        return code;
    }

    private static void Translate(Command command, Messages messages)
    {
        foreach (var symbol in command.Children.Append(command)) symbol.Description = messages.Of(symbol.Description ?? "");
        foreach (var inner in command.Subcommands) Translate(inner, messages);
    }
}
