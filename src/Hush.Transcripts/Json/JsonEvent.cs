namespace Hush.Transcripts.Json;

/// <summary>What comes next in a JSON file.</summary>
internal enum JsonEventKind
{
    /// <summary>An object begins.</summary>
    StartObject,

    /// <summary>It ends.</summary>
    EndObject,

    /// <summary>The name of a member.</summary>
    Name,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>A step through a JSON file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where the value, or the object, stands.</param>
/// <param name="Place">The characters of a name, string or number; null otherwise.</param>
internal readonly record struct JsonEvent(JsonEventKind Kind, JsonPath Path, TextPlace? Place);
