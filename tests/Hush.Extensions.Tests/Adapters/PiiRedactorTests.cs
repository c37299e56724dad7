using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;

namespace Hush.Extensions.Tests.Adapters;

public sealed class PiiRedactorTests
{
    private static readonly DataClassification Said = new("Test", "Said");

    [Theory]
    [InlineData("Mail m.l@example.com today", "Mail *************** today")]
    [InlineData("nothing", "nothing")]
    [InlineData("", "")]
    public void Redact_KeepsTheRestAndTheLength(string text, string expected)
    {
        using var services = new ServiceCollection()
            .AddHush().Services
            .AddRedaction(redaction => redaction.SetHushRedactor(new DataClassificationSet(Said)))
            .BuildServiceProvider();
        var redactor = services.GetRequiredService<IRedactorProvider>().GetRedactor(new DataClassificationSet(Said));
        Assert.IsType<PiiRedactor>(redactor);
        Assert.Equal(expected, redactor.Redact(text));
        Assert.Equal(text.Length, redactor.GetRedactedLength(text));
    }
}
