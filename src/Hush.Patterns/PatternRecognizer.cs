using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns;

/// <summary>
/// Runs one <see cref="PatternDefinition"/>: each match becomes a candidate unless the validator refutes it. What surrounds the match
/// is judged later, by its <see cref="ContextRule"/>.
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
        if (_definition.Digits is { } digits && !HasDigits(context.Text.AsSpan(), digits.Fewest)) return;
        try
        {
            foreach (var match in _definition.Pattern.EnumerateMatches(context.Text.AsSpan()))
            {
                if (Judge(context, new TextSpan(match.Index, match.Length)) is { } candidate) candidates.Add(candidate);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found until here stands; that more may lie behind is for the caller to know.
            context.ReportIncomplete(Id);
        }
    }

    /// <summary>What a match of the pattern proposes; null when it is no find: the validator refutes it, or it is not what the definition
    /// says.</summary>
    internal Candidate? Judge(RecognitionContext context, TextSpan match)
    {
        if (_definition.OnlyOn is { } form && form != context.Form) return null;
        if (_definition.MustHold is { } needed && !context.Text.AsSpan(match).ContainsAny(needed)) return null;
        var value = ValueOf(context.Text, match);
        if (value.IsEmpty) return null;
        var validation = _definition.Validator?.Invoke(context.Text.AsSpan(value)) ?? Validation.Unknown;
        if (validation == Validation.Refuted && context.Validates)
        {
            context.Refuted?.Add(new Candidate(value, _definition.Category, new Confidence(_definition.Base), Id, Evidence.None));
            return null;
        }

        var isConfirmed = validation == Validation.Confirmed;
        var confidence = isConfirmed ? _definition.Confirmed ?? _definition.Base : _definition.Base;
        var evidence = isConfirmed ? Evidence.Validated : Evidence.None;
        return new Candidate(value, _definition.Category, new Confidence(confidence), Id, evidence);
    }

    private TextSpan ValueOf(SourceText text, TextSpan match)
    {
        if (_valueGroup == 0) return match;
        var group = _definition.Pattern.Match(text.Reveal(), match.Start).Groups[_valueGroup];
        return new TextSpan(group.Index, group.Length);
    }

    private static bool HasDigits(ReadOnlySpan<char> text, int fewest)
    {
        for (var count = 0; count < fewest; count++)
        {
            var digit = text.IndexOfAnyInRange('0', '9');
            if (digit < 0) return false;
            text = text[(digit + 1)..];
        }

        return true;
    }
}
