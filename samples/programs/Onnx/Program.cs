using Hush;
using Hush.Detection.Catalog;

// The folder of a model as exporters write it; make_model.py made this one.
var ship = new Category("Ship");
using var ships = OnnxRecognizer.Open(Path.Combine(AppContext.BaseDirectory, "ships"), new OnnxRecognizerOptions
{
    Id = "harbour.ships",
    Categories = new Dictionary<string, Category> { ["SHIP"] = ship }, // the model says B-SHIP and I-SHIP
});
var analyzer = new PiiAnalyzer(new PiiAnalyzerOptions { Recognizers = [.. RecognizerCatalog.All, ships] });
var options = new DocumentOptions { Categories = new HashSet<Category> { ship, Categories.Email }, Policies = PolicySet.Of(new EntityMask()) };

var text = new SourceText("MV Northern Star sails at noon, MV Aurora tomorrow; aurora borealis tonight. Mail the harbour master: h.m@example.com.");
var result = analyzer.Analyze(text, options);
Console.WriteLine(result.Redacted.Reveal());
foreach (var entity in result.Entities) Console.WriteLine($"  {entity.Category.Name} at {entity.Span.Start}, {entity.Span.Length} long");
