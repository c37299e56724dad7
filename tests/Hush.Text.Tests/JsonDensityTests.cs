using System.Text;

namespace Hush.Text.Tests;

public sealed class JsonDensityTests
{
    [Theory]
    [InlineData("{},", 20_000, true)]
    [InlineData("{ },", 20_000, true)]
    [InlineData("{\"a\":1},", 20_000, true)]
    [InlineData("{\"text\":\"\"},", 20_000, true)]
    [InlineData("0,", 60_000, true)]
    [InlineData("[],", 40_000, true)]
    [InlineData("{},", 9_000, false)]
    [InlineData("0,", 20_000, false)]
    [InlineData("null,", 40_000, false)]
    [InlineData("\"a\",", 60_000, false)]
    [InlineData("1234,", 40_000, false)]
    [InlineData("{\"id\":\"1\",\"text\":\"a\"},", 20_000, false)]
    [InlineData("{\"offset\":1,\"duration\":1},", 20_000, false)]
    [InlineData("\"{{{{{{{{\",", 20_000, false)]
    [InlineData("\"a,b,c,d,e,f\",", 20_000, false)]
    public void Json_IsHollow_WhenItHasTooManyObjectsOrValuesForItsLength(string piece, int times, bool isHollow) =>
        Assert.Equal(isHollow, JsonDensity.IsHollow(Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat(piece, times))}{{}}]")));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("no JSON")]
    [InlineData("{\"text\":\"a\"}")]
    public void WhatIsShortOrNoJson_IsNot(string json) => Assert.False(JsonDensity.IsHollow(Encoding.UTF8.GetBytes(json)));
}
