using Hush.Server.Keys;

namespace Hush.Server.Tests.Keys;

public sealed class KeyRingTests
{
    [Fact]
    public void Owners_are_stable_different_and_do_not_show_the_key()
    {
        Assert.True(new KeyRing(["alpha", "beta"]).TryFindOwner("alpha", out string? alpha));
        Assert.True(new KeyRing(["beta", "alpha"]).TryFindOwner("alpha", out string? again));
        Assert.True(new KeyRing(["alpha", "beta"]).TryFindOwner("beta", out string? beta));
        Assert.Equal(alpha, again);
        Assert.NotEqual(alpha, beta);
        Assert.Matches("^[0-9a-f]{64}$", alpha);
    }

    [Fact]
    public void Without_keys_everybody_is_the_same_owner()
    {
        var ring = new KeyRing([]);
        Assert.True(ring.IsOpen);
        Assert.True(ring.TryFindOwner(null, out string? nobody));
        Assert.True(ring.TryFindOwner("any", out string? somebody));
        Assert.Equal(nobody, somebody);
    }
}
