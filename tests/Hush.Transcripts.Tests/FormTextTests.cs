using System.Text;
using Hush.Redaction;
using Hush.Transcripts.Json;

namespace Hush.Transcripts.Tests;

public sealed class FormTextTests
{
    [Theory]
    [InlineData("my|name|is|Ada|.", "my name is Ada.")]
    [InlineData(" Hello| there|.", " Hello there.")]
    [InlineData("你|好|吗|？", "你好吗？")]
    [InlineData("สวัสดี|ครับ", "สวัสดีครับ")]
    [InlineData("say|王|twice", "say 王 twice")]
    public void Words_are_joined_as_they_are_written(string words, string expected) => Assert.Equal(expected, Of(words).Text);

    [Theory]
    [InlineData("my|name|is|Ada|Byron|.", "Ada Byron", "*********", "my|name|is|***|*****|.")]
    [InlineData("my|name|is|Ada|Byron|.", "Ada Byron", "[PERSON_1]", "my|name|is|[PERSON_1]|[PERSON_1]|.")]
    [InlineData("my|name|is|Ada|Byron|.", "Ada Byron", "Eva Maria Lind", "my|name|is|Eva|Maria Lind|.")]
    [InlineData("I|am|Ada| |Byron", "Ada Byron", "*********", "I|am|***| |*****")]
    [InlineData("call|415-555|-|2671", "415-555 - 2671", "**************", "call|*******|-|****")]
    public void Edits_are_cut_to_the_places(string words, string value, string replacement, string expected)
    {
        var text = Of(words);
        var at = text.Text.IndexOf(value, StringComparison.Ordinal);
        Assert.True(at >= 0, text.Text);
        var places = words.Split('|');
        foreach ((var index, var edit) in text.Cut([new Edit(new TextSpan(at, value.Length), replacement)]))
            places[index] = Redactor.Apply(new SourceText(places[index]), [edit]).Text.Reveal();

        Assert.Equal(expected, string.Join('|', places));
    }

    [Theory]
    [InlineData("""caf\u00e9 Ada""", "Ada", """caf\u00e9 ***""")]
    [InlineData("""na\u00efve café Ada""", "Ada", """na\u00efve café ***""")]
    [InlineData("""😡 \"Ada\" \\ \/""", "Ada", """😡 \"***\" \\ \/""")]
    [InlineData("""\ud83d\ude21 Ada\n""", "Ada", """\ud83d\ude21 ***\n""")]
    [InlineData("""Zo\u00eb""", "Zoë", "***")]
    public void A_string_keeps_its_escapes_outside_of_edits(string raw, string value, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(raw);
        var place = JsonText.Decode(bytes, 100);
        var change = place.Changes([new Edit(new TextSpan(place.Text.IndexOf(value, StringComparison.Ordinal), value.Length), "***")])
            .Single();
        var start = (int)change.Start - 100;

        Assert.Equal(expected, Encoding.UTF8.GetString([.. bytes[..start], .. change.Bytes, .. bytes[(start + change.Length)..]]));
    }

    private static FormText Of(string words) => new([.. words.Split('|').Select((word, index) => TextPlace.Plain(index * 100, word))]);
}
