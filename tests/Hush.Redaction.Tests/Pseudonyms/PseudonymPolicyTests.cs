namespace Hush.Redaction.Tests.Pseudonyms;

public sealed class PseudonymPolicyTests
{
    private static readonly RedactionKeys Keys = new() { Pseudonyms = new RedactionKey("0123456789abcdef0123456789abcdef"u8) };

    [Theory]
    [InlineData("5-13", 1)]
    [InlineData("5-9 10-13", 2)]
    [InlineData("5-10 8-13", 1)]
    [InlineData("8-13 5-10", 1)]
    [InlineData("5-13 5-9 10-13", 1)]
    [InlineData("0-2 2-4", 2)]
    public void Overlaps_are_one_token_and_come_back(string spans, int tokens)
    {
        var redacted = Redact("I am John Doe.", spans, [new Pseudonym()]);
        Assert.Equal(tokens, redacted.Split("[PERSON:h1.").Length - 1);
        Assert.Equal("I am John Doe.", new PseudonymRestorer(Keys.Pseudonyms!).Restore(redacted));
    }

    [Fact]
    public void What_another_policy_hides_for_good_cannot_be_restored()
    {
        Assert.Equal("I am ********.", Redact("I am John Doe.", "5-10 8-13", [new Pseudonym(), new CharacterMask()]));
        Assert.Equal("I am ######oe.", Redact("I am John Doe.", "5-10 8-13", [new Pseudonym(), new CharacterMask('#', UnmaskLength: 2)]));
        Assert.Matches(@"^I am \[PERSON:k1\.[A-Za-z0-9_-]{16}\]\.$", Redact("I am John Doe.", "5-10 8-13", [new Pseudonym(), new KeyedHash()]));
    }

    [Fact]
    public void A_policy_without_its_key_is_refused()
    {
        Assert.Throws<ArgumentException>(() => KeyedWriter.For(PolicySet.Of(new Pseudonym()), new RedactionKeys(),
            _ => throw new InvalidOperationException()));
        Assert.Throws<ArgumentException>(() => KeyedWriter.For(PolicySet.Of(new KeyedHash()), new RedactionKeys(),
            _ => throw new InvalidOperationException()));
        Assert.Throws<ArgumentException>(() => KeyedWriter.For(PolicySet.Of(new ConsistentReplacement()), Keys,
            _ => throw new InvalidOperationException()));
        Assert.Null(KeyedWriter.For(PolicySet.Stars, new RedactionKeys(), _ => throw new InvalidOperationException()));
    }

    private static string Redact(string text, string spans, RedactionPolicy[] policies)
    {
        IReadOnlyList<TextSpan>[] all = [.. spans.Split(' ')
            .Select(span => (IReadOnlyList<TextSpan>)[TextSpan.FromBounds(int.Parse(span.Split('-')[0]), int.Parse(span.Split('-')[1]))])];
        Treatment[] treatments = [.. all.Select((_, index) => new Treatment(Categories.Person, policies[Math.Min(index, policies.Length - 1)]))];
        var keyed = KeyedWriter.For(new PolicySet(policies.Select(policy => new PolicyRule(policy, new HashSet<Category>()))), Keys,
            _ => throw new InvalidOperationException());
        return Redactor.Apply(new SourceText(text), EditScript.For(new SourceText(text), all, treatments, keyed: keyed).Edits).Text.Reveal();
    }
}
