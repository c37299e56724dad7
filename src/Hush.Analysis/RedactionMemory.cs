using Hush.Redaction;
using Hush.Redaction.StandIns;

namespace Hush.Analysis;

/// <summary>
/// The placeholders and surrogates that a long conversation has been given so far. Passed with each of its parts
/// (<see cref="ConversationOptions.Memory"/>), it gives the same value the same number or surrogate in all of them. All parts have the same policy,
/// seed and language. Not thread-safe.
/// </summary>
internal sealed class RedactionMemory
{
    internal TreatmentChooser? Chooser { get; set; }

    internal StandInWriter? StandIns { get; set; }

    internal KeyedWriter? Keyed { get; set; }
}
