using System.Text;

namespace Hush.Cli.Tests;

public sealed class RestoreTests(RestoreTests.Folders folders) : IClassFixture<RestoreTests.Folders>
{
    private const string Chat =
        """{"conversationItems":[{"id":"1","participantId":"a","text":"I am Jane \"JD\" Doe,\n12 Main Street, Springfield, IL 62704."}]}""";

    public static TheoryData<string> Samples => new(Directory.EnumerateFiles(SampleFormats.Folder).Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_transcript_of_every_format_comes_back_byte_for_byte(string name)
    {
        var redacted = File.ReadAllText(Path.Combine(folders.Redacted, name));
        Assert.Contains(":h1.", redacted, StringComparison.Ordinal);
        foreach (var planted in new[] { "okafor", "555-2671", "4155552671", "example.com", "wilhelmina" }) Assert.DoesNotContain(planted, redacted,
            StringComparison.OrdinalIgnoreCase);
        Assert.Equal(File.ReadAllBytes(Path.Combine(SampleFormats.Folder, name)), File.ReadAllBytes(Path.Combine(folders.Restored, name)));
    }

    [Fact]
    public async Task Escapes_of_JSON_come_back_as_they_were()
    {
        const string escaped =
            """{"segments":[{"id":0,"start":0.0,"end":2.0,"text":" My name is S\u00f8ren Kierkeg\u00E5rd\/Olsen, call me \"S\u00f8ren\"."}],"text":" My name is S\u00f8ren Kierkeg\u00E5rd\/Olsen, call me \"S\u00f8ren\".","language":"en"}""";
        var redacted = (await CommandRun.OfAsync(escaped, "redact", "--pseudonym-key", folders.Key)).Succeeded();
        Assert.DoesNotContain("ren", redacted, StringComparison.Ordinal);
        Assert.Equal(escaped, (await CommandRun.OfAsync(redacted, "restore", "--pseudonym-key", folders.Key)).Succeeded());
    }

    [Fact]
    public async Task A_plain_text_comes_back_and_so_does_a_value_of_JSON()
    {
        const string text = "Dear Jane Doe,\r\nyour card 4111 1111 1111 1111 was charged.\n";
        var redacted = (await CommandRun.OfAsync(text, "redact", "--policy", "pseudonym", "--pseudonym-key", folders.Key)).Succeeded();
        Assert.Equal(text, (await CommandRun.OfAsync(redacted, "restore", "-", "--pseudonym-key", folders.Key)).Succeeded());

        var json = (await CommandRun.OfAsync(Chat, "redact", "--pseudonym-key", folders.Key, "--format", "json")).Succeeded();
        Assert.Contains("I am Jane \\\"JD\\\" Doe,\\n12 Main Street, Springfield, IL 62704.",
            (await CommandRun.OfAsync(json, "restore", "--pseudonym-key", folders.Key)).Succeeded(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "name,phone,city\nMaria Lindqvist,415-555-2671,Portland\nTomasz Wilk,312-555-1234,Chicago\n")]
    [InlineData("sql", "INSERT INTO people (name, phone) VALUES ('Maria Lindqvist', '415-555-2671');\n")]
    [InlineData("json", "{\"name\":\"Maria Lindqvist\",\"phone\":4155552671}")]
    [InlineData("markdown", "# Call\n\n- **Maria** _Lindqvist_, 415-555-2671\n")]
    public async Task A_file_that_could_not_be_restored_is_refused_but_as_a_text(string format, string content)
    {
        var run = await CommandRun.OfAsync(content, "redact", "--model", "fast", "--as", format, "--pseudonym-key", folders.Key);
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.Contains($"this is {format}, which could not be restored", run.Errors, StringComparison.Ordinal);

        var redacted = (await CommandRun.OfAsync(content, "redact", "--model", "fast", "--plain", "--pseudonym-key", folders.Key)).Succeeded();
        Assert.Contains(":h1.", redacted, StringComparison.Ordinal);
        Assert.Equal(content, (await CommandRun.OfAsync(redacted, "restore", "--pseudonym-key", folders.Key)).Succeeded());
    }

    [Fact]
    public async Task A_text_in_another_encoding_is_refused()
    {
        byte[] wide = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("I am Jane Doe, call 415-555-2671.\n")];
        var run = await CommandRun.OfAsync(wide, "redact", "--model", "fast", "--pseudonym-key", folders.Key);
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.Contains("this is utf-16", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n/b", "n")]
    [InlineData("n", "n/b")]
    [InlineData("n/", "n/b")]
    [InlineData("n", "n")]
    public async Task A_folder_is_never_restored_over_itself(string from, string to)
    {
        var root = Path.Combine(folders.Root, "nested");
        var file = Path.Combine(root, "n", "b", "b", "a.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "nothing sealed", TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync("", "restore", Path.Combine(root, from), "-o", Path.Combine(root, to), "--pseudonym-key",
            folders.Key);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([file], Directory.GetFiles(root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_74()
    {
        var file = Path.Combine(folders.Root, "wall.txt");
        await File.WriteAllTextAsync(file, "nothing sealed", TestContext.Current.CancellationToken);
        var run = await CommandRun.OfAsync("", "restore", file, "-o", Path.Combine(file, "below.txt"), "--pseudonym-key", folders.Key);
        Assert.Equal((74, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("below.txt: can't be written\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("cut")]
    [InlineData("foreign")]
    public async Task What_cannot_be_restored_is_refused_and_nothing_is_written(string damage)
    {
        var redacted = (await CommandRun.OfAsync("I am Jane Doe. I am Jane Doe.", "redact", "--pseudonym-key", folders.Key)).Succeeded();
        var damaged = damage switch
        { "changed" => redacted.Replace("h1.A", "h1.B", StringComparison.Ordinal), "cut" => redacted[..^9], _ => redacted };
        var key = damage == "foreign" ? folders.OtherKey : folders.Key;
        var run = await CommandRun.OfAsync(damaged, "restore", "--pseudonym-key", key);
        Assert.Equal((65, ""), (run.ExitCode, run.Output));
        Assert.Contains("can't be restored", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Errors, StringComparison.Ordinal);

        var target = Path.Combine(folders.Root, damage + ".txt");
        var file = Path.Combine(folders.Root, damage + ".in");
        await File.WriteAllTextAsync(file, damaged);
        Assert.Equal(65, (await CommandRun.OfAsync("", "restore", file, "-o", target, "--pseudonym-key", key)).ExitCode);
        Assert.False(File.Exists(target));
    }

    [Fact]
    public async Task A_key_is_named_and_never_given()
    {
        var missing = await CommandRun.OfAsync("I am Jane Doe.", "redact", "--policy", "pseudonym");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("--pseudonym-key", missing.Errors, StringComparison.Ordinal);

        var secret = (await File.ReadAllTextAsync(folders.Key)).Trim();
        var plain = await CommandRun.OfAsync("I am Jane Doe.", "redact", "--pseudonym-key", "env:HUSH_TEST_NO_KEY");
        Assert.Equal((2, ""), (plain.ExitCode, plain.Output));
        if (OperatingSystem.IsWindows()) return;
        var open = Path.Combine(folders.Root, "open.key");
        await File.WriteAllTextAsync(open, secret);
        File.SetUnixFileMode(open, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        var wide = await CommandRun.OfAsync("I am Jane Doe.", "redact", "--pseudonym-key", open);
        Assert.Equal((2, ""), (wide.ExitCode, wide.Output));
        Assert.Contains("chmod 600", wide.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, wide.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Made_up_values_are_the_same_in_every_file_and_process()
    {
        var first = (await CommandRun.OfAsync("My name is Maria Lindqvist, born 1985-03-04.", "redact", "--surrogate-key", folders.Key))
            .Succeeded();
        var second = (await CommandRun.OfAsync("Hello Tom. Born 1985-03-04, my name is Maria Lindqvist. Maria Lindqvist!", "redact", "--policy",
            "syntheticReplacement", "--surrogate-key", folders.Key)).Succeeded();
        var name = first["My name is ".Length..first.IndexOf(',', StringComparison.Ordinal)];
        Assert.NotEqual("Maria Lindqvist", name);
        Assert.Equal(3, second.Split(name).Length);
        Assert.Contains(first[(first.IndexOf("born ", StringComparison.Ordinal) + 5)..^1].TrimEnd('.'), second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_stays_a_hash()
    {
        var redacted = (await CommandRun.OfAsync("I am Jane Doe.", "redact", "--policy", "hash", "--pseudonym-key", folders.Key)).Succeeded();
        Assert.Matches(@"^I am \[PERSON:k1\.[A-Za-z0-9_-]{16}\]\.$", redacted.Trim());
        Assert.Equal(redacted, (await CommandRun.OfAsync(redacted, "restore", "--pseudonym-key", folders.Key)).Succeeded());
    }

    /// <summary>Two keys, and the samples of all formats redacted with the first one and restored.</summary>
    public sealed class Folders : IDisposable
    {
        public Folders()
        {
            Key = WriteKey("one.key", "0123456789abcdef0123456789abcdef");
            OtherKey = WriteKey("two.key", "fedcba9876543210fedcba9876543210");
            var redacted = CommandRun.OfAsync("", "redact", SampleFormats.Folder, "-o", Redacted, "--pseudonym-key", Key).GetAwaiter()
                .GetResult();
            var restored = CommandRun.OfAsync("", "restore", Redacted, "-o", Restored, "--pseudonym-key", Key).GetAwaiter().GetResult();
            Assert.Equal((0, 0), (redacted.ExitCode, restored.ExitCode));
        }

        public string Root { get; } = Directory.CreateTempSubdirectory("hush-restore-").FullName;

        public string Key { get; }

        public string OtherKey { get; }

        public string Redacted => Path.Combine(Root, "redacted");

        public string Restored => Path.Combine(Root, "restored");

        public void Dispose() => Directory.Delete(Root, recursive: true);

        private string WriteKey(string name, string secret)
        {
            var path = Path.Combine(Root, name);
            File.WriteAllText(path, Convert.ToBase64String(Encoding.ASCII.GetBytes(secret)) + "\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            return path;
        }
    }
}
