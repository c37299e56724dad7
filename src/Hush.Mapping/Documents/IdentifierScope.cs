namespace Hush.Mapping.Documents;

/// <summary>
/// Whether texts are searched for what the text contract has no category for, unless its names say otherwise: numbers of patients, orders, cases and
/// accounts, user names, health cards, GitHub accounts. They go by the names that the conversation contract has for them.
/// </summary>
internal enum IdentifierScope
{
    /// <summary>In the versions whose list of categories is open, from 2025-11-15-preview on. Clients of older ones know a closed list.</summary>
    ByVersion,

    /// <summary>In every version.</summary>
    Always,

    /// <summary>In none, unless a request names such a category.</summary>
    Never,
}
