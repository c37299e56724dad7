using System.Text.RegularExpressions;
using Hush.Detection.Recognition;
using Hush.Detection.Scoring;
using Hush.Entities;
using Hush.Text;

namespace Hush.Detection.Patterns;

/// <summary>
/// Runs one <see cref="PatternDefinition"/>: each match becomes a candidate unless the validator refutes it. What surrounds the match
/// is judged later, by <see cref="ContextBoost"/>.
/// </summary>
public sealed class PatternRecognizer : IRecognizer
{
    private const string ValueGroup = "value";

    private readonly PatternDefinition _definition;
    private readonly int _valueGroup;

    /// <summary>Takes a definition that must have a timeout, so that no text can hold a thread.</summary>
    /// <exception cref="ArgumentException">The pattern has no timeout, or is not culture-invariant though it ignores case.</exception>
    public PatternRecognizer(PatternDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Pattern.MatchTimeout == Regex.InfiniteMatchTimeout)
            throw new ArgumentException($"The pattern of '{definition.Id}' has no timeout; give it one.", nameof(definition));
        if (definition.Pattern.Options.HasFlag(RegexOptions.IgnoreCase) && !definition.Pattern.Options.HasFlag(RegexOptions.CultureInvariant))
            throw new ArgumentException($"The pattern of '{definition.Id}' ignores case by culture; add CultureInvariant.", nameof(definition));
        _definition = definition;
        _valueGroup = Math.Max(0, definition.Pattern.GroupNumberFromName(ValueGroup));
        ContextRule = new ContextRule
        {
            WithContext = definition.WithContext,
            NeedsContext = definition.NeedsContext,
            Context = definition.Context,
            AntiContext = definition.AntiContext,
            Topic = definition.Topic,
        };
    }

    /// <inheritdoc/>
    public string Id => _definition.Id;

    /// <inheritdoc/>
    public ContextRule? ContextRule { get; }

    /// <summary>The definition that it runs.</summary>
    public PatternDefinition Definition => _definition;

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        if (_definition.OnlyOn is { } form && form != context.Form) return;
        if (_definition.MustHold is { } needed && !context.Text.AsSpan().ContainsAny(needed)) return;
        try
        {
            for (var match = _definition.Pattern.Match(context.Text.Reveal()); match.Success; match = match.NextMatch())
            {
                var value = match.Groups[_valueGroup];
                if (value.Length > 0) Propose(new TextSpan(value.Index, value.Length), context, candidates);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found until here stands; that more may lie behind is for the caller to know.
            context.ReportIncomplete(Id);
        }
    }

    private void Propose(TextSpan span, RecognitionContext context, ICollection<Candidate> candidates)
    {
        var validation = _definition.Validator?.Invoke(context.Text.AsSpan(span)) ?? Validation.Unknown;
        if (validation == Validation.Refuted && context.Validates) return;

        var isConfirmed = validation == Validation.Confirmed;
        var confidence = isConfirmed ? _definition.Confirmed ?? _definition.Base : _definition.Base;
        var evidence = isConfirmed ? Evidence.Validated : Evidence.None;
        candidates.Add(new Candidate(span, _definition.Category, new Confidence(confidence), Id, evidence));
    }
}
