using Hush.Evaluation.Corpora;
using Hush.Evaluation.Reports;

namespace Hush.Evaluation.Tests;

/// <summary>Corpora of other tools: what they label is read with its place, whatever they count, and what is wrong is named by its place.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hush-import-").FullName;

    [Theory]
    [InlineData(
        """[{"id":7,"data":{"text":"I am Ada Quill."},"annotations":[{"result":[{"type":"labels","value":{"start":5,"end":14,"text":"Ada Quill","labels":["PER"]}}]}]}]""", "7: Ada Quill=PERSON")]
    [InlineData(
        """[{"data":{"message":"I am Ada Quill."},"annotations":[{"was_cancelled":true,"result":[]},{"result":[{"type":"labels","value":{"start":5,"end":14,"labels":["PERSON"]}}]}]}]""", "1: Ada Quill=PERSON")]
    [InlineData(
        """[{"data":{"text":"😀 Ada Quill."},"annotations":[{"result":[{"type":"labels","value":{"start":3,"end":12,"text":"Ada Quill","labels":["PERSON"]}}]}]}]""", "1: Ada Quill=PERSON")]
    [InlineData(
        """[{"data":{"text":"😀 Ada Quill."},"annotations":[{"result":[{"type":"labels","value":{"start":2,"end":11,"text":"Ada Quill","labels":["PERSON"]}}]}]}]""", "1: Ada Quill=PERSON")]
    [InlineData("""[{"data":{"text":"Nothing here."},"annotations":[]}]""", "1: ")]
    [InlineData(
        """[{"data":{"text":"Ring 555."},"annotations":[{"result":[{"type":"choices","value":{"choices":["spam"]}},{"type":"labels","value":{"start":5,"end":8,"labels":["PHONE_NUMBER"]}}]}]}]""", "1: 555=PHONE")]
    [InlineData("""[{"id":3,"text":"I am Ada Quill.","label":[{"start":5,"end":14,"text":"Ada Quill","labels":["person_name"]}]}]""",
        "3: Ada Quill=PERSON")]
    [InlineData(
        """[{"full_text":"Mail ada@example.com or ring","spans":[{"entity_type":"EMAIL_ADDRESS","entity_value":"ada@example.com","start_position":5,"end_position":20}],"template_id":2}]""", "1: ada@example.com=EMAIL")]
    [InlineData("""[{"full_text":"😀😀 Ada","spans":[{"entity_type":"PERSON","entity_value":"Ada","start_position":3,"end_position":6}]}]""",
        "1: Ada=PERSON")]
    [InlineData("""[{"full_text":"on 4 May","spans":[{"entity_type":"DATE_TIME","start_position":3,"end_position":8}]}]""", "1: 4 May=DATE")]
    [InlineData("Ada B-PER\nQuill I-PER\nlives O\nhere O\n", "1: Ada Quill=PERSON")]
    [InlineData("-DOCSTART- -X- O O\n\nAda NNP I-NP I-PER\nQuill NNP I-NP I-PER\n, , O O\nRome NNP I-NP I-LOC\n", "3: Ada Quill=PERSON Rome=LOC")]
    [InlineData("Ada\tB-PERSON\nBo\tB-PERSON\n", "1: Ada=PERSON Bo=PERSON")]
    [InlineData("Ada B-PER\nQuill L-PER\nBo U-PER\nRome U-LOC\n", "1: Ada Quill=PERSON Bo=PERSON Rome=LOC")]
    [InlineData("Ada B-PER\nQuill E-PER\nBo S-PER\n", "1: Ada Quill=PERSON Bo=PERSON")]
    [InlineData("Ada PERSON\nQuill PERSON\nsaid _\nhi O\n", "1: Ada Quill=PERSON")]
    [InlineData("# a comment\nAda B-PER\n\nBo B-WIZARD\n", "1: Ada=PERSON|4: Bo=WIZARD")]
    public void Labels_have_their_places(string file, string expected) => Assert.Equal(expected, string.Join('|', Read(file).Select(Shown)));

    [Theory]
    [InlineData("""[{"data":{"text":"Quill"},"annotations":[{"result":[{"type":"labels","value":{"start":0,"end":9,"labels":["PER"]}}]}]}]""",
        "item 1: a span from 0 to 9 lies outside")]
    [InlineData(
        """[{"data":{"text":"Quill"},"annotations":[{"result":[{"type":"labels","value":{"start":0,"end":3,"text":"ill","labels":["PER"]}}]}]}]""",
        "is not the text that it says")]
    [InlineData(
        """[{"data":{"text":"Quill"},"annotations":[{"result":[{"type":"labels","value":{"start":"0","end":"0","startOffset":1,"endOffset":2,"labels":["PER"]}}]}]}]""", "paragraphs")]
    [InlineData("""[{"data":{"text":"Quill"}}]""", "item 1: a member is missing")]
    [InlineData("""[{"data":{"a":"Quill","b":"Quill"},"annotations":[]}]""", "not one other text")]
    [InlineData("""[{"full_text":"Quill","spans":{}}]""", "of another kind")]
    [InlineData("""[{"full_text":"Quill","spans":[]},{"full_text":null,"spans":[]}]""", "item 2: ")]
    [InlineData("""[{"words":["Quill"]}]""", "none of the forms")]
    [InlineData("[{\"full_text\":\"Quill", "no JSON at byte")]
    [InlineData("Ada B-PER\nQuill\n", "line 2: a token without a tag")]
    [InlineData("my name is Ada Quill\nthanks Quill\n", "line 1: the last column is no tag")]
    [InlineData("MY NAME IS\nADA QUILL\n", "its last columns are no tags")]
    [InlineData("Name,Phone\nAda Quill,555 0142\n", "line 1: a token without a tag")]
    public void What_is_broken_is_named_by_its_place(string file, string why)
    {
        var problem = Assert.Throws<InvalidDataException>(() => Read(file));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", problem.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Labels_that_nobody_knows_are_counted()
    {
        var mapping = LabelMapping.Load();
        Assert.Equal([new("WIZARD", 2)], UnknownLabels.Count(Read("Ada B-PER\nBo B-WIZARD\n\nMo B-WIZARD\n"), mapping));
    }

    [Fact]
    public void Own_rows_of_the_mapping_come_first()
    {
        var rows = Write("rows.tsv", "# ours\nWIZARD\t*\tgold\tPerson\nORG\t*\tgold\tOrganization\n");
        var mapping = LabelMapping.Load(rows);
        Assert.True(mapping.Knows("WIZARD"));
        Assert.Equal((Treatment.Gold, Treatment.Neither),
            (mapping.For("ORG", "x", isConversation: false).Treatment, LabelMapping.Load().For("ORG", "x", isConversation: false).Treatment));
        var broken = Write("broken.tsv", "WIZARD\t*\n");
        Assert.Contains("line 1", Assert.Throws<InvalidDataException>(() => LabelMapping.Load(broken)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private GoldItem[] Read(string file) => [.. CorpusFile.Read(Write("corpus", file), LabelMapping.Load(), "en")];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Shown(GoldItem item) =>
        $"{item.Id}: {string.Join(' ', item.Spans.Select(span => $"{item.Turns[0].Text.Reveal(span.Span)}={span.Label}"))}";
}
