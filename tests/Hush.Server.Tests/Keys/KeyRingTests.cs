using Hush.Server.Hosting;
using Hush.Server.Keys;
using Microsoft.Extensions.Configuration;

namespace Hush.Server.Tests.Keys;

public sealed class KeyRingTests
{
    private static readonly NamedKey Alpha = new("alpha");
    private static readonly NamedKey Beta = new("beta");

    [Fact]
    public void Owners_are_stable_different_and_do_not_show_the_key()
    {
        var alpha = new KeyRing([Alpha, Beta]).Find("alpha")!.Owner;
        var again = new KeyRing([Beta, Alpha]).Find("alpha")!.Owner;
        var beta = new KeyRing([Alpha, Beta]).Find("beta")!.Owner;
        Assert.Equal(alpha, again);
        Assert.NotEqual(alpha, beta);
        Assert.Matches("^[0-9a-f]{64}$", alpha);
        Assert.Null(new KeyRing([Alpha, Beta]).Find("gamma"));
    }

    [Fact]
    public void Without_keys_everybody_is_the_same_owner()
    {
        KeyRing ring = new([]);
        Assert.True(ring.IsOpen);
        Assert.Equal(ring.Find(null), ring.Find("any"));
    }

    [Fact]
    public void Without_keys_nobody_comes_in_where_callers_come_with_tokens()
    {
        KeyRing ring = new([], isClosed: true);
        Assert.False(ring.IsOpen);
        Assert.Null(ring.Find(null));
        Assert.Null(ring.Find("any"));
    }

    [Theory]
    [InlineData("alpha-0123456789", null, "Submit, Read")]
    [InlineData("  alpha-0123456789  ", null, "Submit, Read")]
    [InlineData("alpha-0123456789 name=billing", "billing", "Submit, Read")]
    [InlineData("alpha-0123456789\tname=night.batch@two\troles=submit", "night.batch@two", "Submit")]
    [InlineData("alpha-0123456789 roles=read", null, "Read")]
    [InlineData("alpha-0123456789 roles=submit,read,admin name=ops", "ops", "Submit, Read, Admin")]
    [InlineData("alpha-0123456789 roles=admin", null, "Admin")]
    [InlineData("alpha=0123456789 roles=admin,admin", null, "Admin")]
    [InlineData("alpha-0123456789 roles=owner", null, null)]
    [InlineData("alpha-0123456789 roles=", null, null)]
    [InlineData("alpha-0123456789 roles=submit,", null, null)]
    [InlineData("alpha-0123456789 roles=1", null, null)]
    [InlineData("alpha-0123456789 roles=restore", null, null)]
    [InlineData("alpha-0123456789 name=", null, null)]
    [InlineData("alpha-0123456789 name=a\"b", null, null)]
    [InlineData("alpha-0123456789 beta-0123456789a", null, null)]
    [InlineData("alpha-0123456789 rolls=read", null, null)]
    public void A_line_of_a_key_file_names_key_name_and_roles(string line, string? name, string? roles)
    {
        var key = NamedKey.Parse(line);
        Assert.Equal((roles is null ? null : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0], name, roles),
            (key?.Key, key?.Name, key?.Roles.ToString()));
    }

    [Theory]
    [InlineData("calls-per-second=5", 5, null)]
    [InlineData("calls-per-minute=60000000", null, 60_000_000)]
    [InlineData("calls-per-minute=300 name=one calls-per-second=10 roles=read", 10, 300)]
    [InlineData("waiting-jobs=2", null, null, 2)]
    [InlineData("waiting-jobs=1 calls-per-second=1 calls-per-minute=1", 1, 1, 1)]
    public void A_line_may_name_limits(string words, int? perSecond, int? perMinute, int? waiting = null) =>
        Assert.Equal(new CallerLimits(perSecond, perMinute, waiting), NamedKey.Parse("alpha-0123456789 " + words)!.Limits);

    [Theory]
    [InlineData("calls-per-second=0")]
    [InlineData("calls-per-second=-1")]
    [InlineData("calls-per-second=1.5")]
    [InlineData("calls-per-second=")]
    [InlineData("calls-per-second")]
    [InlineData("calls-per-minute=60000001")]
    [InlineData("calls-per-minute=99999999999")]
    [InlineData("calls-per-hour=5")]
    [InlineData("waiting-jobs=0")]
    [InlineData("waiting-jobs=many")]
    public void A_wrong_limit_is_refused(string words) => Assert.Null(NamedKey.Parse("alpha-0123456789 " + words));

    [Fact]
    public void A_wrong_line_stops_the_start_and_is_not_repeated()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "# callers\nalpha-0123456789 name=one\nbeta-0123456789a roles=owner\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection([new("Hush:KeyFile", file)]).Build();
            var message = Assert.Throws<StartProblemException>(() => KeyConfiguration.Read(settings)).Message;
            Assert.Contains("Line 3", message, StringComparison.Ordinal);
            Assert.DoesNotContain("beta", message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
