using Hush.Recognition;

namespace Hush.Patterns.Cues;

/// <summary>
/// Finds values that a cue announces ("order number is …"), that a cue explains afterwards ("… is my order number"), or that answer a question
/// ("what's your order number?" — "…"). One pass over the words serves all definitions. Thread-safe.
/// </summary>
internal sealed class CuedValueRecognizer(IReadOnlyList<CueDefinition> definitions) : IRecognizer
{
    private readonly CueIndex _cues = new(definitions);

    /// <inheritdoc/>
    /// <remarks>Its candidates carry the ids of their definitions.</remarks>
    public string Id => "cues.value";

    /// <summary>What it looks for.</summary>
    public IReadOnlyList<CueDefinition> Definitions => definitions;

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        var text = context.Text.AsSpan();
        var found = new List<CueMatch>();
        for (var i = 0; i < context.Words.Count; i++)
        {
            if (context.Words[i].Kind is WordKind.Mark or WordKind.Digits) continue;
            found.Clear();
            _cues.Find(text, context.Words, i, found);
            foreach (var match in found) Announce(context, match, i, candidates);
        }

        if (context.Asked == Topic.None) return;
        foreach (var definition in definitions)
        {
            if ((definition.Topic & context.Asked) != Topic.None) Answer(context, definition, candidates);
        }
    }

    private static void Announce(RecognitionContext context, CueMatch match, int cueWord, ICollection<Candidate> candidates)
    {
        var reader = new CueReader(context, match.Definition);
        var span = reader.ReadForward(match, out var isStrong) ?? (match.Definition.LooksBack ? reader.ReadBack(match, cueWord, out isStrong) : null);
        if (span is not { } value || !reader.IsNear(cueWord, value)) return;
        var confidence = isStrong ? match.Definition.Confidence : match.Definition.Confidence - Grade.Step;
        Propose(context, match.Definition, value, confidence, Evidence.Cue, candidates);
    }

    private static void Answer(RecognitionContext context, CueDefinition definition, ICollection<Candidate> candidates)
    {
        var reader = new CueReader(context, definition);
        var shape = definition.AskedValue ?? definition.Value;
        var end = 0;
        for (var i = 0; i < context.Words.Count; i++)
        {
            if (context.Words[i].Span.Start < end || reader.IsLink(i)) continue;
            if (reader.ReadValue(shape, i) is not { } value) continue;
            Propose(context, definition, value, definition.AskedConfidence, Evidence.Asked, candidates);
            end = value.End;
        }

        // "No lo recuerdo", "keine Ahnung": what is said instead of a value is known in English alone.
        if (end == 0 && definition.TakesBareAnswer && !CueWords.AreAbroad(context.Language) && reader.ReadBareAnswer() is { } bare)
            Propose(context, definition, bare, definition.AskedConfidence - Grade.Step, Evidence.Asked, candidates);
    }

    private static void Propose(
        RecognitionContext context, CueDefinition definition, TextSpan value, double confidence, Evidence evidence, ICollection<Candidate> candidates)
    {
        var validation = definition.Validator?.Invoke(context.Text.AsSpan(value)) ?? Validation.Unknown;
        if (validation == Validation.Refuted && context.Validates)
        {
            context.Refuted?.Add(new Candidate(value, definition.Category, new Confidence(confidence), definition.Id, evidence));
            return;
        }

        if (validation == Validation.Confirmed) evidence |= Evidence.Validated;
        candidates.Add(new Candidate(value, definition.Category, new Confidence(confidence), definition.Id, evidence));
    }
}
