using System.Collections.Frozen;
using Hush.Detection.Dialogue;
using Hush.Detection.Synonyms;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Scoring;

/// <summary>
/// The stage after recognition: judges the candidates of recognizers that have a <see cref="ContextRule"/> by the words around them
/// and by what was asked. Candidates of other recognizers pass unchanged. Thread-safe.
/// </summary>
internal sealed class ContextBoost
{
    // Without a ContextRule the recognizer's confidence stands; a synonym of the caller's makes a candidate at least likely.
    private static readonly CompiledRule NoRule = new(new ContextRule { WithContext = Grade.Good }, []);
    private static readonly ContextWords SynonymWindow = new([]);

    private readonly FrozenDictionary<string, CompiledRule> _rules;

    /// <summary>Takes the rules of <paramref name="recognizers"/>; those without a rule are ignored.</summary>
    public ContextBoost(IEnumerable<IRecognizer> recognizers)
    {
        // Many recognizers share one list of words; each list is compiled once.
        var tables = new Dictionary<ContextWords, PhraseTable<bool>>(ReferenceEqualityComparer.Instance);
        _rules = recognizers
            .SelectMany(recognizer => recognizer.Members)
            .Where(recognizer => recognizer.ContextRule is not null)
            .ToFrozenDictionary(recognizer => recognizer.Id, recognizer => new CompiledRule(recognizer.ContextRule!, tables), StringComparer.Ordinal);
    }

    /// <summary>The candidates that remain, raised or lowered, in their order.</summary>
    public IReadOnlyList<Candidate> Apply(RecognitionContext context, IReadOnlyCollection<Candidate> candidates) =>
        Apply(context, candidates, synonyms: null);

    /// <summary>The same with the caller's own words for categories, which speak for candidates of every recognizer.</summary>
    internal IReadOnlyList<Candidate> Apply(RecognitionContext context, IReadOnlyCollection<Candidate> candidates, SynonymContext? synonyms)
    {
        var judged = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var phrases = synonyms?.PhrasesOf(candidate.Category);
            var hasRule = _rules.TryGetValue(candidate.Recognizer, out var rule);
            var result = hasRule || phrases is not null ? Judge(rule ?? NoRule, context, candidate, phrases) : candidate;
            if (result is not null) judged.Add(result);
        }
        return judged;
    }

    private static Candidate? Judge(CompiledRule compiled, RecognitionContext context, Candidate candidate, PhraseTable<bool>? synonyms)
    {
        var rule = compiled.Rule;
        var isAsked = (context.Asked & rule.Topic) != Topic.None;
        var synonym = Nearest(synonyms, rule.Context ?? SynonymWindow, context, candidate.Span);
        var word = Nearer(Nearest(compiled.For, rule.Context, context, candidate.Span), compiled.RunningFor?.Nearest(context.Text, candidate.Span));
        var speaksFor = Nearer(word, synonym);
        var evidence = candidate.Evidence
            | (isAsked ? Evidence.Asked : Evidence.None)
            | (speaksFor is null ? Evidence.None : Evidence.Context);

        const Evidence support = Evidence.Validated | Evidence.Context | Evidence.Asked | Evidence.Cue;
        if (rule.NeedsContext && (evidence & support) == Evidence.None)
        {
            candidate.Trace?.Drop(DropReason.NeedsContext);
            return null;
        }

        var confidence = candidate.Confidence.Value;
        if ((isAsked || speaksFor is not null) && rule.WithContext is { } withContext) confidence = Math.Max(confidence, withContext);

        if (synonym is not null && !ReferenceEquals(compiled, NoRule)) confidence = Math.Max(confidence, SynonymContext.Confidence);

        var isConfirmed = evidence.HasFlag(Evidence.Validated);
        var speaksAgainst = isConfirmed
            ? null
            : Nearer(Nearest(compiled.Against, rule.AntiContext, context, candidate.Span),
                compiled.RunningAgainst?.Nearest(context.Text, candidate.Span));
        var isLowered = speaksAgainst is { } against && (speaksFor is null || against.Distance <= speaksFor.Value.Distance);
        if (isLowered) confidence /= 2;

        if (candidate.Trace is { } trace)
        {
            trace.Confidence = new Confidence(confidence);
            trace.Evidence = evidence;
            if (isAsked) trace.AskedFor = (context.Asked & rule.Topic).ToString();
            if (speaksFor is { } found) trace.AddPhrase(found.Span, speaksFor: true);
            if (isLowered) trace.AddPhrase(speaksAgainst!.Value.Span, speaksFor: false);
        }

        return candidate with { Confidence = new Confidence(confidence), Evidence = evidence };
    }

    private static NearPhrase? Nearer(NearPhrase? first, NearPhrase? second) => first is null || second?.Distance < first.Value.Distance
        ? second : first;

    /// <summary>The phrase that is nearest to the candidate, null when none is near enough.</summary>
    private static NearPhrase? Nearest(PhraseTable<bool>? phrases, ContextWords? window, RecognitionContext context, TextSpan span)
    {
        if (phrases is null || window is null) return null;
        var before = NearestBefore(phrases, window.Before, context, span);
        var after = NearestAfter(phrases, window.After, context, span);
        return Nearer(before, after);
    }

    private static NearPhrase? NearestBefore(PhraseTable<bool> phrases, int reach, RecognitionContext context, TextSpan span)
    {
        var limit = WordSearch.FirstEndingAfter(context.Words, span.Start);
        var wordsPassed = 0;
        for (var index = limit - 1; index >= 0 && wordsPassed < reach; index--)
        {
            if (phrases.TryMatch(context.Text, context.Words, index, limit, out var length, out _)) return NearPhrase.Of(wordsPassed, context.Words,
                index, length);
            if (context.Words[index].Kind != WordKind.Mark) wordsPassed++;
        }
        return null;
    }

    private static NearPhrase? NearestAfter(PhraseTable<bool> phrases, int reach, RecognitionContext context, TextSpan span)
    {
        var wordsPassed = 0;
        for (var index = WordSearch.FirstStartingAt(context.Words, span.End); index < context.Words.Count && wordsPassed < reach; index++)
        {
            if (phrases.TryMatch(context.Text, context.Words, index, context.Words.Count, out var length, out _))
                return NearPhrase.Of(wordsPassed, context.Words, index, length);
            if (context.Words[index].Kind != WordKind.Mark) wordsPassed++;
        }
        return null;
    }

    private sealed class CompiledRule(ContextRule rule, Dictionary<ContextWords, PhraseTable<bool>> tables)
    {
        public ContextRule Rule { get; } = rule;

        public PhraseTable<bool>? For { get; } = TableOf(rule.Context, tables);

        public RunningPhrases? RunningFor { get; } = RunningPhrases.Of(rule.Context);

        public PhraseTable<bool>? Against { get; } = TableOf(rule.AntiContext, tables);

        public RunningPhrases? RunningAgainst { get; } = RunningPhrases.Of(rule.AntiContext);

        private static PhraseTable<bool>? TableOf(ContextWords? words, Dictionary<ContextWords, PhraseTable<bool>> tables)
        {
            if (words is null) return null;
            if (!tables.TryGetValue(words, out var table)) tables.Add(words, table = PhraseTable.Of(words.Words));
            return table;
        }
    }
}
