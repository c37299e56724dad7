using System.Text.RegularExpressions;
using CsCheck;
using Hush.Redaction.StandIns;
using Hush.TestKit;

namespace Hush.Redaction.Tests.StandIns;

/// <summary>What holds for every made-up value, whatever it stands for.</summary>
public sealed partial class StandInWriterTests
{
    private const int Seeds = 12;
    private const int ShortestWord = 3;
    private const int ShortestNumber = 4; // shorter ones come again by chance

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void For_AnyValue_NothingOfItSurvives(bool keepsForm) => AssertNone(Failures(keepsForm, (sample, standIn) =>
    {
        if (standIn.Equals(sample.Value, StringComparison.OrdinalIgnoreCase)) return true;
        var kept = sample.Kept.Split(' ');
        var words = Runs().Matches(standIn).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Runs().Matches(sample.Value).Select(match => match.Value)
            .Any(run => run.Length >= (char.IsDigit(run[0]) ? ShortestNumber : ShortestWord) && words.Contains(run)
                && !kept.Contains(run, StringComparer.OrdinalIgnoreCase));
    }));

    [Fact]
    public void For_PreservedFormat_KeepsDigitsLettersCaseAndMarks() => AssertNone(Failures(keepsForm: true, (sample, standIn) =>
        standIn.Length != sample.Value.Length || sample.Value.Zip(standIn).Any(pair => Shape(pair.First) != Shape(pair.Second))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void For_SameSeed_GivesTheSame(bool keepsForm) => Assert.Equal(Everything(5, keepsForm), Everything(5, keepsForm));

    [Fact]
    public void For_OtherSeed_GivesOthers()
    {
        var same = Everything(5, false).Zip(Everything(6, false)).Count(pair => pair.First == pair.Second);
        Assert.True(same < Samples.All.Count / 20, $"{same} of {Samples.All.Count} are the same");
    }

    [Fact]
    public void For_SameValueAgain_GivesTheSame() => AssertNone(Failures(keepsForm: false, (sample, standIn, writer) =>
    {
        _ = writer.For(Categories.Person, "Somebody Else", false);
        return writer.For(new Category(sample.Category), sample.Value, false) != standIn;
    }));

    [Theory]
    [InlineData("田中 太郎")]
    [InlineData("田中\u3000太郎")]
    [InlineData("田中  太郎")]
    [InlineData("田中 ")]
    [InlineData(" 田中")]
    [InlineData(" 田中 太郎 ")]
    [InlineData("王小明 ")]
    [InlineData("王・小明・")]
    [InlineData("・王")]
    [InlineData("김민수 ")]
    [InlineData(" 김 ")]
    [InlineData("김 민 수")]
    [InlineData("かな\u3000")]
    [InlineData("葼 ")]
    public void For_NameWithBlanksAnywhere_KeepsThem(string value)
    {
        foreach (var keepsForm in new[] { false, true })
        {
            var standIn = new StandInWriter(1, "en").For(Categories.Person, value, keepsForm);
            Assert.NotEqual(value, standIn);
            Assert.Equal(value.Select(Blank), standIn.Select(Blank));
        }

        static char Blank(char character) => character is ' ' or '\u3000' or '・' ? character : '_';
    }

    [Fact]
    public void For_RandomText_NeverGivesTheValueBack()
    {
        var values = Gen.OneOf("a", "Z", "7", " ", "-", ".", "@", ":", "/", "\ud83d", "\U0001F600", "é", "王", "김", "ш", "\u0301", "one", "dot", "at",
            "+", "0", "'s", "=", ";", "https://", "\0")
            .Array[0, 11].Select(string.Concat);
        var categories = Gen.OneOf(Enum.GetValues<Kind>()).Select(kind => new Category(kind.ToString()));
        Properties.Holds(Gen.Select(values, categories, Gen.OneOf("en", "xx"), Gen.Bool, Gen.Int[1, 3000]), 3000, given =>
        {
            var (value, category, language, keepsForm, seed) = given;
            var standIn = new StandInWriter(seed, language).For(category, value, keepsForm);
            Assert.True(standIn != value || !value.Any(char.IsAsciiLetterOrDigit), "the value came back");
        });
    }

    private static void AssertNone(List<string> failures) => Assert.True(failures.Count == 0, string.Join('\n', failures));

    private static IEnumerable<string> Everything(int seed, bool keepsForm) =>
        [.. Samples.All.Select(sample => new StandInWriter(seed, sample.Language).For(new Category(sample.Category), sample.Value, keepsForm))];

    private static List<string> Failures(bool keepsForm, Func<Sample, string, bool> fails) =>
        Failures(keepsForm, (sample, standIn, _) => fails(sample, standIn));

    private static List<string> Failures(bool keepsForm, Func<Sample, string, StandInWriter, bool> fails)
    {
        List<string> failures = [];
        foreach (var sample in Samples.All)
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var writer = new StandInWriter(seed, sample.Language);
                var standIn = writer.For(new Category(sample.Category), sample.Value, keepsForm);
                if (!fails(sample, standIn, writer)) continue;
                failures.Add($"{sample.Category}: {sample.Value} → {standIn}");
                break;
            }
        }

        return failures;
    }

    private static int Shape(char character) =>
        char.IsDigit(character)
            ? -1 : char.IsUpper(character)
            ? -2 : char.IsLower(character) ? -3 : char.IsLetter(character) || char.IsSurrogate(character) ? -4 : character;

    [GeneratedRegex(@"\p{L}+|\p{Nd}+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    private enum Kind
    {
        Person,
        Organization,
        Address,
        City,
        PhoneNumber,
        Email,
        URL,
        IPAddress,
        Date,
        Age,
        CreditCardNumber,
        InternationalBankingAccountNumber,
        SWIFTCode,
        DEValueAddedNumber,
        AzureSAS,
        PersonType,
        GithubAccount,
        NumericIdentifier,
    }
}
