using Hush.Detection.Dialogue;
using Hush.Recognition;

namespace Hush.Detection.Tests.Dialogue;

public class TopicTrackerTests
{
    [Fact]
    public void Follow_Question_IsOpenForTheOtherSideOnly() =>
        Assert.Equal([Topic.None, Topic.Order, Topic.None], Follow("A:order id?", "C:ab123", "A:ab123"));

    [Fact]
    public void Follow_Acknowledgments_DoNotConsume() =>
        Assert.Equal(Topic.Order, Follow("A:order id?", "C:sure", "C:okay one moment", "A:no problem", "C:yes", "C:hold on", "C:ab123")[^1]);

    [Fact]
    public void Follow_ThreeAnswers_Lapse() =>
        Assert.Equal([Topic.None, Topic.Order, Topic.Order, Topic.Order, Topic.None], Follow("A:order id?", "C:ab", "C:cd", "C:ef", "C:gh"));

    [Fact]
    public void Follow_AskerGoesOnAfterAnswer_Lapses() =>
        Assert.Equal(Topic.None, Follow("A:order id?", "C:ab123", "A:that one will arrive soon then", "C:12345")[^1]);

    [Fact]
    public void Follow_AskerGoesOnBeforeAnswer_StaysOpen() =>
        Assert.Equal(Topic.Order, Follow("A:order id?", "A:you find it in the mail we wrote", "C:12345")[^1]);

    [Fact]
    public void Follow_AskerRepeatsDigits_StaysOpen() =>
        Assert.Equal(Topic.Phone, Follow("A:phone number?", "C:415", "A:so that is 415 right", "C:555")[^1]);

    [Fact]
    public void Follow_NewQuestionAfterAnswer_Replaces() =>
        Assert.Equal(Topic.PostalCode, Follow("A:phone number?", "C:4155551212", "A:and your zip code?", "C:94107")[^1]);

    [Fact]
    public void Follow_Announcement_IsOpenForItsSpeaker() =>
        Assert.Equal([Topic.None, Topic.None, Topic.Card], Follow("C:my card is", "A:go ahead", "C:4111 1111"));

    [Fact]
    public void Follow_TheNumberIs_KeepsToWhatWasAsked() =>
        Assert.Equal(Topic.Order, Follow("A:order id?", "C:the number is", "C:12345")[^1]);

    private static IReadOnlyList<Topic> Follow(params string[] turns)
    {
        var tracker = new TopicTracker();
        return [.. turns.Select((turn, index) => tracker.Next(TurnFacts.Of(index, new Turn(turn[..1], new SourceText(turn[2..])), "en")))];
    }
}
