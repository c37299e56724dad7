using System.Text;
using Hush.Server.Search;

namespace Hush.Server.Tests.Search;

public sealed class RecordCountTests
{
    [Theory]
    [InlineData("""{"values":[]}""", false)]
    [InlineData("""{"values":[{},{},{}]}""", false)]
    [InlineData("""{"values":[{},{},{},{}]}""", true)]
    [InlineData("""{"values":[1,2,3,4]}""", true)]
    [InlineData("""{"values":[[],[],[],[]]}""", true)]
    [InlineData("""{"values":[null,"a",true,4]}""", true)]
    [InlineData("""{"values":{"a":1,"b":2,"c":3,"d":4}}""", true)]
    [InlineData("""{"values":[{"recordId":"1","data":{"a":1,"b":2,"c":3,"d":4}}]}""", false)]
    [InlineData("""{"a":[1,2,3],"values":[1,2,3]}""", false)]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"values":[1]}""", false)]
    [InlineData("""[[{},{},{},{}]]""", true)]
    [InlineData("""{"values":[{},{},{},{}""", true)]
    [InlineData("""{"values":[{},{},""", false)]
    [InlineData("""{"values":[{},{},{],{}]}""", false)]
    [InlineData("", false)]
    [InlineData("nonsense", false)]
    public void Entries_are_counted(string json, bool expected) => Assert.Equal(expected, RecordCount.Exceeds(Encoding.UTF8.GetBytes(json), 3));

    [Fact]
    public void Depth_hides_nothing()
    {
        var deep = "{\"values\":[{\"data\":{\"x\":[" + string.Concat(Enumerable.Repeat("[],", 2000)) + "[]]}}]}";
        Assert.True(RecordCount.Exceeds(Encoding.UTF8.GetBytes(deep), 3));
        Assert.False(RecordCount.Exceeds(Encoding.UTF8.GetBytes(deep), 30));
    }

    [Fact]
    public async Task Millions_of_empty_records_are_refused_without_being_made()
    {
        await using var server = await RunningServer.StartAsync();
        var body = Encoding.UTF8.GetBytes("{\"values\":[" + string.Concat(Enumerable.Repeat("{},", 4_000_000)) + "{}]}");
        using ByteArrayContent content = new(body);
        content.Headers.ContentType = new("application/json");
        var before = GC.GetTotalAllocatedBytes();
        using var answer = await server.Client.PostAsync(new Uri("skills/pii-detection", UriKind.Relative), content);
        var allocated = GC.GetTotalAllocatedBytes() - before;
        Assert.Equal((400, "InvalidRequest", "InvalidParameterValue"), await RunningServer.ErrorOf(answer));
        Assert.InRange(allocated, 0, 10L * body.Length);
    }
}
