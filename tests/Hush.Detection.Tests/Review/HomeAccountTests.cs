using Hush.Detection.Catalog;
using Hush.Detection.Dialogue;
using Hush.Detection.Neural;

namespace Hush.Detection.Tests.Review;

/// <summary>Homes of accounts that are nobody's, read with the fast model, which takes whole paths for addresses of the web.</summary>
public sealed class HomeAccountTests
{
    private static readonly Detector Fast = new(RecognizerCatalog.All, [NeuralTagger.Choose("fast")!]);

    [Theory]
    [InlineData("der Pfad war /home/ubuntu/app und dann /opt/tomcat/logs", null)]
    [InlineData("der Pfad war /home/jbrandt/app", "jbrandt")]
    public void Detect_HomeInAPath_HidesPeopleAlone(string text, string? name) => Assert.Equal(
        name is null ? [] : [name],
        Fast.Detect(DialogueText.OfDocument(new SourceText(text), "de"), new DetectionOptions(), TestContext.Current.CancellationToken).ByTurn[0]
            .Select(entity => text[entity.Span.Start..entity.Span.End]));
}
