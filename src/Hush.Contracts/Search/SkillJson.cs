using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hush.Contracts.Search;

/// <summary>JSON of the search skill. Apart from the rest of the wire, since its names are told apart by letter case: <c>subtype</c>,
/// <c>subType</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SkillRequest))]
[JsonSerializable(typeof(SkillRecord))]
[JsonSerializable(typeof(SkillText))]
[JsonSerializable(typeof(SkillAnswer))]
public sealed partial class SkillJson : JsonSerializerContext
{
    /// <summary>The context that the product uses: letters of all scripts are written as themselves.</summary>
    public static SkillJson Exact => LazyExact.Value;

    private static readonly Lazy<SkillJson> LazyExact = new(static () => new SkillJson(
        new JsonSerializerOptions(Default!.Options) { TypeInfoResolver = null, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
}
