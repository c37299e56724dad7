namespace Hush.Analysis.Tests;

/// <summary>Policies whose replacements are decorated, through the whole analyzer.</summary>
public sealed class DecoratedPolicyTests
{
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions { Models = [] });
    private static readonly Func<Category, string, string> Mark = (_, text) => $"<mark>{text}</mark>";

    [Fact]
    public void Document_HasDecoratedPlaceholdersAndSaysWhereTheyStand()
    {
        var result = Analyze("mail a.b@example.org or c.d@example.org, then a.b@example.org", new DecoratedPolicy(new EntityMask(), Mark));
        Assert.Equal("mail <mark>[EMAIL_1]</mark> or <mark>[EMAIL_2]</mark>, then <mark>[EMAIL_1]</mark>", result.Redacted.Reveal());
        Assert.All(result.Entities, entity => Assert.Equal(entity.Mask!.Mask, result.Redacted.Reveal(entity.Mask.Span)));
    }

    [Fact]
    public void Decorator_IsToldTheCategoryAndNeverTheValue()
    {
        List<(Category, string)> told = [];
        Analyze("mail a.b@example.org", new DecoratedPolicy(new CharacterMask(), (category, text) =>
        {
            told.Add((category, text));
            return text;
        }));
        Assert.Equal([(Categories.Email, "***************")], told);
    }

    [Fact]
    public void Decorators_OfADecoratedPolicyFollowEachOther() => Assert.Equal(
        "mail ([<***************>])",
        Analyze("mail a.b@example.org",
            new DecoratedPolicy(new DecoratedPolicy(new DecoratedPolicy(new CharacterMask(), (_, text) => $"<{text}>"), (_, text) => $"[{text}]"),
                (_, text) => $"({text})")).Redacted.Reveal());

    [Fact]
    public void Decorator_ServesTheCategoriesOfItsRule()
    {
        PolicySet policies = new([new PolicyRule(new DecoratedPolicy(new CharacterMask(), Mark), new HashSet<Category> { Categories.Email }),
            new PolicyRule(new EntityMask())]);
        Assert.Equal(
            "mail <mark>***************</mark>, call [PHONENUMBER_1]",
            Analyzer.Analyze(new SourceText("mail a.b@example.org, call 415-555-2671"), new DocumentOptions
            { Policies = policies }).Redacted.Reveal());
    }

    [Fact]
    public void UnmaskedEnd_StaysReadableInside() => Assert.Equal(
        "call <mark>********2671</mark>",
        Analyze("call 415-555-2671", new DecoratedPolicy(new CharacterMask(UnmaskLength: 4), Mark)).Redacted.Reveal());

    [Fact]
    public void NothingReplaced_NothingDecorated() =>
        Assert.Equal("mail a.b@example.org", Analyze("mail a.b@example.org", new DecoratedPolicy(new NoMask(), Mark)).Redacted.Reveal());

    [Fact]
    public void Pseudonym_IsRestoredInsideItsDecoration()
    {
        RedactionKeys keys = new() { Pseudonyms = new RedactionKey(new byte[RedactionKey.MinimumLength]) };
        PiiAnalyzer keyed = new(new PiiAnalyzerOptions { Models = [], Keys = keys });
        DocumentOptions options = new() { Policies = PolicySet.Of(new DecoratedPolicy(new Pseudonym(), Mark)) };
        var redacted = keyed.Analyze(new SourceText("mail a.b@example.org"), options).Redacted.Reveal();
        Assert.StartsWith("mail <mark>[EMAIL:", redacted, StringComparison.Ordinal);
        Assert.Equal("mail <mark>a.b@example.org</mark>", new PseudonymRestorer(keys.Pseudonyms!).Restore(redacted));
    }

    [Fact]
    public void DecoratedKeyedPolicy_NeedsItsKey() =>
        Assert.Throws<ArgumentException>(() => Analyze("mail a.b@example.org", new DecoratedPolicy(new KeyedHash(), Mark)));

    [Fact]
    public void Conversation_IsDecoratedAtOnceAndAsItGoesOn()
    {
        ConversationOptions options = new() { Policies = PolicySet.Of(new DecoratedPolicy(new EntityMask(), Mark)) };
        var chat = Conversation.OfTurns("en", ("agent", "Can I have your name?"), ("customer", "viswa"));
        Assert.Equal(["Can I have your name?", "<mark>[PERSON_1]</mark>"],
            Analyzer.Analyze(chat, options).Items.Select(item => item.Redacted.Text.Reveal()));
        using var live = Analyzer.Begin("en", Modality.Text, options);
        Assert.Equal(["Can I have your name?", "<mark>[PERSON_1]</mark>"], chat.Items.Select(item => live.Add(item)[0].Item.Redacted.Text.Reveal()));
    }

    [Fact]
    public void WhatADecoratorThrows_EndsTheCall()
    {
        Assert.Throws<TimeZoneNotFoundException>(() =>
            Analyze("mail a.b@example.org", new DecoratedPolicy(new EntityMask(), (_, _) => throw new TimeZoneNotFoundException())));
        Assert.Throws<InvalidOperationException>(() => Analyze("mail a.b@example.org", new DecoratedPolicy(new EntityMask(), (_, _) => null!)));
    }

    private static DocumentResult Analyze(string text, RedactionPolicy policy) =>
        Analyzer.Analyze(new SourceText(text), new DocumentOptions { Policies = PolicySet.Of(policy) });
}
