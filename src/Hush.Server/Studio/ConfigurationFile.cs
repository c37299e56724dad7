using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hush.Mapping;
using Hush.Mapping.Problems;
using Hush.Server.Hosting;

namespace Hush.Server.Studio;

/// <summary>
/// The file <c>appsettings.json</c> of the server's folder, into which the studio writes settings. What is written has passed the checks of a start,
/// so that the next start does not fail by it; all else in the file stays. Not for use by several threads at once.
/// </summary>
/// <param name="path">The file; it need not exist.</param>
internal sealed class ConfigurationFile(string path)
{
    // Nothing is escaped that need not be, so that the rest of the file stays readable.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>What the file says of a setting; null when it says nothing or can't be read.</summary>
    public string? Find(string setting) => Parse(ReadOrNull()).Value is { } root
        ? Walk(root, setting, creates: false) is { } place ? place.Parent[place.Key]?.ToString() : null : null;

    /// <summary>Writes settings; null removes one. Nothing is written when any of them is refused.</summary>
    public RequestProblem? Write(IReadOnlyDictionary<string, string?> settings)
    {
        var before = ReadOrNull();
        var parsed = Parse(before);
        if (parsed.Problem is { } broken) return broken;
        var root = parsed.Value!;
        foreach (var (name, value) in settings)
        {
            if (Walk(root, name, creates: value is not null) is not { } place) continue;
            if (value is null) place.Parent.Remove(place.Key);
            else place.Parent[place.Key] = NodeOf(value);
        }

        byte[] content = [.. Encoding.UTF8.GetBytes(root.ToJsonString(Indented)), (byte)'\n'];
        return Check(content) ?? Save(content);
    }

    private byte[]? ReadOrNull()
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return []; // no JSON: refused when it is to be written
        }
    }

    // Comments would be lost in writing, so a file with comments is left to its author.
    private static Mapped<JsonObject> Parse(byte[]? content)
    {
        try
        {
            return content is null
                ? new JsonObject() : JsonNode.Parse(content, documentOptions: Strict) is JsonObject root
                ? root : ProblemCatalog.ConfigurationNotWritten("it is no JSON object");
        }
        catch (JsonException)
        {
            return ProblemCatalog.ConfigurationNotWritten("it can't be read, says a name twice, or has comments, which would be lost");
        }
    }

    /// <summary>Where a setting stands, by its names in any case; null when it does not and is not to be made.</summary>
    private static (JsonObject Parent, string Key)? Walk(JsonObject root, string setting, bool creates)
    {
        var names = setting.Split(':');
        var parent = root;
        foreach (var name in names[..^1])
        {
            if (parent[KeyOf(parent, name)] is JsonObject section)
            {
                parent = section;
                continue;
            }

            if (!creates) return null;
            JsonObject made = [];
            parent[KeyOf(parent, name)] = made;
            parent = made;
        }

        return (parent, KeyOf(parent, names[^1]));
    }

    private static string KeyOf(JsonObject parent, string name) =>
        parent.Select(member => member.Key).FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static JsonValue NodeOf(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
        : bool.TryParse(value, out var flag) ? JsonValue.Create(flag)
        : JsonValue.Create(value);

    private static RequestProblem? Check(byte[] content)
    {
        try
        {
            using MemoryStream stream = new(content);
            var section = new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("Hush");
            SettingNames.Check(section);
            ServiceCollection services = new();
            OptionsSetup.Add(services, section);
            using var provider = services.BuildServiceProvider();
            OptionsSetup.Validate(provider, section);
            return null;
        }
        catch (StartProblemException wrong)
        {
            return ProblemCatalog.BadValue("settings", wrong.Message);
        }
        catch (FormatException)
        {
            return ProblemCatalog.ConfigurationNotWritten("it names a setting twice");
        }
    }

    private RequestProblem? Save(byte[] content)
    {
        try
        {
            // A link stays one: what it leads to is written.
            var target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : path;
            var draft = target + ".new";

            // What lies there is never written through. Whoever could not read the file before cannot afterwards.
            File.Delete(draft);
            if (File.Exists(target)) File.Copy(target, draft);
            File.WriteAllBytes(draft, content);
            File.Move(draft, target, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalog.ConfigurationNotWritten($"it can't be written ({failure.GetType().Name})");
        }
    }
}
