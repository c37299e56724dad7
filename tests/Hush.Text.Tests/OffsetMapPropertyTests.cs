using CsCheck;
using Hush.TestKit;

namespace Hush.Text.Tests;

/// <summary>What holds for every map and every span of its texts.</summary>
public sealed class OffsetMapPropertyTests
{
    private static readonly Gen<OffsetMap> AnyMap = Gen.Int[0, 24].SelectMany(length => MapOf(length));

    [Fact]
    public void MapWithoutInsertions_ThereAndBackContainsTheSpan() =>
        Properties.Holds(Gen.Int[0, 24].SelectMany(length => MapOf(length, inserts: false)), 1000, map =>
    {
        foreach (var span in Spans.Within(map.DerivedLength))
        {
            var back = map.ToDerived(map.ToOriginal(span));
            Assert.True(back.Contains(span), $"{span} came back as {back}");
        }
    });

    [Fact]
    public void AnyMap_WiderSpanMapsWider() => Properties.Holds(AnyMap, 500, map =>
    {
        foreach (var outer in Spans.Within(map.OriginalLength))
        {
            var wide = map.ToDerived(outer);
            for (var at = outer.Start; at < outer.End && outer.Length > 1; at++)
            {
                var narrow = map.ToDerived(new TextSpan(at, 1));
                Assert.True(wide.Contains(narrow), $"{outer} to {wide}, code unit {at} to {narrow}");
            }
        }
    });

    [Fact]
    public void Compose_AnyMaps_CoversBothSteps() =>
        Properties.Holds(AnyMap.SelectMany(first => MapOf(first.DerivedLength).Select(next => (First: first, Next: next))), 1000, maps =>
    {
        var both = maps.First.Compose(maps.Next);
        Assert.Equal((maps.First.OriginalLength, maps.Next.DerivedLength), (both.OriginalLength, both.DerivedLength));
        foreach (var span in Spans.Within(maps.Next.DerivedLength))
        {
            var between = maps.Next.ToOriginal(span);
            if (span.IsEmpty || between.IsEmpty) continue; // an insertion has no place between the two

            var stepwise = maps.First.ToOriginal(between);
            var composed = both.ToOriginal(span);
            Assert.True(stepwise.IsEmpty || composed.Contains(stepwise), $"{span} to {composed}, stepwise {stepwise}");
        }
    });

    [Fact]
    public void Compose_WithIdentity_ChangesNothing() => Properties.Holds(AnyMap, 300, map =>
    {
        foreach (var same in new[] { map.Compose(OffsetMap.Identity(map.DerivedLength)), OffsetMap.Identity(map.OriginalLength).Compose(map) })
        {
            foreach (var span in Spans.Within(map.DerivedLength)) Assert.Equal(map.ToOriginal(span), same.ToOriginal(span));
            foreach (var span in Spans.Within(map.OriginalLength)) Assert.Equal(map.ToDerived(span), same.ToDerived(span));
        }
    });

    /// <summary>Maps of texts of this length: some pieces of it are left out, some replaced, the others copied.</summary>
    private static Gen<OffsetMap> MapOf(int originalLength, bool inserts = true) =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 3]).Array[0, originalLength + 4].Select(pieces =>
        {
            var builder = new OffsetMap.Builder();
            var position = 0;
            foreach (var (kind, wanted, written) in pieces)
            {
                var length = Math.Min(wanted, originalLength - position);
                if (kind == 1) builder.Replace(position, length, inserts || length > 0 ? written : 0);
                else if (kind > 1) builder.Copy(position, length);
                position += length;
            }

            return builder.Copy(position, originalLength - position).Build(originalLength);
        });
}
