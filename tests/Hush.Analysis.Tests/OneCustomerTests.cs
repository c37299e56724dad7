namespace Hush.Analysis.Tests;

/// <summary>Whoever is named once is found in every turn and form, and keeps the same placeholder; what corrects a value that was read back is found
/// too.</summary>
public sealed class OneCustomerTests
{
    /// <summary>Turns of two sides, and what they become.</summary>
    [Theory]
    [InlineData(
        "Can I have your full name please?|Sure, it's John Doe.|Thanks. And how do you sign?|I sign as J.D. or J. Doe usually.|OK, J. Doe it is.",
        "Can I have your full name please?|Sure, it's [PERSON_1].|Thanks. And how do you sign?|I sign as [PERSON_1] or [PERSON_1] usually.|OK, [PERSON_1] it is.")]
    [InlineData(
        "Who am I speaking with?|Viswa Nathan.|Thank you Viswa, one moment.|Sure.|Are you there, viswa?",
        "Who am I speaking with?|[PERSON_1].|Thank you [PERSON_1], one moment.|Sure.|Are you there, [PERSON_1]?")]
    [InlineData(
        "Hello.|My name is Harold Pinkerton|Good morning Mr Pinkerton, how can I help?|I moved.|I have noted that, mister pinkerton.",
        "Hello.|My name is [PERSON_1]|Good morning Mr [PERSON_1], how can I help?|I moved.|I have noted that, mister [PERSON_1].")]
    [InlineData(
        "Hello.|Hi, this is Priya Raman.|Hi Priya. What is the e-mail on file?|priya dot raman at gmail dot com|So priya.raman@gmail.com, or is it praman@gmail.com?",
        "Hello.|Hi, this is [PERSON_1].|Hi [PERSON_1]. What is the e-mail on file?|[EMAIL_1]|So [EMAIL_1], or is it [EMAIL_2]?")]
    [InlineData(
        "Could you spell your last name?|S-M-Y-T-H-E, Eleanor Smythe.|Thank you, Ms. Smythe. S M Y T H E, got it.|Yes Eleanor with two e's.",
        "Could you spell your last name?|[PERSON_1], [PERSON_1].|Thank you, Ms. [PERSON_1]. [PERSON_1], got it.|Yes [PERSON_1] with two e's.")]
    [InlineData(
        "Hello.|I'm calling for my mother, Agnes Whitfield.|Is this about Agnes's policy?|Yes, Mrs Whitfield's car policy.|And what's your name?|Tom Whitfield.|Thanks Tom.",
        "Hello.|I'm calling for my mother, [PERSON_1].|Is this about [PERSON_1]'s policy?|Yes, Mrs [PERSON_1]'s car policy.|And what's your name?|[PERSON_2].|Thanks [PERSON_2].")]
    [InlineData(
        "Hello.|I'm Katherine O'Malley, as on the card.|Is it O'Malley with an apostrophe?|Yes, Katherine O'Malley.|Thank you Mrs O'Malley.",
        "Hello.|I'm [PERSON_1], as on the card.|Is it [PERSON_1] with an apostrophe?|Yes, [PERSON_1].|Thank you Mrs [PERSON_1].")]
    [InlineData(
        "NAME?|ROBERTO DIAZ|thanks roberto, so mr diaz you want to cancel?|yes. R. Diaz|okay roberto",
        "NAME?|[PERSON_1]|thanks [PERSON_1], so mr [PERSON_1] you want to cancel?|yes. [PERSON_1]|okay [PERSON_1]")]
    [InlineData(
        "What is your card number?|4111 1111 1111 1111|So that ends in 1112?|no, 4 2 4 3 at the end|4243, thank you.",
        "What is your card number?|[CREDITCARD_1]|So that ends in [CREDITCARD_2]?|no, [CREDITCARD_3] at the end|[CREDITCARD_3], thank you.")]
    [InlineData(
        "Your phone number please?|415 555 2642|415-555-2642, correct?|no, 43|Ending in 43, got it.",
        "Your phone number please?|[PHONE_1]|[PHONE_1], correct?|no, [PHONE_2]|Ending in [PHONE_2], got it.")]
    [InlineData(
        "Your phone number please?|415 555 2642|415 555 2642, correct?|no, 43|Ending in 43, got it.",
        "Your phone number please?|[PHONE_1]|[PHONE_1], correct?|no, [PHONE_2]|Ending in [PHONE_2], got it.")]
    [InlineData(
        "can i have your phone number|it's four one five five five five two six four two|four one five five five five two six four two|no forty three at the end|okay forty three",
        "can i have your phone number|it's [PHONE_1]|[PHONE_1]|no [PHONE_2] at the end|okay [PHONE_2]")]
    [InlineData(
        "Your order number?|it's 7734-2291|7734-2219?|no, 91 at the end|7734-2291, found it.",
        "Your order number?|it's [NUMERICIDENTIFIER_1]|[NUMERICIDENTIFIER_2]?|no, [NUMERICIDENTIFIER_3] at the end|[NUMERICIDENTIFIER_1], found it.")]
    [InlineData(
        "What can I do?|My password is blue-heron-dusk|And that works?|No, it says blue-heron-dusk is wrong.",
        "What can I do?|My password is [NUMERICIDENTIFIER_1]|And that works?|No, it says [NUMERICIDENTIFIER_1] is wrong.")]
    [InlineData(
        "And the zip code?|62704|6 2 7 0 9?|sorry no, 0 4|ok 0 4",
        "And the zip code?|[ZIPCODE_1]|[ZIPCODE_2]?|sorry no, [ZIPCODE_3]|ok [ZIPCODE_3]")]
    [InlineData(
        "Last four of your social?|6789|6799?|no, 6 7 8 9|ok 6789",
        "Last four of your social?|[USSOCIALSECURITYNUMBER_1]|[USSOCIALSECURITYNUMBER_2]?|no, [USSOCIALSECURITYNUMBER_1]|ok [USSOCIALSECURITYNUMBER_1]")]
    public void A_conversation_becomes(string turns, string expected)
    {
        var result = Calls.Analyzer.Analyze(Calls.Chat(turns.Split('|')), new ConversationOptions
        { Policies = PolicySet.Of(new EntityMask()) });
        Assert.Equal(expected, string.Join('|', result.Items.Select(item => item.Redacted.Text.Reveal())));
    }

    /// <summary>What a turn that denies something says of other things is no correction.</summary>
    [Theory]
    [InlineData("Your number?|+372 5540 8831|It ships with model A180, 12 mm instead of 10.", "A180")]
    [InlineData("Your number?|0172 5540 883|No, it needs version B2C of the app.", "B2C")]
    [InlineData("And the phone ends in 07 55?|No, 70 55. Your service is worth zero.", "zero")]
    [InlineData("Ihre Nummer endet auf 07 55?|Nein, 70 55. Der Empfang ist gleich null.", "null")]
    [InlineData("Spielt Tobias Wendt mit?|Nein, das haben in dem Alter alle.", "Alter")]
    [InlineData("Kommt Frau Brinkmann?|Nein, die hat Urlaub.", "Urlaub")]
    public void A_denial_of_something_else_is_no_correction(string turns, string visible)
    {
        var result = Calls.Analyzer.Analyze(Calls.Chat(turns.Split('|')), new ConversationOptions
        { Policies = PolicySet.Of(new EntityMask()) });
        Assert.Contains(visible, result.Items[^1].Redacted.Text.Reveal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mention_says_why_it_was_found()
    {
        var result = Calls.Analyzer.Analyze(
            Calls.Chat("Who am I speaking with?", "Viswa Nathan.", "Thank you Viswa, one moment.", "Sure.", "Are you there, viswa?"),
            new ConversationOptions { Explains = true });
        foreach (var turn in new[] { 1, 2, 4 })
        {
            var trace = Assert.Single(result.Items[turn].Entities).Trace!;
            Assert.Equal((turn, null), (trace.Turn, trace.Dropped));
            Assert.NotEmpty(trace.Recognizer);
        }
    }
}
