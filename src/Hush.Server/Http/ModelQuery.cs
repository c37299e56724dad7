using Hush.Mapping.Problems;
using Hush.Tasks;
using Hush.Tasks.Selection;

namespace Hush.Server.Http;

/// <summary>Our own parameter of the query, by which a caller chooses one of the models that the operator offers. Without it nothing
/// changes.</summary>
internal static class ModelQuery
{
    /// <summary>Its name.</summary>
    public const string Name = "hush-model";

    /// <summary>What it does, for the description of routes.</summary>
    public const string Purpose = "An extension of Hush: which of the models that /status lists is to read. Default: the server's own.";

    /// <summary>The header that names the model of answers that are files, or whose form is a contract's.</summary>
    public const string Header = "x-hush-model";

    /// <summary>Reads it; the answer is why it is refused, or null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="models">What is offered.</param>
    /// <param name="chosen">The name as the server writes it; null where none is chosen.</param>
    public static RequestProblem? Read(HttpRequest request, SelectableModels models, out string? chosen)
    {
        chosen = null;
        var given = request.Query[Name];
        if (given is [] or [null or ""]) return null;
        if (models.All.Count == 0) return ProblemCatalog.BadValue(Name, "Callers may not choose the model of this server.");
        chosen = given is [{ } name] ? models.Find(name) : null;
        return chosen is null ? ProblemCatalog.BadValue(Name, models.All.Select(model => model.Name)) : null;
    }

    /// <summary>Names the model in the answer's header, where one was chosen.</summary>
    public static void Tell(HttpResponse response, Analyses analyses)
    {
        if (analyses.ChosenModel is { } model) response.Headers[Header] = model;
    }
}
