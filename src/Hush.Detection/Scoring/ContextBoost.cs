using System.Collections.Frozen;
using Hush.Detection.Dialogue;
using Hush.Detection.Patterns;
using Hush.Detection.Recognition;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Scoring;

/// <summary>
/// The stage after recognition: judges the candidates of recognizers that have a <see cref="ContextRule"/> by the words around them
/// and by what was asked. Candidates of other recognizers pass unchanged. Thread-safe.
/// </summary>
public sealed class ContextBoost
{
    private readonly FrozenDictionary<string, CompiledRule> _rules;

    /// <summary>Takes the rules of <paramref name="recognizers"/>; those without a rule are ignored.</summary>
    public ContextBoost(IEnumerable<IRecognizer> recognizers)
    {
        _rules = recognizers
            .SelectMany(recognizer => recognizer.Members)
            .Where(recognizer => recognizer.ContextRule is not null)
            .ToFrozenDictionary(recognizer => recognizer.Id, recognizer => new CompiledRule(recognizer.ContextRule!), StringComparer.Ordinal);
    }

    /// <summary>The candidates that remain, raised or lowered, in their order.</summary>
    public IReadOnlyList<Candidate> Apply(RecognitionContext context, IReadOnlyCollection<Candidate> candidates)
    {
        var judged = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var result = _rules.TryGetValue(candidate.Recognizer, out var rule) ? Judge(rule, context, candidate) : candidate;
            if (result is not null) judged.Add(result);
        }
        return judged;
    }

    private static Candidate? Judge(CompiledRule compiled, RecognitionContext context, Candidate candidate)
    {
        var rule = compiled.Rule;
        var isAsked = (context.Asked & rule.Topic) != Topic.None;
        var distanceFor = Distance(compiled.For, rule.Context, context, candidate.Span);
        var evidence = candidate.Evidence
            | (isAsked ? Evidence.Asked : Evidence.None)
            | (distanceFor is null ? Evidence.None : Evidence.Context);

        const Evidence speaksForIt = Evidence.Validated | Evidence.Context | Evidence.Asked | Evidence.Cue;
        var hasSupport = (evidence & speaksForIt) != Evidence.None;
        if (rule.NeedsContext && !hasSupport) return null;

        var confidence = candidate.Confidence.Value;
        if ((isAsked || distanceFor is not null) && rule.WithContext is { } withContext) confidence = Math.Max(confidence, withContext);

        var isConfirmed = evidence.HasFlag(Evidence.Validated);
        var distanceAgainst = isConfirmed ? null : Distance(compiled.Against, rule.AntiContext, context, candidate.Span);
        if (distanceAgainst is { } against && (distanceFor is null || against <= distanceFor)) confidence /= 2;

        return candidate with { Confidence = new Confidence(confidence), Evidence = evidence };
    }

    /// <summary>How many words lie between the candidate and the nearest phrase, null when none is near enough.</summary>
    private static int? Distance(PhraseTable<bool>? phrases, ContextWords? window, RecognitionContext context, TextSpan span)
    {
        if (phrases is null || window is null) return null;
        var before = DistanceBefore(phrases, window.Before, context, span);
        var after = DistanceAfter(phrases, window.After, context, span);
        return before is null || after < before ? after : before;
    }

    private static int? DistanceBefore(PhraseTable<bool> phrases, int reach, RecognitionContext context, TextSpan span)
    {
        var limit = WordSearch.FirstEndingAfter(context.Words, span.Start);
        var wordsPassed = 0;
        for (var index = limit - 1; index >= 0 && wordsPassed < reach; index--)
        {
            if (phrases.Matches(context.Text, context.Words, index, limit)) return wordsPassed;
            if (context.Words[index].Kind != WordKind.Mark) wordsPassed++;
        }
        return null;
    }

    private static int? DistanceAfter(PhraseTable<bool> phrases, int reach, RecognitionContext context, TextSpan span)
    {
        var wordsPassed = 0;
        for (var index = WordSearch.FirstStartingAt(context.Words, span.End); index < context.Words.Count && wordsPassed < reach; index++)
        {
            if (phrases.Matches(context.Text, context.Words, index, context.Words.Count)) return wordsPassed;
            if (context.Words[index].Kind != WordKind.Mark) wordsPassed++;
        }
        return null;
    }

    private sealed class CompiledRule(ContextRule rule)
    {
        public ContextRule Rule { get; } = rule;

        public PhraseTable<bool>? For { get; } = rule.Context is null ? null : PhraseTable.Of(rule.Context.Words);

        public PhraseTable<bool>? Against { get; } = rule.AntiContext is null ? null : PhraseTable.Of(rule.AntiContext.Words);
    }
}
