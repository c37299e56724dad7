using System.Collections.Frozen;
using System.Text.Json;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Rules;

/// <summary>
/// The operator's own rules: regular expressions with scores and hints, from a file in the form of the container edition, and lists of values that
/// are always hidden or never. What rules find is reported whatever categories a caller asks for, under the rule's name. Immutable; serves all
/// threads.
/// </summary>
public sealed class UserRules
{
    /// <summary>Bytes that a file may have.</summary>
    public const int MaxFileBytes = 4 << 20;

    private UserRules(IReadOnlyList<UserRule> rules, IReadOnlyList<ValueList> deny, IReadOnlyList<ValueList> allow)
    {
        Categories = rules.Select(rule => rule.Category)
            .Concat(deny.SelectMany(list => list.Categories).Where(category => !TextTaxonomy.TryFind(category.Name, out _))).ToFrozenSet();
        Recognizers = [.. rules.Select(rule => new UserRuleRecognizer(rule)),
            .. deny.Select((list, index) => new DenyListRecognizer(list, index + 1))];
        Allowed = allow.Count == 0 ? null : new AllowList(allow);
    }

    /// <summary>No rules.</summary>
    public static UserRules None { get; } = new([], [], []);

    /// <summary>The rules' names, and those names of lists that are no category of the API.</summary>
    public IReadOnlySet<Category> Categories { get; }

    /// <summary>What finds by them.</summary>
    public IReadOnlyList<IRecognizer> Recognizers { get; }

    /// <summary>What is never hidden; null when there is no such list.</summary>
    internal AllowList? Allowed { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UserRuleException">It cannot be read, is no JSON, or a rule of it is wrong.</exception>
    public static UserRules Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            FileInfo file = new(path);
            if (file.Exists && file.Length > MaxFileBytes) throw new UserRuleException($"Rule file {path}: larger than {MaxFileBytes} bytes.");
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserRuleException($"Rule file {path}: cannot be read ({failure.GetType().Name}).", failure);
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    /// <param name="name">What problems call the file.</param>
    /// <exception cref="UserRuleException">It is no JSON, or a rule of it is wrong.</exception>
    public static UserRules Parse(ReadOnlyMemory<byte> json, string name)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (json.Span.StartsWith(mark)) json = json[mark.Length..];
        if (JsonDensity.IsHollow(json.Span)) throw new UserRuleException(
            $"Rule file {name}: it is made of too many objects or values for its length.");
        try
        {
            using var document = JsonDocument.Parse(json);
            (var rules, var deny, var allow) =
                UserRuleReader.Read(document.RootElement, name);
            return new UserRules(rules, deny, allow);
        }
        catch (JsonException failure)
        {
            throw new UserRuleException(
                FormattableString.Invariant($"Rule file {name}: not JSON, line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."),
                failure);
        }
    }
}
