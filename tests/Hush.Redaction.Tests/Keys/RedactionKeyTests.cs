namespace Hush.Redaction.Tests.Keys;

public sealed class RedactionKeyTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")]
    [InlineData("  MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n")]
    [InlineData("3031323334353637383961626364656630313233343536373839616263646566")]
    public void A_key_is_read_from_Base64_and_hexadecimal(string text) =>
        Assert.Equal(new RedactionKey("0123456789abcdef0123456789abcdef"u8).Derive("x"), RedactionKey.Parse(text).Derive("x"));

    [Theory]
    [InlineData("")]
    [InlineData("correct horse battery staple")]
    [InlineData("c2hvcnQ=")]
    [InlineData("30313233343536373839")]
    public void What_is_no_key_is_refused_and_not_repeated(string text)
    {
        var message = Assert.Throws<RedactionKeyException>(() => RedactionKey.Parse(text)).Message;
        Assert.True(text.Length == 0 || !message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_others_may_read_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(_file, "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n");
        foreach (var wide in new[] { UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.GroupWrite, UnixFileMode.OtherExecute })
        {
            File.SetUnixFileMode(_file, UnixFileMode.UserRead | wide);
            Assert.Contains("other users", Assert.Throws<RedactionKeyException>(() => RedactionKey.FromFile(_file)).Message,
                StringComparison.Ordinal);
        }

        File.SetUnixFileMode(_file, UnixFileMode.UserRead);
        Assert.Equal("RedactionKey", RedactionKey.FromFile(_file).ToString());
    }

    [Fact]
    public void A_missing_file_and_a_missing_variable_are_named()
    {
        Assert.Contains(_file, Assert.Throws<RedactionKeyException>(() => RedactionKey.Load(_file)).Message, StringComparison.Ordinal);
        Assert.Contains("HUSH_NO_SUCH_KEY", Assert.Throws<RedactionKeyException>(() => RedactionKey.Load("env:HUSH_NO_SUCH_KEY")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Purposes_have_keys_of_their_own()
    {
        RedactionKey key = new("0123456789abcdef0123456789abcdef"u8);
        Assert.NotEqual(key.Derive("a"), key.Derive("b"));
        Assert.Equal(32, key.Derive("a").Length);
    }
}
