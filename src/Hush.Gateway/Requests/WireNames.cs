using System.Collections.Frozen;

namespace Hush.Gateway.Requests;

/// <summary>
/// The members of the providers' formats that hold no text of people. Everything that is not named here is redacted, so that a member that a provider
/// adds later is hidden and not shown.
/// </summary>
internal static class WireNames
{
    /// <summary>Members whose strings are ids, names of the format or data that is signed or encoded; the same in requests and answers.</summary>
    public static FrozenSet<string> Structural { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "id", "object", "type", "role", "model", "status", "call_id", "tool_call_id", "tool_use_id", "item_id", "file_id", "container_id",
        "response_id", "previous_response_id", "conversation_id",
        "encrypted_content", "signature", "thinking", "data", "media_type", "detail", "encoding_format", "service_tier", "truncation",
        "finish_reason", "stop_reason", "system_fingerprint",
        "phase", "format", "voice", "embedding", "prompt_cache_key", "prompt_cache_retention");

    /// <summary>Members of a request that a program's author wrote: definitions of tools and of the form of the answer.</summary>
    public static FrozenSet<string> Definitions { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "tools", "tool_choice", "functions", "function_call", "response_format", "reasoning", "stream_options", "modalities", "include", "audio",
        "conversation", "container", "mcp_servers",
        "output_config", "output_format", "context_management", "betas");

    /// <summary>Members of a request whose text the program says, not its user.</summary>
    public static FrozenSet<string> OfSystem { get; } = FrozenSet.Create(StringComparer.Ordinal, "system", "instructions", "developer");

    /// <summary>Members whose value is a map with keys that the caller chose: no name in it is one of the format.</summary>
    public static FrozenSet<string> Maps { get; } = FrozenSet.Create(StringComparer.Ordinal, "metadata", "variables");

    /// <summary>Types of what a model thought: it holds surrogates alone, and may be signed.</summary>
    public static FrozenSet<string> Thoughts { get; } = FrozenSet.Create(StringComparer.Ordinal, "thinking", "redacted_thinking", "reasoning");

    /// <summary>Types of content that no text can be read from.</summary>
    public static FrozenSet<string> Unreadable { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "image_url", "input_image", "image", "computer_screenshot", "input_audio", "audio", "video", "input_video", "input_file", "file",
        "container_upload", "image_generation_call");

    /// <summary>Types of the sources of Anthropic's documents that no text can be read from.</summary>
    public static FrozenSet<string> UnreadableSources { get; } = FrozenSet.Create(StringComparer.Ordinal, "base64", "url", "file");

    /// <summary>Types of objects that call a tool: their name is the tool's.</summary>
    public static FrozenSet<string> Calls { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "function", "function_call", "custom_tool_call", "custom", "tool_use", "server_tool_use", "mcp_tool_use", "mcp_call");

    /// <summary>Members that hold a JSON document as a string.</summary>
    public static FrozenSet<string> JsonStrings { get; } = FrozenSet.Create(StringComparer.Ordinal, "arguments", "partial_json");
}
