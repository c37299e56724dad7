using Hush.Mapping.Policies;

namespace Hush.Mapping.Documents;

/// <summary>What one request may hold. The defaults are the service's own limits where it has one.</summary>
internal sealed record DocumentLimits
{
    /// <summary>Documents of a synchronous request, 1 or more. Default 5.</summary>
    public int MaxDocuments { get; init; } = 5;

    /// <summary>Text elements of one document of a synchronous request. Default 5,120.</summary>
    public int MaxDocumentTextElements { get; init; } = 5120;

    /// <summary>Documents of a job, 1 or more. Default 25.</summary>
    public int MaxJobDocuments { get; init; } = 25;

    /// <summary>Text elements of all documents of a job together. Default 125,000.</summary>
    public int MaxJobTextElements { get; init; } = 125_000;

    /// <summary>Tasks of one request. Default 25: every task is a whole analysis, so a small request could ask for much work.</summary>
    public int MaxTasks { get; init; } = 25;

    /// <summary>Whether every dated model version is taken as the latest, so that requests written for the service run unchanged. Default:
    /// yes.</summary>
    public bool AcceptForeignModelVersions { get; init; } = true;

    /// <summary>In which versions texts are searched for identifiers that the contract has no category for. Default: in those with an open
    /// list.</summary>
    public IdentifierScope Identifiers { get; init; }

    /// <summary>The keys for policies that need one. Default: none.</summary>
    public AvailableKeys Keys { get; init; } = AvailableKeys.None;
}
