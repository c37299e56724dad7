using Hush.Recognition;

namespace Hush.Patterns.Generic;

/// <summary>Words of what happens in a person's life. Beside them a vague date, a year or "last week", tells something of somebody.</summary>
internal static class LifeEvents
{
    public static ContextWords Words { get; } = new(
        [
            "born", "died", "married", "divorced", "engaged", "pregnant", "admitted", "discharged", "hospitalized", "hospitalised", "appointment",
            "visit", "visited", "surgery", "operation", "operated", "diagnosed",
            "treated", "vaccinated", "hired", "fired", "joined", "employed", "worked", "retired", "lived", "moved", "emigrated", "graduated",
            "enrolled", "studied", "arrested", "convicted", "released", "seen", "met",
            "see you", "scheduled", "arrive", "arrives", "arrived", "departs", "flight", "fly", "travelled", "traveled", "stay", "stayed", "check in",
            "checked in", "anniversary", "wedding", "funeral",
        ], 6, 6);
}
