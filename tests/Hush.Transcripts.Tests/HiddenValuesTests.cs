using Hush.Redaction;
using Hush.Transcripts.Redaction;

namespace Hush.Transcripts.Tests;

public sealed class HiddenValuesTests
{
    [Theory]
    [InlineData("Wilhelmina Okafor", "call wilhelmina okafor now", "call ***************** now")]
    [InlineData("Wilhelmina Okafor", "WILHELMINA, OKAFOR", "******************")]
    [InlineData("Wilhelmina Okafor", "call-wilhelmina_okafor.wav", "call-*****************.wav")]
    [InlineData("Wilhelmina Okafor", "Okafor's order", "******'s order")]
    [InlineData("Wilhelmina Okafor", "wilhelminaokafor@example.com", "****************@example.com")]
    [InlineData("Wilhelmina Okafor", "the okaforian way", "the okaforian way")]
    [InlineData("Jo Will Ray", "I will see a ray of hope", "I will see a ray of hope")]
    [InlineData("Jo Will Ray", "Will, are you there? Ray!", "****, are you there? ***!")]
    [InlineData("415-555-2671", "tel 4155552671", "tel **********")]
    [InlineData("415-555-2671", "+1 (415) 555 2671", "+1 (*************")]
    [InlineData("4155552671", "415.555.2671 and 415 555", "************ and 415 555")]
    [InlineData("+1 415 555 2671", "4155552671", "**********")]
    [InlineData("4155552671", "14155552671", "1**********")]
    [InlineData("m.lind@example.org", "M.Lind@Example.Org", "******************")]
    [InlineData("4 2 4 3", "it was 4 2 4 3, not 4 2 4", "it was *******, not 4 2 4")]
    [InlineData("田中花子", "担当は田中花子です", "担当は****です")]
    [InlineData("Nguyễn Văn An", "nguyễn văn an", "*************")]
    [InlineData("a", "a b", "a b")]
    [InlineData("7", "7 of 7", "7 of 7")]
    public void A_value_is_hidden_wherever_it_stands(string value, string text, string expected)
    {
        HiddenValues values = new(new ReplacementFit(PolicySet.Stars));
        values.Add(value, new string('*', value.Length), isName: word => char.IsUpper(word[0]));

        Assert.Equal(expected, Redactor.Apply(new SourceText(text), values.Find(text)).Text.Reveal());
    }

    [Theory]
    [InlineData("[PERSON_1]", "ask Okafor", "ask [PERSON_1]")]
    [InlineData("Clara Mendez", "ask Okafor", "ask Mendez")]
    [InlineData("Clara Mendez", "WILHELMINA OKAFOR", "Clara Mendez")]
    public void Placeholders_and_surrogates_stand_for_parts_as_well(string replacement, string text, string expected)
    {
        HiddenValues values = new(new ReplacementFit(PolicySet.Of(new EntityMask())));
        values.Add("Wilhelmina Okafor", replacement, isName: _ => true);

        Assert.Equal(expected, Redactor.Apply(new SourceText(text), values.Find(text)).Text.Reveal());
    }
}
