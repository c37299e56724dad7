namespace Hush.Conversations.Tests;

public sealed class ConversationFactoryTests
{
    [Fact]
    public void OfTurns_NumbersTheTurns()
    {
        var chat = Conversation.OfTurns("en-GB", ("agent", "Hello"), ("customer", "Hi"), ("agent", ""));
        Assert.Equal(("1", "en-GB", Modality.Text), (chat.Id, chat.Language, chat.Modality));
        Assert.Equal([("1", "agent", "Hello"), ("2", "customer", "Hi"), ("3", "agent", "")],
            chat.Items.Select(item => (item.Id, item.ParticipantId, item.Forms.Text.Reveal())));
        Assert.All(chat.Items, item => Assert.Null(item.Role));
    }

    [Fact]
    public void OfTurns_TakesAnySequence() =>
        Assert.Equal(100, Conversation.OfTurns("en", Enumerable.Range(0, 100).Select(index => ("customer", new string('x', index)))).Items.Count);

    [Fact]
    public void OfText_HasOneFormAndNoTimes()
    {
        var item = ConversationItem.OfText("7", "customer", "Hi");
        Assert.Equal(("7", "customer", "Hi"), (item.Id, item.ParticipantId, item.Forms.Text.Reveal()));
        Assert.Null(item.Forms.Lexical);
        Assert.Empty(item.WordTimings);
        Assert.Null(item.Timing);
    }

    [Fact]
    public void Factories_RefuseNull()
    {
        Assert.Throws<ArgumentNullException>(() => Conversation.OfTurns(null!, ("agent", "Hello")));
        Assert.Throws<ArgumentNullException>(() => Conversation.OfTurns("en", ("agent", null!)));
        Assert.Throws<ArgumentNullException>(() => ConversationItem.OfText(null!, "agent", ""));
        Assert.Throws<ArgumentNullException>(() => ConversationItem.OfText("1", null!, ""));
    }
}
