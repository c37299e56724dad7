using System.CommandLine;
using System.Text;
using Hush.Cli.Settings;

namespace Hush.Cli.Commands;

/// <summary>The command <c>explain</c>: says of a category what it is, or of a text why what was found in it.</summary>
internal static class ExplainCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="streams">Where results go.</param>
    /// <param name="detect">The command that explains texts.</param>
    public static Command Build(StandardStreams streams, Func<StandardStreams, Command> detect)
    {
        Argument<string> subject = new("TEXT|CATEGORY") { Description = "A category, such as CreditCardNumber, or a text in quotation marks." };
        Command command = new("explain", "Say what a category is, or why something was found in a text.") { subject };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.GetValue(subject)!, streams, detect, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string subject, StandardStreams streams, Func<StandardStreams, Command> detect,
        CancellationToken cancellation)
    {
        if (TextTaxonomy.TryFind(subject, out var category))
        {
            Describe(parsed.InvocationConfiguration.Output, category);
            return (int)ExitCode.Success;
        }

        if (!subject.Contains(' ', StringComparison.Ordinal) && DidYouMean.Of(subject, TextTaxonomy.All.Select(known => known.Category.Name)) is
            { } near)
        {
            streams.Complain($"there is no category {subject}; did you mean {near}?");
            return (int)ExitCode.Usage;
        }

        using MemoryStream text = new(Encoding.UTF8.GetBytes(subject));
        return await detect(streams with { Input = text }).Parse(["--explain", "--plain", "--format", "text"])
            .InvokeAsync(parsed.InvocationConfiguration, cancellation);
    }

    private static void Describe(TextWriter output, TextCategory category)
    {
        output.WriteLine(category.Category.Name);
        output.WriteLine($"  family:     {category.Family}{(category.Country is { } country ? $", {country}" : "")}");
        output.WriteLine(
            $"  unasked:    {(TextTaxonomy.Default("en").Contains(category.Category) || TextTaxonomy.DefaultExtras.Contains(category.Category) ? "yes, in English" : "no, in English; ask for it by --categories")}");
        output.WriteLine($"  health:     {(category.IsPhi ? "in the health domain" : "not in the health domain")}");
        output.WriteLine($"  languages:  {string.Join(' ', category.Languages)}");
        if (ConversationTaxonomy.Current.Translate(category.Category, ConversationTaxonomy.Current.All) is
            { } broader) output.WriteLine($"  in chats:   {broader.Name}");
        output.WriteLine("  how it is found, with check digits and sources: docs/categories.md");
    }
}
