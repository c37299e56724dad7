using System.Text.RegularExpressions;
using Hush;
using Hush.Detection.Catalog;
using Hush.Detection.Rules;
using Hush.Recognition;

// What a pattern tells needs no code: a rule file (docs/rules.md).
File.WriteAllText("rules.json",
    """[{ "name": "CE_Badge", "regexPatterns": [{ "id": "badge", "pattern": "\\bBD-\\d{4}\\b", "matchScore": 0.9 }] }]""");

var analyzer = new PiiAnalyzer(new PiiAnalyzerOptions
{
    Rules = UserRules.Load("rules.json"),
    Recognizers = [.. RecognizerCatalog.All, new BerthRecognizer()],
});
var text = new SourceText("Badge BD-4711 left berth 12 North; mail m.l@example.com.");
var result = analyzer.Analyze(text, new DocumentOptions { Policies = PolicySet.Of(new EntityMask()) });
Console.WriteLine(result.Redacted.Reveal());

// What needs code is a recognizer: it proposes, and the pipeline decides.
internal sealed partial class BerthRecognizer : IRecognizer
{
    public string Id => "harbour.berth";

    public void Recognize(RecognitionContext context, ICollection<Candidate> candidates)
    {
        foreach (var match in Berth().EnumerateMatches(context.Text.AsSpan()))
            candidates.Add(new Candidate(new TextSpan(match.Index, match.Length), Categories.NumericIdentifier, new Confidence(0.9), Id,
                Evidence.None));
    }

    [GeneratedRegex(@"\b\d{1,3} (?:North|South)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Berth();
}
