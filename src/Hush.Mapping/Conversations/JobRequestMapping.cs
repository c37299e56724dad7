using Hush.Contracts.Conversations;
using Hush.Mapping.Problems;
using Hush.Mapping.Versions;

namespace Hush.Mapping.Conversations;

/// <summary>Turns a whole job request into a plan, or says what is the first thing wrong with it.</summary>
internal static class JobRequestMapping
{
    // Far beyond any job's life; a longer limit is none.
    private static readonly TimeSpan LongestTimeLimit = TimeSpan.FromDays(365);

    /// <summary>Reads <paramref name="request"/> as it came by <paramref name="version"/>.</summary>
    public static Mapped<ConversationJobPlan> Read(ConversationJobRequest? request, ConversationApiVersion version, ConversationLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (request is null) return ProblemCatalog.EmptyBody;

        var inputs = new List<PlannedConversation>();
        if (ReadInputs(request.AnalysisInput?.Conversations ?? [], limits, inputs) is { } badInput) return badInput;
        var tasks = new List<PlannedTask>();
        if (ReadTasks(request.Tasks ?? [], version, limits, tasks) is { } badTask) return badTask;
        if (FindTooLong(inputs, tasks, limits) is { } tooLong) return tooLong;
        if (request.CancelAfter is { } seconds && !(seconds > 0))
            return ProblemCatalog.BadValue("cancelAfter", "A number of seconds above zero is expected.");

        return new ConversationJobPlan(version, request.DisplayName, ToTimeLimit(request.CancelAfter), inputs, tasks);
    }

    private static RequestProblem? ReadInputs(IReadOnlyList<ConversationInput?> inputs, ConversationLimits limits, List<PlannedConversation> read)
    {
        if (inputs.Count == 0) return ProblemCatalog.MissingConversations;
        if (inputs.Count > limits.MaxConversations) return ProblemCatalog.TooManyConversations(limits.MaxConversations);

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < inputs.Count; i++)
        {
            var path = $"analysisInput.conversations[{WireNames.Index(i)}]";
            var conversation = ConversationMapping.Read(inputs[i], limits, path);
            if (conversation.Problem is { } problem) return problem;
            if (!ids.Add(conversation.Value!.Id)) return ProblemCatalog.DuplicateIds(path + ".id");
            read.Add(new PlannedConversation(conversation.Value, LanguageProblemOf(conversation.Value.Language)));
        }

        return null;
    }

    // The service documents the languages of its text API for conversations too.
    private static RequestProblem? LanguageProblemOf(string language) =>
        TextLanguages.IsSupported(language) || ConversationTaskRun.IsAuto(language)
            ? null : ProblemCatalog.UnsupportedLanguage(language, TextLanguages.All);

    private static RequestProblem? ReadTasks(
        IReadOnlyList<ConversationTaskInput?> inputs, ConversationApiVersion version, ConversationLimits limits, List<PlannedTask> read)
    {
        if (inputs.Count == 0) return ProblemCatalog.MissingTasks;
        if (inputs.Count > limits.MaxTasks) return ProblemCatalog.TooManyEntries(limits.MaxTasks, "tasks");

        for (var i = 0; i < inputs.Count; i++)
        {
            var task = TaskMapping.Read(inputs[i], version, limits, $"tasks[{WireNames.Index(i)}]");
            if (task.Problem is { } problem) return problem;
            read.Add(task.Value!);
        }

        return null;
    }

    private static RequestProblem? FindTooLong(List<PlannedConversation> inputs, List<PlannedTask> tasks, ConversationLimits limits)
    {
        Representation[] sources = [.. tasks.Select(task => task.Options.Source).Distinct()];
        for (var i = 0; i < inputs.Count; i++)
        {
            var conversation = inputs[i].Conversation;
            if (sources.Any(source => SourceForm.CountTextElements(conversation, source) > limits.MaxTextElements))
                return ProblemCatalog.InputTooLong(limits.MaxTextElements, $"analysisInput.conversations[{WireNames.Index(i)}]");
        }

        return null;
    }

    private static TimeSpan? ToTimeLimit(double? seconds) =>
        seconds is { } s && s < LongestTimeLimit.TotalSeconds ? TimeSpan.FromSeconds(s) : null;
}
