using Hush.Redaction.Pseudonyms;

namespace Hush.Redaction.Tests.Pseudonyms;

public sealed class PseudonymTests
{
    private static readonly RedactionKey Key = new("0123456789abcdef0123456789abcdef"u8);
    private static readonly RedactionKey Other = new("fedcba9876543210fedcba9876543210"u8);
    private static readonly PseudonymCipher Cipher = new(Key);

    [Theory]
    [InlineData("Jane Doe")]
    [InlineData("")]
    [InlineData("\"quoted\", and \\ back\nslash\t</x>&amp;")]
    [InlineData("Søren Kierkegård 王小明 😀")]
    [InlineData("half \ud800 of a pair")]
    [InlineData("[PERSON:h1.nested]")]
    public void A_value_comes_back_as_it_was(string value) =>
        Assert.Equal($"<{value}>", new PseudonymRestorer(Key).Restore($"<{Seal(value)}>"));

    [Fact]
    public void Generated_texts_come_back_byte_for_byte()
    {
        PseudonymRestorer restorer = new(Key);
        TestSeries draws = new(20_261_129);
        for (var round = 0; round < 2000; round++)
        {
            string[] pieces = [.. Enumerable.Range(0, draws.Below(6)).Select(_ => draws.Text(draws.Below(40)))];
            var text = string.Concat(pieces);
            var sealedText = string.Concat(pieces.Select((piece, index) => index % 2 == 0 ? piece : Seal(piece)));
            Assert.Equal(text, restorer.Restore(sealedText));
            var file = System.Text.Encoding.UTF8.GetBytes($"<{Seal(text)}>");
            if (SealedValue.Of(text).Form == SealedForm.Utf16) Assert.Throws<PseudonymException>(() => restorer.Restore(file, isJson: false));
            else Assert.Equal(System.Text.Encoding.UTF8.GetBytes($"<{text}>"), restorer.Restore(file, isJson: false));
            var json = System.Text.Encoding.UTF8.GetBytes($"\"{Seal(text)}\"");
            byte[] expected = [(byte)'"', .. JsonWriting.Write(text), (byte)'"'];
            Assert.Equal(expected, restorer.Restore(json, isJson: true));
        }
    }

    [Fact]
    public void A_token_is_short_and_needs_no_escape_anywhere()
    {
        var token = Seal("Jane Doe");
        Assert.Matches(@"^\[PERSON:h1\.[A-Za-z0-9_-]{50}\]$", token);
        Assert.Equal(token, System.Text.Json.JsonEncodedText.Encode(token).ToString());
        Assert.Equal(token, System.Security.SecurityElement.Escape(token));
    }

    [Fact]
    public void The_same_value_has_the_same_token_and_nothing_else_has_it()
    {
        var token = Seal("Jane Doe");
        Assert.Equal(token, new PseudonymCipher(new RedactionKey("0123456789abcdef0123456789abcdef"u8)).Seal("PERSON", SealedValue.Of("Jane Doe")));
        Assert.NotEqual(token, Seal("Jane Do"));
        Assert.NotEqual(token, Seal("jane doe"));
        Assert.NotEqual(token[10..], Cipher.Seal("EMAIL", SealedValue.Of("Jane Doe"))[9..]);
        Assert.NotEqual(token, new PseudonymCipher(Other).Seal("PERSON", SealedValue.Of("Jane Doe")));
    }

    [Fact]
    public void Every_change_of_a_character_is_refused()
    {
        var token = Seal("Jane Doe");
        PseudonymRestorer restorer = new(Key);
        for (var at = 1; at < token.Length - 1; at++)
        {
            if (token[at] is ':' or '.') continue;
            var changed = token[..at] + (token[at] == 'Q' ? 'R' : 'Q') + token[(at + 1)..];
            if (at is >= 8 and <= 9) Assert.Equal(changed, restorer.Restore(changed));
            else Assert.Throws<PseudonymException>(() => restorer.Restore("a " + changed + " b"));
        }
    }

    [Fact]
    public void Every_cut_of_the_end_is_refused()
    {
        var token = Seal("Jane Doe");
        for (var length = "[PERSON:h1.".Length; length < token.Length; length++)
            Assert.Throws<PseudonymException>(() => new PseudonymRestorer(Key).Restore("a " + token[..length] + " b"));
    }

    [Theory]
    [InlineData("lower")]
    [InlineData("upper")]
    [InlineData("wrapped")]
    [InlineData("beheaded")]
    [InlineData("renamed")]
    public void What_other_programs_do_to_tokens_is_refused(string damage)
    {
        var token = Seal("Jane Doe");
        var damaged = damage switch
        {
            "lower" => token.ToLowerInvariant(),
            "upper" => token.ToUpperInvariant(),
            "wrapped" => token[..30] + "\n" + token[30..],
            "beheaded" => token[8..],
            _ => token.Replace("PERSON", "EMAIL", StringComparison.Ordinal),
        };
        Assert.Throws<PseudonymException>(() => new PseudonymRestorer(Key).Restore(damaged));
    }

    [Fact]
    public void A_foreign_token_among_good_ones_restores_nothing()
    {
        var text = $"{Seal("Jane")} {new PseudonymCipher(Other).Seal("PERSON", SealedValue.Of("Jane"))} {Seal("Doe")}";
        var refused = Assert.Throws<PseudonymException>(() => new PseudonymRestorer(Key).Restore(text));
        Assert.Equal((1, Seal("Jane").Length + 1), (refused.Count, refused.FirstOffset));
        Assert.DoesNotContain("Jane", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see [section 1] and [NOTE: h1] and a:h1.title { }")]
    [InlineData("h1.short and h1")]
    [InlineData("[PERSON_1] and [PERSON:k1.abcdefghijklmnop]")]
    public void What_is_no_token_stays(string text) => Assert.Equal(text, new PseudonymRestorer(Key).Restore(text));

    [Fact]
    public void In_JSON_a_value_is_escaped()
    {
        var file = System.Text.Encoding.UTF8.GetBytes($$"""{"text":"{{Seal("say \"hi\"\n")}}"}""");
        Assert.Equal("""{"text":"say \"hi\"\n"}"""u8.ToArray(), new PseudonymRestorer(Key).Restore(file, isJson: true));
    }

    // Not a theory: attributes are stored in UTF-8, which has no half of a pair.
    [Fact]
    public void In_JSON_half_of_a_surrogate_pair_is_an_escape()
    {
        foreach ((var value, var written) in new[]
            { ("half \ud800 of a pair", @"half \uD800 of a pair"), ("\ude00\ud83d", @"\uDE00\uD83D"), ("\"\udc00", @"\""\uDC00") })
        {
            var file = System.Text.Encoding.UTF8.GetBytes($"[\"{Seal(value)}\"]");
            Assert.Equal($"[\"{written}\"]", System.Text.Encoding.UTF8.GetString(new PseudonymRestorer(Key).Restore(file)));
            Assert.Throws<PseudonymException>(() => new PseudonymRestorer(Key).Restore(file, isJson: false));
            Assert.Equal(value, new PseudonymRestorer(Key).Restore(Seal(value)));
        }
    }

    [Fact]
    public void A_sealed_escape_of_half_a_surrogate_pair_comes_back()
    {
        PseudonymRestorer restorer = new(Key);
        var token = Cipher.Seal("PERSON", new SealedValue(SealedForm.JsonString, @"J\u00f6\n\ud83d\""!"u8.ToArray()));
        var file = System.Text.Encoding.UTF8.GetBytes($"[\"{token}\"]");
        Assert.Equal("Jö\n\ud83d\"!", restorer.Restore(token));
        Assert.Equal(@"[""J\u00f6\n\ud83d\""!""]"u8.ToArray(), restorer.Restore(file));
        Assert.Throws<PseudonymException>(() => restorer.Restore(file, isJson: false));
    }

    [Fact]
    public void A_sealed_writing_of_JSON_comes_back_as_it_stood()
    {
        var token = Cipher.Seal("PERSON", new SealedValue(SealedForm.JsonString, @"S\u00f8ren"u8.ToArray()));
        Assert.Equal(@"""S\u00f8ren"""u8.ToArray(),
            new PseudonymRestorer(Key).Restore(System.Text.Encoding.UTF8.GetBytes($"\"{token}\""), isJson: true));
        Assert.Equal("Søren", new PseudonymRestorer(Key).Restore(token));
    }

    [Theory]
    [InlineData("4111 1111 1111 1111", "4111-1111-1111-1111", true)]
    [InlineData("Jane Doe", "JANE  DOE", true)]
    [InlineData("Jane Doe", "Jane Dow", false)]
    [InlineData("राम", "रमा", false)]
    [InlineData("राम", "रीमा", false)]
    [InlineData("𠮷田", "田", false)]
    [InlineData("☎\uFE0F 415-555-2671", "415 555 2671", true)]
    public void A_hash_is_the_same_in_whatever_writing(string first, string second, bool same)
    {
        KeyedDigest digest = new(Key);
        Assert.Matches(@"^\[PERSON:k1\.[A-Za-z0-9_-]{16}\]$", digest.Of(Categories.Person, first));
        Assert.Equal(same, digest.Of(Categories.Person, first) == digest.Of(Categories.Person, second));
        Assert.NotEqual(digest.Of(Categories.Person, first), new KeyedDigest(Other).Of(Categories.Person, first));
    }

    private static string Seal(string value) => Cipher.Seal("PERSON", SealedValue.Of(value));
}
