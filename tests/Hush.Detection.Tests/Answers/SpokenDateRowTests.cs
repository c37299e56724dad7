using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;

namespace Hush.Detection.Tests.Answers;

/// <summary>Dates of ISO 8601 said in words, as when a log, a table or a file name is read aloud. The rules alone.</summary>
public sealed class SpokenDateRowTests
{
    private static readonly Detector Everything = new(RecognizerCatalog.All);

    public static TheoryData<string, string> Dates => new()
    {
        { "twenty twenty six eleven zero three backup finished", "twenty twenty six eleven zero three" },
        { "line two says twenty twenty five zero seven fourteen t zero two twelve", "twenty twenty five zero seven fourteen" },
        { "twenty twenty six zero two eleven rotated and kept", "twenty twenty six zero two eleven" },
        { "last edit twenty twenty five ten zero two", "twenty twenty five ten zero two" },
        { "hired twenty nineteen zero six zero three as a welder", "twenty nineteen zero six zero three" },
        { "the export of twenty twenty four twelve thirty one", "twenty twenty four twelve thirty one" },
        { "two zero two six zero one twenty nine is on the label", "two zero two six zero one twenty nine" },
        { "nineteen ninety eight zero five seventeen was the first entry", "nineteen ninety eight zero five seventeen" },
        { "opened twenty twenty six oh three eighteen by the night shift", "twenty twenty six oh three eighteen" },
        { "entry twenty twenty six eleven seventeen zero two fourteen zero nine login failed", "twenty twenty six eleven seventeen" },
        { "stamp twenty twenty six eleven zero three zero nine fourteen then it restarted", "twenty twenty six eleven zero three" },
        { "bought on fifteen zero three twenty twenty four at the counter", "fifteen zero three twenty twenty four" },
        { "since three fourteen twenty twenty two she has had it", "three fourteen twenty twenty two" },
        { "invoice of zero nine eleven nineteen ninety eight", "zero nine eleven nineteen ninety eight" },
        { "retry three five twenty twenty five zero seven eighteen zero two twelve forty warn", "twenty twenty five zero seven eighteen" },
        { "port five zero one two two twenty twenty six eleven seventeen zero two fifteen zero two", "twenty twenty six eleven seventeen" },
        { "checked on two thousand twenty three zero nine thirty", "two thousand twenty three zero nine thirty" },
    };

    public static TheoryData<string, string, string> Abroad => new()
    {
        { "es", "el servidor arrancó dos mil veintiséis cero cuatro cero dos y no volvió a caer", "dos mil veintiséis cero cuatro cero dos" },
        { "es", "cerrado el quince cero tres dos mil veinticuatro por la tarde", "quince cero tres dos mil veinticuatro" },
        { "de", "der eintrag zweitausendfünfundzwanzig null neun achtzehn null zwei zwölf vierzig", "zweitausendfünfundzwanzig null neun achtzehn" },
        { "fr", "le fichier porte deux mille vingt-cinq onze zéro quatre dans son nom", "deux mille vingt-cinq onze zéro quatre" },
        { "it", "il registro dice duemilaventisei zero quattro zero due", "duemilaventisei zero quattro zero due" },
    };

    public static TheoryData<string> Others => new()
    {
        "twenty twenty six thirteen zero three is a part", // no thirteenth month
        "twenty twenty six zero two thirty one", // February
        "we need twenty twenty five of them",
        "twenty twenty six people and zero three dogs",
        "eighteen twelve zero three zero four",
        "version twenty twenty five zero seven fourteen of the build",
        "number twelve twenty twenty four", // or the first of February
        "seats twenty twenty one twenty two",
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Detect_DateInARow_IsOne(string text, string value) => Assert.Contains(value, Found(text));

    [Theory]
    [MemberData(nameof(Abroad))]
    public void Detect_DateInARowAbroad_IsOne(string language, string text, string value) => Assert.Contains(value, Found(text, language));

    [Theory]
    [MemberData(nameof(Others))]
    public void Detect_OtherRow_IsNoDate(string text) => Assert.Empty(Found(text));

    private static IEnumerable<string> Found(string text, string language = "en") =>
        Everything.Detect(
            new DialogueText([new Turn("0", new SourceText(text))], language), new DetectionOptions(), TestContext.Current.CancellationToken)
            .ByTurn[0].Where(entity => entity.Category == Categories.Date).Select(entity => text[entity.Span.Start..entity.Span.End]);
}
