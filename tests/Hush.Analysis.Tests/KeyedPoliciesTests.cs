namespace Hush.Analysis.Tests;

/// <summary>The policies that need a key, on texts, chats and calls.</summary>
public sealed class KeyedPoliciesTests
{
    private static readonly RedactionKey Key = new("0123456789abcdef0123456789abcdef"u8);
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions { Keys = new RedactionKeys { Pseudonyms = Key, Surrogates = Key } });

    public static TheoryData<string> Texts =>
    [
        "My name is Maria Lindqvist, call 415-555-2671 or mail m.l@contoso.com. Maria Lindqvist again, 415-555-2671.",
        "Name:\tJohn \"Johnny\" Miller\nSSN: 078-05-1120\r\nDOB: 03/04/1985",
        "Ich heiße Jürgen Müßig, meine IBAN ist DE89 3704 0044 0532 0130 00.",
        "Ship to 12 Main Street, Apt 4, Springfield, IL 62704 <https://example.org/u/jane?x=1&y=2>.",
        "no personal information at all",
        "😀 Jane Doe 😀 4111 1111 1111 1111 \u0001",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text)
    {
        var result = Analyzer.Analyze(new SourceText(text), new DocumentOptions { Policies = PolicySet.Of(new Pseudonym()) });
        var redacted = result.Redacted.Reveal();
        Assert.All(result.Entities,
            entity => Assert.StartsWith($"[{entity.Category.Name.ToUpperInvariant()}:h1.", redacted[entity.Mask!.Span.Start..entity.Mask.Span.End],
                StringComparison.Ordinal));
        Assert.Equal(text, new PseudonymRestorer(Key).Restore(redacted));
    }

    [Fact]
    public void Every_form_of_a_call_comes_back_as_it_was()
    {
        var result = Analyzer.Analyze(Calls.Spoken, new ConversationOptions { Policies = PolicySet.Of(new Pseudonym()) });
        PseudonymRestorer restorer = new(Key);
        foreach ((var item, var redacted) in Calls.Spoken.Items.Zip(result.Items))
        {
            foreach (var form in Enum.GetValues<Representation>())
            {
                if (item.Forms[form] is not { } original) continue;
                Assert.DoesNotContain("lindqvist", redacted.Redacted[form]!.Reveal(), StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("2671", redacted.Redacted[form]!.Reveal(), StringComparison.Ordinal);
                Assert.Equal(original.Reveal(), restorer.Restore(redacted.Redacted[form]!.Reveal()));
            }
        }
    }

    [Fact]
    public void A_hash_joins_what_is_the_same_in_two_texts()
    {
        DocumentOptions options = new() { Policies = PolicySet.Of(new KeyedHash()) };
        var first = Analyzer.Analyze(new SourceText("My card is 4111 1111 1111 1111."), options).Redacted.Reveal();
        var second = Analyzer.Analyze(new SourceText("card number: 4111-1111-1111-1111"), options).Redacted.Reveal();
        Assert.Matches(@"^My card is \[CREDITCARDNUMBER:k1\.[A-Za-z0-9_-]{16}\]\.$", first);
        Assert.Equal(first["My card is ".Length..^1], second["card number: ".Length..]);
    }

    [Fact]
    public void Policies_can_be_mixed()
    {
        PolicySet policies = new([
            new PolicyRule(new Pseudonym(), new HashSet<Category> { Categories.Person }),
            new PolicyRule(new KeyedHash(), new HashSet<Category> { Categories.PhoneNumber }),
            new PolicyRule(new CharacterMask(), IsDefault: true),
        ]);
        var redacted = Analyzer.Analyze(new SourceText("My name is Maria Lindqvist, call 415-555-2671 or mail m.l@contoso.com."),
            new DocumentOptions { Policies = policies }).Redacted.Reveal();
        Assert.Matches(@"^My name is \[PERSON:h1\.\S+\], call \[PHONENUMBER:k1\.\S+\] or mail \*+\.$", redacted);
    }

    [Fact]
    public void A_person_has_one_invented_name_and_birth_date_in_all_documents()
    {
        var form = Invented("Patient: Maria Lindqvist. Date of birth: March 4th, 1985. Visit on April 10th, 2024.");
        var letter = Invented("Dear Mrs. Lindqvist, Maria Lindqvist was seen on 2024-04-10. She was born on 1985-03-04.");
        var names = form["Patient: ".Length..form.IndexOf('.', StringComparison.Ordinal)].Split(' ');
        Assert.NotEqual(["Maria", "Lindqvist"], names);
        Assert.StartsWith($"Dear Mrs. {names[1]}, {names[0]} {names[1]} was seen on ", letter, StringComparison.Ordinal);
        string[] written = [.. System.Text.RegularExpressions.Regex.Matches(form, @"[A-Z][a-z]+ \d+(?:st|nd|rd|th), \d{4}")
            .Select(date => date.Value)];
        string[] numeric = [.. System.Text.RegularExpressions.Regex.Matches(letter, @"\d{4}-\d\d-\d\d").Select(date => date.Value)];
        Assert.Equal([Date(written[0]), Date(written[1])], [Date(numeric[1]), Date(numeric[0])]);
        Assert.Equal(new DateOnly(2024, 4, 10).DayNumber - new DateOnly(1985, 3, 4).DayNumber,
            Date(written[1]).DayNumber - Date(written[0]).DayNumber);
        Assert.NotEqual(new DateOnly(1985, 3, 4), Date(written[0]));
    }

    [Fact]
    public void A_call_and_a_chat_agree_on_who_somebody_is()
    {
        ConversationOptions options = new() { Policies = PolicySet.Of(new ConsistentReplacement()) };
        var call = Analyzer.Analyze(Calls.Spoken, options).Items[1].Redacted.Text.Reveal();
        var chat = Analyzer.Analyze(Calls.Chat("Who is there?", "Maria Lindqvist."), options).Items[1].Redacted.Text.Reveal();
        Assert.Equal(call["Sure, that is ".Length..], chat);
    }

    [Fact]
    public void Without_its_key_a_policy_is_refused()
    {
        foreach (var policy in new RedactionPolicy[] { new Pseudonym(), new KeyedHash(), new ConsistentReplacement() })
        {
            Assert.Throws<ArgumentException>(() =>
                Calls.Analyzer.Analyze(new SourceText("x"), new DocumentOptions { Policies = PolicySet.Of(policy) }));
            Assert.Throws<ArgumentException>(() => Calls.Analyzer.Analyze(Calls.Spoken, new ConversationOptions { Policies = PolicySet.Of(policy) }));
        }
    }

    private static string Invented(string text) =>
        Analyzer.Analyze(new SourceText(text), new DocumentOptions { Policies = PolicySet.Of(new ConsistentReplacement()) }).Redacted.Reveal();

    private static DateOnly Date(string written) =>
        DateOnly.Parse(System.Text.RegularExpressions.Regex.Replace(written, "(?<=[0-9])(?:st|nd|rd|th)", ""),
            System.Globalization.CultureInfo.InvariantCulture);
}
