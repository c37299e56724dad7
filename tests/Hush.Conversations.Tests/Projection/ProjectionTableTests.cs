using System.Text.Json;
using Hush.Conversations.Projection;

namespace Hush.Conversations.Tests.Projection;

/// <summary>
/// The table of tests/Conformance/conversations/projection.json. Braces in the source form are the entities, in other forms what
/// must be hidden; <c>redacted</c> repeats strings that were recorded from the service.
/// </summary>
public sealed class ProjectionTableTests
{
    private static readonly JsonElement[] Cases = Load();

    public static TheoryData<int, string> Names()
    {
        var names = new TheoryData<int, string>();
        for (var index = 0; index < Cases.Length; index++) names.Add(index, Cases[index].GetProperty("name").GetString()!);
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_Case_HidesExactlyWhatIsInBraces(int index, string name)
    {
        var row = Cases[index];
        var source = Enum.Parse<Representation>(row.GetProperty("source").GetString()!, ignoreCase: true);
        var braced = RepresentationSet.All.ToDictionary(form => form, form => Read(row, form));
        var forms = new RepresentationSet(
            Form(braced[Representation.Text])!, Form(braced[Representation.Lexical]), Form(braced[Representation.Itn]),
            Form(braced[Representation.MaskedItn]));

        var projected = EntityProjector.Project(forms, source, braced[source]!.Spans);

        foreach (var (form, expected) in braced)
        {
            if (expected is null)
            {
                Assert.All(projected[form], Assert.Empty);
                continue;
            }

            var redacted = Braced.Star(expected.Plain, projected[form].SelectMany(spans => spans));
            Assert.True(expected.Starred == redacted, $"{name}, {form}: expected \"{expected.Starred}\", was \"{redacted}\"");
            if (row.TryGetProperty("redacted", out var recorded)) Assert.Equal(recorded.GetProperty(Key(form)).GetString(), redacted);
        }
    }

    private static Braced? Read(JsonElement row, Representation form) =>
        row.TryGetProperty(Key(form), out var written) ? new Braced(written.GetString()!) : null;

    private static string Key(Representation form) => JsonNamingPolicy.CamelCase.ConvertName(form.ToString());

    private static SourceText? Form(Braced? braced) => braced is null ? null : new SourceText(braced.Plain);

    private static JsonElement[] Load()
    {
        using var stream = typeof(ProjectionTableTests).Assembly.GetManifestResourceStream("projection.json")!;
        return [.. JsonDocument.Parse(stream).RootElement.EnumerateArray()];
    }
}
