using System.Text.RegularExpressions;
using Hush.Detection.Scoring;
using Hush.Patterns;
using Hush.Recognition;

namespace Hush.Detection.Tests.Scoring;

public class ContextBoostTests
{
    private static readonly PatternDefinition Account = new()
    {
        Id = "test.account",
        Category = Categories.BankAccountNumber,
        Pattern = new Regex(@"\d{4,}", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Base = 0.4,
        WithContext = 0.8,
        Context = new ContextWords(["account", "customer number", "driver's number", "acct"], Before: 4, After: 2),
        AntiContext = new ContextWords(["$", "dollars", "order total"], Before: 2, After: 1),
        Topic = Topic.Account | Topic.Order,
    };

    [Theory]
    [InlineData("here 12345", 0.4, Evidence.None)]
    [InlineData("account 12345", 0.8, Evidence.Context)]
    [InlineData("ACCOUNT: #12345", 0.8, Evidence.Context)]
    [InlineData("the customer number is 12345", 0.8, Evidence.Context)]
    [InlineData("the customer-number is 12345", 0.8, Evidence.Context)]
    [InlineData("my driver’s number 12345", 0.8, Evidence.Context)]
    [InlineData("customer 12345", 0.4, Evidence.None)]
    [InlineData("customer number one two three 12345", 0.4, Evidence.None)] // the phrase starts five words before
    [InlineData("number customer 12345", 0.4, Evidence.None)]
    [InlineData("accounting 12345", 0.4, Evidence.None)] // whole words only
    [InlineData("account a b c 12345", 0.8, Evidence.Context)]
    [InlineData("account a b c d 12345", 0.4, Evidence.None)] // out of reach
    [InlineData("12345 the acct", 0.8, Evidence.Context)]
    [InlineData("12345 is the acct", 0.4, Evidence.None)]
    [InlineData("12345 customer number", 0.8, Evidence.Context)]
    [InlineData("$12345", 0.2, Evidence.None)]
    [InlineData("12345 dollars", 0.2, Evidence.None)]
    [InlineData("account holds 12345 dollars", 0.4, Evidence.Context)] // the word against it is nearer
    [InlineData("dollars account 12345", 0.8, Evidence.Context)] // the word for it is nearer
    [InlineData("order total 12345", 0.2, Evidence.None)]
    public void Apply_Words_Judge(string text, double confidence, Evidence evidence)
    {
        var found = Assert.Single(Apply(Account, text));
        Assert.Equal((confidence, evidence), (found.Confidence.Value, found.Evidence));
    }

    private static readonly PatternDefinition Identity = new()
    {
        Id = "test.identity",
        Category = Categories.GovernmentIssuedId,
        Pattern = new Regex(@"[0-9]{4,}", RegexOptions.None, TimeSpan.FromSeconds(1)),
        Base = 0.4,
        WithContext = 0.8,
        Context = new ContextWords(["身份证", "マイナンバー", "บัตรประชาชน", "주민등록번호", "الهوية", "nik"], Before: 4, After: 2),
        AntiContext = new ContextWords(["电话"], Before: 2, After: 1),
    };

    // No word border tells where these phrases begin or end.
    [Theory]
    [InlineData("我的身份证号码是12345", 0.8)]
    [InlineData("12345是身份证", 0.8)]
    [InlineData("マイナンバーは12345です", 0.8)]
    [InlineData("เลขบัตรประชาชนคือ12345", 0.8)]
    [InlineData("제 주민등록번호는 12345", 0.8)]
    [InlineData("رقم والهوية 12345", 0.8)]
    [InlineData("我的身份12345", 0.4)]
    [InlineData("身份证在家里的桌子上面我等一下去拿过来给你看12345", 0.4)] // out of reach
    [InlineData("身份证不在，电话12345", 0.4)] // what speaks against it is nearer
    [InlineData("unik 12345", 0.4)] // with blanks between words a phrase is whole words
    public void Apply_RunningWords_Judge(string text, double confidence) =>
        Assert.Equal(confidence, Assert.Single(Apply(Identity, text)).Confidence.Value);

    [Theory]
    [InlineData("acct # 12345", 0.8)]
    [InlineData("acct: # 12345", 0.8)]
    [InlineData("acct 12345", 0.4)]
    public void Apply_PhraseThatEndsInAMark_Judges(string text, double confidence) =>
        Assert.Equal(confidence,
            Assert.Single(Apply(Account with { Context = new ContextWords(["acct #"]), AntiContext = null }, text)).Confidence.Value);

    [Theory]
    [InlineData(Topic.None, 0.4, Evidence.None)]
    [InlineData(Topic.Phone, 0.4, Evidence.None)]
    [InlineData(Topic.Order | Topic.Phone, 0.8, Evidence.Asked)]
    public void Apply_AskedTopic_Judges(Topic asked, double confidence, Evidence evidence)
    {
        var found = Assert.Single(Apply(Account, "sure 12345", asked));
        Assert.Equal((confidence, evidence), (found.Confidence.Value, found.Evidence));
    }

    [Theory]
    [InlineData("here 12345", Topic.None, false, 0)]
    [InlineData("account 12345", Topic.None, false, 1)]
    [InlineData("here 12345", Topic.Account, false, 1)]
    [InlineData("here 12345", Topic.None, true, 1)]
    public void Apply_NeedsContext_DropsWithoutSupport(string text, Topic asked, bool isConfirmed, int count)
    {
        var definition = Account with { NeedsContext = true, Validator = _ => isConfirmed ? Validation.Confirmed : Validation.Unknown };
        Assert.Equal(count, Apply(definition, text, asked).Count);
    }

    [Fact]
    public void Apply_ConfirmedWithWordsAgainst_KeepsItsConfidence()
    {
        var definition = Account with { Confirmed = 0.95, Validator = _ => Validation.Confirmed };
        Assert.Equal(0.95, Assert.Single(Apply(definition, "$12345")).Confidence.Value);
    }

    [Fact]
    public void Apply_ConfirmedAboveContext_IsNotLowered()
    {
        var definition = Account with { Confirmed = 0.95, Validator = _ => Validation.Confirmed };
        Assert.Equal(0.95, Assert.Single(Apply(definition, "account 12345")).Confidence.Value);
    }

    [Fact]
    public void Apply_RecognizerWithoutRule_PassesUnchanged()
    {
        var candidate = new Candidate(new(0, 4), Categories.Person, new Confidence(0.5), "test.other", Evidence.Lexicon);
        var boost = new ContextBoost([new PatternRecognizer(Account)]);
        Assert.Same(candidate, Assert.Single(boost.Apply(Contexts.Of("john"), [candidate])));
    }

    private static IReadOnlyList<Candidate> Apply(PatternDefinition definition, string text, Topic asked = Topic.None)
    {
        var recognizer = new PatternRecognizer(definition);
        var context = Contexts.Of(text, asked);
        var candidates = new List<Candidate>();
        recognizer.Recognize(context, candidates);
        return new ContextBoost([recognizer]).Apply(context, candidates);
    }
}
