using Hush.Contracts.Conversations;
using Hush.Contracts.Policies;
using Hush.Mapping;
using Hush.Mapping.Conversations;
using Hush.Mapping.Policies;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;
using Hush.Transcripts;

namespace Hush.Server.Transcripts;

/// <summary>What a caller asks for in the query of the transcript route.</summary>
/// <param name="Options">What to find and what becomes of it.</param>
/// <param name="Language">Language of what was said.</param>
/// <param name="Form">What the caller says of the file.</param>
internal sealed record TranscriptQuery(ConversationOptions Options, string Language, TranscriptOptions Form)
{
    /// <summary>Reads the query, or says what is wrong with it.</summary>
    public static Mapped<TranscriptQuery> Read(HttpRequest request, AvailableKeys keys)
    {
        var language = Value("language") ?? "en";
        if (!TextLanguages.IsSupported(language)) return ProblemCatalog.UnsupportedLanguage(language, TextLanguages.All);
        if (Value("format") is { } format && !TranscriptFormats.Names.Contains(format)) return ProblemCatalog.BadValue("format",
            TranscriptFormats.Names);

        ConversationPiiParameters parameters = new()
        {
            RedactionSource = Value("redactionSource"),
            RedactionCharacter = Value("redactionCharacter"),
            RedactionPolicy = Value("policy") is { } kind ? new RedactionPolicyInput { PolicyKind = kind } : null,
            PiiCategories = Value("piiCategories")?.Split(','),
            ExcludePiiCategories = Value("excludePiiCategories")?.Split(','),
        };
        ConversationTaskInput task = new() { Kind = "ConversationalPIITask", Parameters = parameters };
        var planned = TaskMapping.Read(task, ConversationApiVersion.Latest, new ConversationLimits { Keys = keys }, "query");
        if (planned.Problem is { } problem) return problem;
        if (planned.Value!.Options.Policies.HidesNothing) return ProblemCatalog.BadValue("policy",
            "A policy that hides nothing leaves the file as it is.");
        TranscriptOptions form = new()
        { Format = Value("format"), TextMembers = Value("textIn")?.Split(',') ?? [], SpeakerMember = Value("speakerIn") };
        return new TranscriptQuery(planned.Value.Options, language, form);

        string? Value(string name) => request.Query[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
    }
}
