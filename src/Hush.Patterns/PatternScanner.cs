using System.Runtime.CompilerServices;
using Hush.Patterns.Scanning;
using Hush.Recognition;

namespace Hush.Patterns;

/// <summary>
/// Runs all definitions of a list together in one pass (<see cref="PatternScan"/>). Gives the same candidates in the same order as a
/// <see cref="PatternRecognizer"/> for each. Thread-safe.
/// </summary>
internal sealed class PatternScanner : IRecognizer
{
    private readonly PatternRecognizer[] _recognizers;
    private readonly int[][] _definitionsByForm;
    private readonly int[] _apart;
    private readonly PatternScan _scan;
    private readonly ConditionalWeakTable<CategoryFilter, Selection> _selections = [];

    /// <summary>Takes definitions with the same demands as <see cref="PatternRecognizer"/>.</summary>
    public PatternScanner(IEnumerable<PatternDefinition> definitions)
    {
        _recognizers = [.. definitions.Select(definition => new PatternRecognizer(definition))];
        var byRegex = _recognizers
            .Select((recognizer, index) => (recognizer.Definition.Pattern, Index: index))
            .GroupBy(pair => (pair.Pattern.ToString(), pair.Pattern.Options, pair.Pattern.MatchTimeout))
            .Select(group => (Form: ShapeForm.Of(group.First().Pattern), Indices: group.Select(pair => pair.Index).ToArray()))
            .ToList();
        var together = byRegex.FindAll(group => group.Form is not null);
        _definitionsByForm = [.. together.Select(group => group.Indices)];
        _apart = [.. byRegex.Where(group => group.Form is null).SelectMany(group => group.Indices).Order()];
        _scan = new PatternScan([.. together.Select(group => group.Form!)]);
    }

    /// <inheritdoc/>
    /// <remarks>Its candidates carry the ids of their definitions.</remarks>
    public string Id => "patterns.scanner";

    /// <inheritdoc/>
    public IEnumerable<IRecognizer> Members => _recognizers;

    /// <summary>The ids of definitions whose regex the pass does not understand, and which search each text by themselves: better none.</summary>
    public IEnumerable<string> Apart => _apart.Select(index => _recognizers[index].Id);

    /// <inheritdoc/>
    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        var finds = new List<Find>();
        var selection = context.Filter is null ? null : _selections.GetValue(context.Filter, Select);
        _scan.Find(context.Text, selection?.Forms, (form, match) => Propose(context, form, match, selection, finds),
            form => Report(context, form, selection));
        foreach (var index in _apart)
        {
            if (selection is null || selection.Definitions[index]) RecognizeApart(context, index, finds);
        }

        if (finds.Count > 1) finds.Sort(static (one, other) => one.Definition != other.Definition
            ? one.Definition.CompareTo(other.Definition) : one.Order.CompareTo(other.Order));
        foreach (var find in finds) candidates.Add(find.Candidate);
    }

    private void Propose(RecognitionContext context, int form, TextSpan match, Selection? selection, List<Find> finds)
    {
        foreach (var index in _definitionsByForm[form])
        {
            if (selection is not null && !selection.Definitions[index]) continue;
            if (_recognizers[index].Judge(context, match) is { } candidate) finds.Add(new Find(index, finds.Count, candidate));
        }
    }

    private void RecognizeApart(RecognitionContext context, int index, List<Find> finds)
    {
        var found = new List<Candidate>();
        _recognizers[index].Recognize(context, found);
        foreach (var candidate in found) finds.Add(new Find(index, finds.Count, candidate));
    }

    private void Report(RecognitionContext context, int form, Selection? selection)
    {
        foreach (var index in _definitionsByForm[form])
            if (selection is null || selection.Definitions[index]) context.ReportIncomplete(_recognizers[index].Id);
    }

    private Selection Select(CategoryFilter filter)
    {
        bool[] definitions = [.. _recognizers.Select(recognizer => filter.Runs(recognizer.Definition.Category))];
        return new Selection(definitions, [.. _definitionsByForm.Select(indices => indices.Any(index => definitions[index]))]);
    }

    private readonly record struct Find(int Definition, int Order, Candidate Candidate);

    private sealed record Selection(bool[] Definitions, bool[] Forms);
}
