using CsCheck;
using Hush.Redaction.StandIns;
using Hush.TestKit;

namespace Hush.Redaction.Tests;

/// <summary>What holds for every text, whatever is found in it, however the finds overlap and whatever becomes of them.</summary>
public sealed class RedactionPropertyTests
{
    private const int Cases = 2000;

    private static readonly Gen<RedactionPolicy> Masks =
        Gen.Select(Gen.Int[0, 5], Gen.Bool, (unmasked, fromEnd) => (RedactionPolicy)new CharacterMask('*', unmasked, UnmaskFromEnd: fromEnd));

    private static readonly Gen<RedactionPolicy> MasksAndNone = Gen.Frequency((1, Gen.Const((RedactionPolicy)new NoMask())), (3, Masks));

    private static readonly Gen<RedactionPolicy> Policies = Gen.Frequency(
        (1, Gen.Const((RedactionPolicy)new NoMask())),
        (3, Masks),
        (2, Gen.Const((RedactionPolicy)new EntityMask())),
        (2, Gen.Bool.Select(keeps => (RedactionPolicy)new SyntheticReplacement { PreserveFormat = keeps })));

    [Fact]
    public void Masks_ShowOnlyWhatEveryMaskShows() => Properties.Holds(FindsOf(Letters, MasksAndNone), Cases, finds =>
    {
        var redacted = finds.Redact().Text;
        Assert.Equal(finds.Text.Length, redacted.Length);
        for (var at = 0; at < finds.Text.Length; at++)
        {
            var isHidden = finds.Found.Any(find => find.Span.Contains(at) && Hides(find.Policy, find.Span, at));
            Assert.True(redacted[at] == (isHidden ? '*' : finds.Text[at]), $"code unit {at}");
        }
    });

    [Fact]
    public void AnyPolicies_GiveEditsInOrderThatCoverTheirFindsAndNothingElse() =>
        Properties.Holds(FindsOf(RandomText.Of(12), Policies), Cases, finds =>
    {
        var edits = finds.Script().Edits;
        for (var index = 1; index < edits.Count; index++) Assert.True(edits[index - 1].Span.End <= edits[index].Span.Start,
            $"edit {index} is out of order");
        Assert.All(finds.Hidden, span => Assert.Contains(edits, edit => edit.Span.Contains(span)));

        // An edit takes the other half of a surrogate pair, and nothing more than that.
        Assert.All(edits, edit => Assert.All(
            Enumerable.Range(edit.Span.Start, edit.Span.Length),
            at => Assert.True(finds.Hidden.Any(span => span.Contains(at)) || char.IsSurrogate(finds.Text[at]), $"code unit {at}")));
    });

    [Fact]
    public void AnyPolicies_KeepEveryCharacterBetweenTheEdits() => Properties.Holds(FindsOf(RandomText.Of(12), Policies), Cases, finds =>
    {
        var redacted = finds.Redact();
        var (read, written) = (0, 0);
        foreach (var (edit, placed) in redacted.Edits.Zip(redacted.Placed))
        {
            Assert.Equal(finds.Text.Reveal(TextSpan.FromBounds(read, edit.Span.Start)),
                redacted.Text.Reveal(TextSpan.FromBounds(written, placed.Start)));
            Assert.Equal(edit.Replacement, redacted.Text.Reveal(placed));
            (read, written) = (edit.Span.End, placed.End);
        }

        Assert.Equal(finds.Text.Reveal(TextSpan.FromBounds(read, finds.Text.Length)),
            redacted.Text.Reveal(TextSpan.FromBounds(written, redacted.Text.Length)));
        Assert.Equal(finds.Text.Length + redacted.Edits.Sum(edit => edit.Replacement.Length - edit.Span.Length), redacted.Text.Length);
    });

    // Values are of letters that no other text, mask or placeholder has. Made-up values may share letters with what they stand for;
    // StandInWriterTests holds what they may.
    [Fact]
    public void MasksAndPlaceholders_LeaveNothingOfAPlantedValue() => Properties.Holds(Planted, Cases, finds =>
    {
        var redacted = finds.Redact().Text.Reveal();
        Assert.DoesNotContain(redacted, character => character is >= 'Ⴀ' and <= 'Ⴥ');
    });

    [Fact]
    public void Write_AnyEdits_IsWhatApplyGives() => Properties.Holds(FindsOf(RandomText.Of(12), Policies), Cases, finds =>
    {
        var output = new System.Buffers.ArrayBufferWriter<char>();
        var (edits, applied) = (finds.Script().Edits, finds.Redact());
        Assert.Equal(applied.Placed, Redactor.Write(finds.Text, edits, output));
        Assert.Equal(applied.Text.Reveal(), output.WrittenSpan.ToString());
    });

    private static Gen<string> Letters => Gen.Char['a', 'z'].Array[1, 40].Select(letters => new string(letters));

    /// <summary>Values between words; each find covers one of them and what overlaps it: a part of the words beside it, or of another
    /// value.</summary>
    private static Gen<Finds> Planted =>
        from values in Gen.Select(Gen.Char['a', 'z'].Array[0, 6], Gen.Char['Ⴀ', 'Ⴥ'].Array[1, 8], Gen.Int[0, 3], Gen.Int[0, 3], Hiding).Array[1, 5]
        select Plant(values);

    private static Gen<RedactionPolicy> Hiding => Gen.OneOf<RedactionPolicy>(new CharacterMask(), new CharacterMask('#'), new EntityMask());

    private static Finds Plant((char[] Before, char[] Value, int Left, int Right, RedactionPolicy Policy)[] values)
    {
        var text = new System.Text.StringBuilder();
        List<(int Start, int End, RedactionPolicy Policy, int Left, int Right)> planted = [];
        foreach (var (before, value, left, right, policy) in values)
        {
            text.Append(before);
            planted.Add((text.Length, text.Length + value.Length, policy, left, right));
            text.Append(value);
        }

        return new Finds(new SourceText(text.ToString()), [.. planted.Select(find =>
            new Find(TextSpan.FromBounds(Math.Max(find.Start - find.Left, 0), Math.Min(find.End + find.Right, text.Length)), find.Policy))]);
    }

    private static Gen<Finds> FindsOf(Gen<string> texts, Gen<RedactionPolicy> policies) =>
        from text in texts.Where(text => text.Length > 0)
        from found in FindIn(text.Length, policies).Array[0, 5]
        select new Finds(new SourceText(text), found);

    private static Gen<Find> FindIn(int length, Gen<RedactionPolicy> policies) =>
        from start in Gen.Int[0, length - 1]
        from size in Gen.Int[1, length - start]
        from policy in policies
        select new Find(new TextSpan(start, size), policy);

    private static bool Hides(RedactionPolicy policy, TextSpan span, int at)
    {
        if (policy is not CharacterMask mask) return false;
        if (mask.UnmaskLength >= span.Length) return true;
        return mask.UnmaskFromEnd ? at < span.End - mask.UnmaskLength : at >= span.Start + mask.UnmaskLength;
    }

    private sealed record Find(TextSpan Span, RedactionPolicy Policy);

    private sealed record Finds(SourceText Text, IReadOnlyList<Find> Found)
    {
        public IEnumerable<TextSpan> Hidden => Found.Where(find => find.Policy is not NoMask).Select(find => find.Span);

        public EditScript Script() => EditScript.For(
            Text,
            [.. Found.Select(find => (IReadOnlyList<TextSpan>)[find.Span])],
            [.. Found.Select((find, index) => new Treatment(Categories.Person, find.Policy, find.Policy is EntityMask ? $"[Person-{index}]" : null))],
            standIns: new StandInWriter(1, "en"));

        public RedactedText Redact() => Redactor.Apply(Text, Script().Edits);

        public override string ToString() => $"'{Text.Reveal()}' {string.Join(' ', Found)}";
    }
}
