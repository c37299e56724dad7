namespace Hush.Analysis.Tests;

public sealed class ConversationAnalysisTests
{
    [Theory]
    [InlineData(Representation.Lexical)]
    [InlineData(Representation.Itn)]
    [InlineData(Representation.MaskedItn)]
    [InlineData(Representation.Text)]
    public void Analyze_AnySource_RedactsAllFormsAndTheAudio(Representation source)
    {
        var result = Analyze(Calls.Spoken, new ConversationOptions { Source = source, RedactAudio = true });

        Assert.Equal("call", result.Id);
        Assert.Equal(["1", "2", "3", "4"], result.Items.Select(item => item.Id));
        Assert.Equal(
        [
            "Can I have your name?|can i have your name|can i have your name|can i have your name|",
            "Sure, that is ***************.|sure that is ***************|sure that is ***************|sure that is ***************|150+150",
            "Thank you, *****. And your phone number?|thank you ***** and your phone number|thank you ***** and your phone number|thank you ***** and your phone number|0+300",
            "It's ************.|it's " + new string('*', 46) + "|it's **********|it's **********|10+100",
        ], result.Items.Select(Written));
    }

    [Theory]
    [InlineData(Representation.Lexical, "four one five five five five two six seven one=Phone")]
    [InlineData(Representation.Text, "415-555-2671=Phone")]
    [InlineData(Representation.Itn, "4155552671=Phone")]
    public void Analyze_Entities_ReferToTheSource(Representation source, string expected) =>
        Assert.Equal([expected], Calls.Show(Analyze(Calls.Spoken, new ConversationOptions { Source = source }).Items[3]));

    [Fact]
    public void Analyze_WithoutAudioRedaction_SaysNothingOfTheAudio() =>
        Assert.All(Analyze(Calls.Spoken).Items, item => Assert.Null(item.MutedAudio));

    [Fact]
    public void Analyze_TypedConversation_IgnoresTheSource()
    {
        var result = Analyze(Calls.Chat("Your name?", "my name is Maria Lindqvist"), new ConversationOptions
        { Source = Representation.Itn });
        Assert.Equal("my name is ***************", result.Items[1].Redacted.Text.Reveal());
        Assert.Equal(new RepresentationSet(result.Items[1].Redacted.Text), result.Items[1].Redacted);
    }

    [Fact]
    public void Analyze_ItemWithoutTheSource_IsReadByItsText()
    {
        var call = Calls.Spoken with
        {
            Items =
            [
                Calls.Spoken.Items[0],
                Calls.Item("2", "caller", "Sure, that is Maria Lindqvist."),
                Calls.Item("3", "caller", "I am Maria Lindqvist.", lexical: null, itn: "i am maria lindqvist"),
            ],
        };
        var result = Analyze(call);
        Assert.Equal(["Sure, that is ***************.", "I am ***************."], result.Items.Skip(1).Select(item => item.Redacted.Text.Reveal()));
        Assert.Equal(["Maria Lindqvist=Person"], Calls.Show(result.Items[1]));
        Assert.Equal("i am ***************", result.Items[2].Redacted.Itn!.Reveal());
        Assert.Null(result.Items[2].Redacted.Lexical);
    }

    [Theory]
    [InlineData("Name Phone Email", null, null, "Maria Lindqvist=Name;415-555-2671=Phone;m.l@example.com=Email")]
    [InlineData("Person Phone Email", null, null, "Maria Lindqvist=Person;415-555-2671=Phone;m.l@example.com=Email")]
    [InlineData(null, null, null, "Maria Lindqvist=Person;415-555-2671=Phone;m.l@example.com=Email")]
    [InlineData("Person Phone Email", "Phone", null, "415-555-2671=Phone")]
    [InlineData(null, "phonenumber,EMAIL", null, "415-555-2671=Phone;m.l@example.com=Email")]
    [InlineData("Person Phone Email", "All", "Person", "415-555-2671=Phone;m.l@example.com=Email")]
    [InlineData(null, null, "phone,email", "Maria Lindqvist=Person")]
    [InlineData(null, "Email", "Email", "")]
    [InlineData(null, "All", null, "Maria Lindqvist=Person;415-555-2671=Phone;m.l@example.com=Email;3 March 2031=Date")]
    [InlineData(null, "Date", null, "3 March 2031=Date")]
    public void Analyze_Categories_AreThoseOfTheTaxonomy(string? names, string? wanted, string? excluded, string expected)
    {
        var chat = Calls.Chat("hello", "my name is Maria Lindqvist, call 415-555-2671 or mail m.l@example.com before 3 March 2031");
        var taxonomy = names is null ? ConversationTaxonomy.Current : new ConversationTaxonomy(names.Split(' '));
        var selection = taxonomy.Select(wanted?.Split(','), excluded?.Split(','));
        var result = Analyze(chat, new ConversationOptions { Taxonomy = taxonomy, Categories = selection });
        Assert.Equal(expected, string.Join(';', Calls.Show(result.Items[1])));
        Assert.All(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), found =>
            Assert.DoesNotContain(found[..found.IndexOf('=', StringComparison.Ordinal)], result.Items[1].Redacted.Text.Reveal(),
                StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_NoSelection_IsTheDefaultOfTheTaxonomy()
    {
        var chat = Calls.Chat("hello", "my name is Maria Lindqvist, until 3 March 2031");
        Assert.Equal(["Maria Lindqvist=Person"], Calls.Show(Analyze(chat).Items[1]));
    }

    [Theory]
    [InlineData(EntityMaskStyle.Underscored, "[PERSON_1]", "[PERSON_2]", "[EMAIL_1]")]
    [InlineData(EntityMaskStyle.Hyphenated, "[Person-1]", "[Person-2]", "[Email-1]")]
    public void Analyze_EntityMask_NumbersValuesAcrossItems(EntityMaskStyle style, string maria, string peter, string mail)
    {
        var chat = Calls.Chat(
            "Your name?", "my name is Maria Lindqvist", "Thank you, MARIA LINDQVIST", "my husband's name is Peter Sandoval", "and mail?",
            "maria.l@example.com");
        var result = Analyze(chat, new ConversationOptions { Policies = PolicySet.Of(new EntityMask(style)) });
        Assert.Equal(
            ["Your name?", "my name is " + maria, "Thank you, " + maria, "my husband's name is " + peter, "and mail?", mail],
            result.Items.Select(item => item.Redacted.Text.Reveal()));
        foreach (var item in result.Items)
            Assert.All(item.Entities, entity => Assert.Equal(entity.Mask!.Mask, item.Redacted.Text.Reveal(entity.Mask.Span)));
    }

    [Fact]
    public void Analyze_EntityMask_IsTheSameInAllForms()
    {
        var item = Analyze(Calls.Spoken, new ConversationOptions { Policies = PolicySet.Of(new EntityMask()) }).Items[3];
        Assert.Equal("It's [PHONE_1].|it's [PHONE_1]|it's [PHONE_1]|it's [PHONE_1]|", Written(item));
        var mask = Assert.Single(item.Entities).Mask!;
        Assert.Equal("[PHONE_1]", item.Redacted.Lexical!.Reveal(mask.Span));
    }

    [Fact]
    public void Analyze_EntityMask_CountsAnewForEachConversation()
    {
        ConversationOptions options = new() { Policies = PolicySet.Of(new EntityMask()) };
        Assert.All(Enumerable.Range(0, 2),
            _ => Assert.Equal("my name is [PERSON_1]",
                Analyze(Calls.Chat("name?", "my name is Peter Sandoval"), options).Items[1].Redacted.Text.Reveal()));
    }

    [Fact]
    public void Analyze_NoMask_ListsButKeeps()
    {
        var result = Analyze(Calls.Spoken, new ConversationOptions { Policies = PolicySet.Of(new NoMask()), RedactAudio = true });
        foreach ((var item, var kept) in Calls.Spoken.Items.Zip(result.Items))
            Assert.All(RepresentationSet.All, form => Assert.Equal(item.Forms[form]?.Reveal(), kept.Redacted[form]?.Reveal()));
        Assert.Equal([0, 1, 1, 1], result.Items.Select(item => item.Entities.Count));
        Assert.All(result.Items.SelectMany(item => item.Entities), entity => Assert.Null(entity.Mask));
    }

    [Theory]
    [InlineData(OffsetUnit.TextElementV8, 15)]
    [InlineData(OffsetUnit.UnicodeCodePoint, 16)]
    [InlineData(OffsetUnit.Utf16CodeUnit, 16)]
    public void Analyze_MaskLength_CountsTheUnit(OffsetUnit unit, int stars)
    {
        var chat = Calls.Chat("Your name?", "my name is Mari\u0301a Lindqvist \U0001F600");
        var redacted = Analyze(chat, new ConversationOptions { LengthUnit = unit }).Items[1].Redacted.Text.Reveal();
        Assert.Equal($"my name is {new string('*', stars)} \U0001F600", redacted);
    }

    [Theory]
    [InlineData()]
    [InlineData("")]
    [InlineData("", " ", "\n")]
    public void Analyze_NothingSaid_IsAnsweredItemByItem(params string[] messages)
    {
        var result = Analyze(Calls.Chat(messages));
        Assert.Equal(messages, result.Items.Select(item => item.Redacted.Text.Reveal()));
        Assert.All(result.Items, item => Assert.Empty(item.Entities));
    }

    [Fact]
    public void Analyze_ItemsWithTheSameId_AreAllAnswered()
    {
        Conversation chat = new("chat", "en", Modality.Text, [Calls.Item("1", "a", "Your name?"), Calls.Item("1", "b", "my name is Peter Sandoval")]);
        Assert.Equal(["Your name?", "my name is **************"], Analyze(chat).Items.Select(item => item.Redacted.Text.Reveal()));
    }

    private static ConversationResult Analyze(Conversation conversation, ConversationOptions? options = null) =>
        Calls.Analyzer.Analyze(conversation, options ?? new ConversationOptions());

    private static string Written(ItemResult item)
    {
        IEnumerable<AudioRange> muted = item.MutedAudio ?? [];
        return string.Join('|', RepresentationSet.All.Select(form => item.Redacted[form]?.Reveal()))
            + "|" + string.Join(' ', muted.Select(range => $"{range.Offset.Ticks}+{range.Duration.Ticks}"));
    }
}
