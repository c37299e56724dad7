using Hush.Detection.Dialogue;
using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Tests.Dialogue;

public class TopicReaderTests
{
    // What a turn must ask for, at least. Typed and spoken forms alike.
    public static TheoryData<string, Topic> Requests => new()
    {
        { "Can I have your name?", Topic.Name },
        { "can i have your name", Topic.Name },
        { "may i have your full name please", Topic.Name },
        { "Could you spell your last name?", Topic.Name },
        { "could you please spell that for me", Topic.Name },
        { "what's your first and last name", Topic.Name },
        { "whats ur name", Topic.Name },
        { "what is the name on the account", Topic.Name },
        { "who am i speaking with today", Topic.Name },
        { "May I ask who I am speaking with?", Topic.Name },
        { "name?", Topic.Name },
        { "Name please", Topic.Name },
        { "and your last name", Topic.Name },
        { "okay and the name on the card", Topic.Name },
        { "Can you provide your name?", Topic.Name },
        { "to get started could i get your first name", Topic.Name },
        { "Hi Jane, what's your phone number?", Topic.Phone },
        { "what's the best number to reach you", Topic.Phone },
        { "what is a good callback number for you", Topic.Phone },
        { "can i get a good contact number in case we get disconnected", Topic.Phone },
        { "whats your phone number", Topic.Phone },
        { "and your phone number", Topic.Phone },
        { "phone number?", Topic.Phone },
        { "could i have the mobile number", Topic.Phone },
        { "what number can i call you back on", Topic.Phone },
        { "how can i reach you", Topic.Phone },
        { "do you have a phone number i could use", Topic.Phone },
        { "What is your email address?", Topic.Email },
        { "what's your e-mail", Topic.Email },
        { "can i get your email", Topic.Email },
        { "Please confirm your email address.", Topic.Email },
        { "may i have an email address for the account", Topic.Email },
        { "email?", Topic.Email },
        { "and the card number", Topic.Card },
        { "and the card number?", Topic.Card },
        { "can i have the card number please", Topic.Card },
        { "what's the long number on the front of the card", Topic.Card },
        { "i'll need your credit card number", Topic.Card },
        { "could you read me the card number", Topic.Card },
        { "can you give me the last four digits of your card", Topic.Card },
        { "what is the security code", Topic.CardCode },
        { "and the three digits on the back", Topic.CardCode },
        { "cvv?", Topic.CardCode },
        { "and the cvv please", Topic.CardCode },
        { "what's the expiration date", Topic.CardExpiry },
        { "and the expiry date", Topic.CardExpiry },
        { "when does the card expire", Topic.CardExpiry },
        { "may i get the last four of your social", Topic.SocialSecurity },
        { "can you verify the last four digits of your social security number", Topic.SocialSecurity },
        { "can i have your social", Topic.SocialSecurity },
        { "what is your ssn", Topic.SocialSecurity },
        { "SSN?", Topic.SocialSecurity },
        { "last four of your ssn please", Topic.SocialSecurity },
        { "date of birth please", Topic.BirthDate },
        { "Can you confirm your date-of-birth?", Topic.BirthDate },
        { "what is your date of birth", Topic.BirthDate },
        { "when were you born", Topic.BirthDate },
        { "dob?", Topic.BirthDate },
        { "and your birthday", Topic.BirthDate },
        { "verify your address", Topic.Address },
        { "could you verify your address for me", Topic.Address },
        { "what's the billing address", Topic.Address },
        { "can i get your mailing address please", Topic.Address },
        { "where do you live", Topic.Address },
        { "what is the first line of your address", Topic.Address },
        { "and what city", Topic.Address },
        { "what street are you on", Topic.Address },
        { "where should we send it", Topic.Address },
        { "what is the postcode", Topic.PostalCode },
        { "zip code?", Topic.PostalCode },
        { "and your zip", Topic.PostalCode },
        { "can i have your postal code", Topic.PostalCode },
        { "what's your zip code", Topic.PostalCode },
        { "do you have your account number", Topic.Account },
        { "Could you please provide your account number?", Topic.Account },
        { "what's the account number", Topic.Account },
        { "can i get your bank account number", Topic.Account },
        { "order id?", Topic.Order },
        { "What's your order number?", Topic.Order },
        { "could you share the booking reference", Topic.Order },
        { "may i know your order id", Topic.Order },
        { "could i have the confirmation number", Topic.Case },
        { "what is the ticket number", Topic.Case },
        { "do you have a case number", Topic.Case },
        { "do you have a reference number", Topic.Case },
        { "claim number?", Topic.Case },
        { "what's your member id", Topic.Member },
        { "please provide your customer number", Topic.Member },
        { "could i get your patient id", Topic.Member },
        { "can you tell me your policy number", Topic.Policy },
        { "policy number please", Topic.Policy },
        { "what's the tracking number", Topic.Tracking },
        { "what is your username", Topic.Username },
        { "What’s your user name?", Topic.Username },
        { "could you tell me the password", Topic.Password },
        { "what is your mother's maiden name", Topic.Password },
        { "please enter your pin", Topic.Pin },
        { "can you read me the code we sent", Topic.Pin },
        { "what is the verification code", Topic.Pin },
        { "and the routing number", Topic.Routing },
        { "what's the sort code", Topic.SortCode },
        { "may i have your iban", Topic.Iban },
        { "what's your driver's license number", Topic.DriversLicense },
        { "what’s your driver’s license number", Topic.DriversLicense },
        { "could i have your passport number", Topic.Passport },
        { "what is the vin", Topic.Vehicle },
        { "what's your license plate", Topic.Vehicle },
        { "can you give me the serial number", Topic.Serial },
        { "what's the imei", Topic.Serial },
        { "what is your tax id", Topic.GovernmentId },
        { "may i have your national insurance number", Topic.GovernmentId },
        { "what's your medicare number", Topic.Health },
        { "how old are you", Topic.Age },
        { "can i have your name and phone number", Topic.Name | Topic.Phone },
        { "could i get your name, date of birth and zip code please?", Topic.Name | Topic.BirthDate | Topic.PostalCode },
        { "Thanks. And your email and phone number?", Topic.Email | Topic.Phone },
        { "i need your name and order number", Topic.Name | Topic.Order },
        { "to verify your account may i have your date of birth", Topic.BirthDate },
    };

    public static TheoryData<string, Topic> Announcements => new()
    {
        { "my name is", Topic.Name },
        { "My name's John", Topic.Name },
        { "it's under", Topic.Name },
        { "my card is", Topic.Card },
        { "My card number is 4111", Topic.Card },
        { "here is my order number", Topic.Order },
        { "here's the tracking number", Topic.Tracking },
        { "the number is", Topic.Phone | Topic.Account | Topic.Order },
        { "you can reach me at", Topic.Phone },
        { "my email is", Topic.Email },
        { "my e-mail address:", Topic.Email },
        { "my date of birth is", Topic.BirthDate },
        { "i was born on", Topic.BirthDate },
        { "i live at", Topic.Address },
        { "my address is", Topic.Address },
        { "i want to change my phone number", Topic.Phone },
        { "the account number is", Topic.Account },
        { "your confirmation number is", Topic.Case },
        { "order number: 4455", Topic.Order },
        { "my social is", Topic.SocialSecurity },
        { "the security code is", Topic.CardCode },
        { "my policy number is", Topic.Policy },
    };

    public static TheoryData<string> Statements =>
    [
        "your order has shipped",
        "I updated your address",
        "I have updated your phone number for you",
        "the order was placed last week",
        "your account is locked because of too many attempts",
        "i forgot my password and cannot log in",
        "we will send you an email when it is done",
        "what is the status of your order",
        "do you have an account with us",
        "can you check the order status",
        "i received the wrong order",
        "let me pull up your account",
        "thank you John that has been updated in our system",
        "my name is John Doe",
        "my card was declined yesterday",
        "the address on the parcel was damaged by rain",
        "your card will arrive within five days",
        "i will call you back tomorrow",
        "sure one moment",
        "okay",
        "",
        "...",
        "4111 1111 1111 1111",
        "he gave the name away to everybody",
        "it is in my name and nobody helped",
        "the phone does not turn on",
        "did you try turning the phone off",
        "what is wrong with the phone case you sold us",
        "tell me about the address book feature",
        "can you please cancel my order",
        "i already verified with the other agent",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public void Read_Request_AsksForAllOfIt(string text, Topic topics)
    {
        Assert.Equal(topics, Read(text).Asked & topics);
        Assert.Equal(topics, Read(text.ToUpperInvariant()).Asked & topics);
    }

    [Theory]
    [MemberData(nameof(Announcements))]
    public void Read_Announcement_AnnouncesAllOfIt(string text, Topic topics) => Assert.Equal(topics, Read(text).Announced & topics);

    [Theory]
    [MemberData(nameof(Announcements))]
    public void Read_Announcement_DoesNotAsk(string text, Topic topics) => Assert.Equal(Topic.None, Read(text).Asked & topics);

    [Theory]
    [MemberData(nameof(Statements))]
    public void Read_Statement_DoesNotAsk(string text) => Assert.Equal(Topic.None, Read(text).Asked);

    [Theory]
    [InlineData("What's your order number?", Topic.Order)]
    [InlineData("zip code?", Topic.PostalCode)]
    [InlineData("can i have your name", Topic.Name)]
    [InlineData("what's your date of birth", Topic.BirthDate)]
    public void Read_OneThing_AsksForNothingElse(string text, Topic topic) => Assert.Equal(topic, Read(text).Asked);

    [Theory]
    [InlineData("okay one moment", true)]
    [InlineData("Sure!", true)]
    [InlineData("yes", true)]
    [InlineData("mm hmm", true)]
    [InlineData("Mm-hmm.", true)]
    [InlineData("uh huh, got it", true)]
    [InlineData("thank you so much, hold on please", true)]
    [InlineData("okay john", false)]
    [InlineData("one", false)]
    [InlineData("yes 4111", false)]
    [InlineData("...", false)]
    [InlineData("", false)]
    public void IsAcknowledgment_Table(string text, bool expected) =>
        Assert.Equal(expected, TopicReader.IsAcknowledgment(new SourceText(text), WordSegmenter.Segment(new SourceText(text)), "en"));

    private static TurnTopics Read(string text) => TopicReader.Read(new SourceText(text), WordSegmenter.Segment(new SourceText(text)), "en");
}
