using CsCheck;
using Hush.Detection.Resolution;
using Hush.Entities;
using Hush.TestKit;

namespace Hush.Detection.Tests.Resolution;

/// <summary>What holds whatever is proposed, however it overlaps.</summary>
public sealed class OverlapResolverPropertyTests
{
    private const int Cases = 3000;

    private static readonly Gen<Proposal> Proposals =
        from text in Gen.Char["ab1 ., \n"].Array[1, 23].Select(characters => new SourceText(new string(characters)))
        from candidates in CandidateOf(text.Length).Array[0, 7]
        select new Proposal(text, candidates);

    [Theory]
    [InlineData(OverlapRule.OneCategory)]
    [InlineData(OverlapRule.AllCategories)]
    internal void Resolve_AnyCandidates_IsSortedAndDisjoint(OverlapRule rule) => Properties.Holds(Proposals, Cases, proposal =>
    {
        var entities = proposal.Resolve(rule);
        for (var index = 1; index < entities.Count; index++)
        {
            var (before, after) = (entities[index - 1], entities[index]);
            if (rule == OverlapRule.AllCategories && before.Span == after.Span && before.Category != after.Category
                && before.Confidence >= after.Confidence) continue;
            Assert.True(before.Span.End <= after.Span.Start, $"{before.Span} and {after.Span}");
        }
    });

    [Theory]
    [InlineData(OverlapRule.OneCategory)]
    [InlineData(OverlapRule.AllCategories)]
    internal void Resolve_AnyCandidates_CoversAllThatIsSureEnough(OverlapRule rule) => Properties.Holds(Proposals, Cases, proposal =>
    {
        var entities = proposal.Resolve(rule);
        var proposed = proposal.Candidates.Where(candidate => candidate.Confidence.Value >= CategoryThresholds.Default)
            .SelectMany(candidate => Places(candidate.Span));
        Assert.All(proposed.Where(proposal.IsWritten), at => Assert.Contains(entities, entity => entity.Span.Contains(at)));
    });

    [Theory]
    [InlineData(OverlapRule.OneCategory)]
    [InlineData(OverlapRule.AllCategories)]
    internal void Resolve_AnyCandidates_CoversNothingElse(OverlapRule rule) => Properties.Holds(Proposals, Cases, proposal =>
    {
        foreach (var entity in proposal.Resolve(rule))
        {
            Assert.All(Places(entity.Span).Where(proposal.IsWritten), at =>
                Assert.Contains(proposal.Candidates, candidate => candidate.Category == entity.Category && candidate.Span.Contains(at)));
        }
    });

    [Theory]
    [InlineData(OverlapRule.OneCategory)]
    [InlineData(OverlapRule.AllCategories)]
    internal void Resolve_CandidatesInAnotherOrder_GivesTheSame(OverlapRule rule) => Properties.Holds(
        Proposals.SelectMany(proposal => Gen.Int.Array[proposal.Candidates.Count].Select(keys => (proposal, keys))), Cases, given =>
        {
            var (proposal, keys) = given;
            var shuffled = proposal with
            { Candidates = [.. proposal.Candidates.Zip(keys).OrderBy(entry => entry.Second).Select(entry => entry.First)] };
            Assert.Equal(proposal.Resolve(rule), shuffled.Resolve(rule));
        });

    [Theory]
    [InlineData(OverlapRule.OneCategory)]
    [InlineData(OverlapRule.AllCategories)]
    internal void Resolve_WhatWasResolved_ChangesNothing(OverlapRule rule) => Properties.Holds(Proposals, Cases, proposal =>
    {
        var entities = proposal.Resolve(rule);
        var again = proposal with
        { Candidates = [.. entities.Select(entity => new Candidate(entity.Span, entity.Category, entity.Confidence, "again", Evidence.None))] };
        Assert.Equal(entities, again.Resolve(rule));
    });

    private static Gen<Candidate> CandidateOf(int length) =>
        from start in Gen.Int[0, length - 1]
        from size in Gen.Int[1, length - start]
        from category in Gen.OneOf(
            Categories.Person, Categories.Email, Categories.PhoneNumber, Categories.Address, Categories.ZipCode, Categories.CreditCardNumber,
            Categories.Date, Categories.DateOfBirth)
        from tenths in Gen.Int[2, 10]
        from isValidated in Gen.Frequency((3, false), (1, true))
        from recognizer in Gen.Int[0, 7]
        select new Candidate(new TextSpan(start, size), category, new Confidence(tenths / 10.0), $"r{recognizer}", isValidated
            ? Evidence.Validated : Evidence.None);

    private static IEnumerable<int> Places(TextSpan span) => Enumerable.Range(span.Start, span.Length);

    private sealed record Proposal(SourceText Text, IReadOnlyList<Candidate> Candidates)
    {
        public IReadOnlyList<Entity> Resolve(OverlapRule rule) => OverlapResolver.Resolve(Text, [.. Candidates], rule, new CategoryThresholds());

        public bool IsWritten(int at) => char.IsLetterOrDigit(Text[at]);

        public override string ToString() => $"'{Text.Reveal()}' {string.Join(' ', Candidates.Select(candidate =>
            $"{candidate.Span}={candidate.Category}@{candidate.Confidence}{(candidate.Evidence == Evidence.Validated ? "!" : "")}:{candidate.Recognizer}"))}";
    }
}
