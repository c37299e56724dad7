namespace Hush.Text.Tests;

public sealed class OffsetMapTests
{
    // "I am forty two, uh, okay" read as "I am 42, okay".
    private static readonly OffsetMap Sample = new OffsetMap.Builder().Copy(0, 5).Replace(5, 9, 2).Copy(14, 1).Copy(19, 5).Build(24);

    [Theory]
    [InlineData(0, 13, 0, 24)]
    [InlineData(2, 2, 2, 2)]
    [InlineData(5, 2, 5, 9)] // 42
    [InlineData(5, 1, 5, 9)] // half of it is all of it
    [InlineData(6, 1, 5, 9)]
    [InlineData(3, 3, 3, 11)]
    [InlineData(6, 3, 5, 15)] // over the deletion
    [InlineData(7, 1, 14, 1)] // its border is left out
    [InlineData(8, 5, 19, 5)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(3, 0, 3, 0)]
    [InlineData(6, 0, 5, 9)] // an empty span inside a replacement
    [InlineData(8, 0, 15, 4)] // and at a deletion
    [InlineData(13, 0, 24, 0)]
    public void ToOriginal_Widens(int start, int length, int originalStart, int originalLength) =>
        Assert.Equal(new TextSpan(originalStart, originalLength), Sample.ToOriginal(new TextSpan(start, length)));

    [Theory]
    [InlineData(0, 24, 0, 13)]
    [InlineData(2, 2, 2, 2)]
    [InlineData(5, 9, 5, 2)]
    [InlineData(11, 1, 5, 2)] // one letter of "two"
    [InlineData(4, 2, 4, 3)]
    [InlineData(16, 2, 8, 0)] // "uh" has no place of its own
    [InlineData(14, 5, 7, 1)]
    [InlineData(17, 3, 8, 1)]
    [InlineData(24, 0, 13, 0)]
    public void ToDerived_Widens(int start, int length, int derivedStart, int derivedLength) =>
        Assert.Equal(new TextSpan(derivedStart, derivedLength), Sample.ToDerived(new TextSpan(start, length)));

    [Fact]
    public void Insertion_BelongsToSpansAroundIt()
    {
        var map = new OffsetMap.Builder().Copy(0, 2).Replace(2, 0, 3).Copy(2, 2).Build(4);
        Assert.Equal(new TextSpan(2, 0), map.ToOriginal(new TextSpan(3, 1)));
        Assert.Equal(new TextSpan(1, 1), map.ToOriginal(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(1, 5), map.ToDerived(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(0, 2), map.ToDerived(new TextSpan(0, 2)));
        Assert.Equal(new TextSpan(2, 3), map.ToDerived(new TextSpan(2, 0)));
    }

    [Fact]
    public void Identity_LeavesSpansAlone()
    {
        Assert.True(OffsetMap.Identity(0).IsIdentity);
        Assert.Equal(new TextSpan(0, 0), OffsetMap.Identity(0).ToOriginal(new TextSpan(0, 0)));
        Assert.Equal(new TextSpan(3, 4), OffsetMap.Identity(9).ToDerived(new TextSpan(3, 4)));
        Assert.True(new OffsetMap.Builder().Copy(0, 4).Copy(4, 5).Build(9).IsIdentity);
        Assert.False(new OffsetMap.Builder().Replace(0, 9, 9).Build(9).IsIdentity);
        Assert.False(new OffsetMap.Builder().Copy(0, 9).Build(10).IsIdentity);
        Assert.False(Sample.IsIdentity);
    }

    [Fact]
    public void Spans_OutsideTheText_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.ToOriginal(new TextSpan(10, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.ToDerived(new TextSpan(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.ToDerived(new TextSpan(2, int.MaxValue)));
    }

    [Fact]
    public void Builder_RefusesPiecesOutOfOrder()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetMap.Builder().Copy(0, 3).Copy(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetMap.Builder().Replace(0, 3, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetMap.Builder().Copy(0, 3).Build(2));
    }

    [Fact]
    public void Compose_JoinsReplacementsThatOverlapInPart()
    {
        var first = new OffsetMap.Builder().Copy(0, 2).Replace(2, 6, 2).Copy(8, 4).Build(12);
        var next = new OffsetMap.Builder().Copy(0, 3).Replace(3, 2, 5).Copy(5, 3).Build(8);
        var both = first.Compose(next);
        Assert.Equal(new TextSpan(2, 7), both.ToOriginal(new TextSpan(2, 1)));
        Assert.Equal(new TextSpan(2, 6), both.ToDerived(new TextSpan(8, 1)));
        Assert.Equal(new TextSpan(9, 3), both.ToOriginal(new TextSpan(8, 3)));
        Assert.Throws<ArgumentException>(() => first.Compose(first));
    }
}
