namespace Hush.Analysis.Tests;

/// <summary>What is found, to the character: units of ages, small words behind names and codes are no finds of their own.</summary>
public sealed class ExactBordersTests
{
    [Theory]
    [InlineData("pl", "Moja żona Oksana ma 61 lat, nie może nosić wiader!", "Age", "61")]
    [InlineData("fr", "C'était pour l'anniversaire de ma fille, elle a 6 ans samedi.", "Age", "6")]
    [InlineData("fr", "J'ai 63 ans, je suis aide-soignante à la retraite.", "Age", "63")]
    [InlineData("it", "È mio suocero, ha 91 anni e non usa il computer.", "Age", "91")]
    [InlineData("pt", "O meu pai tem 81 anos e não mexe nisto.", "Age", "81")]
    [InlineData("es", "Mi abuela tiene 84 años y vive sola.", "Age", "84")]
    [InlineData("fr", "Bonjour, Solène du Crédit du Vexin à l'appareil.", "Person", "Solène")]
    [InlineData("it", "Buongiorno, sono Ludovica di Luce Tirrena S.p.A., vediamo subito.", "Person", "Ludovica")]
    [InlineData("es", "Le habla Rosalía de Seguros Altamira, dígame.", "Person", "Rosalía")]
    [InlineData("nl", "Die heb ik al gebeld, Kees van Glashelder Ruiten.", "Person", "Kees")]
    [InlineData("de", "Hier ist Birte von der Stadtwerke Auetal GmbH.", "Person", "Birte")]
    [InlineData("pt", "Fala a Matilde do Banco Ribeirão, bom dia.", "Person", "Matilde")]
    public void OnlyTheValueItself_IsFound(string language, string text, string category, string value)
    {
        var entities = Analyze(text, language).Where(entity => entity.Category.Name == category);

        Assert.Equal([value], entities.Select(entity => text.Substring(entity.Span.Start, entity.Span.Length)));
    }

    private static IReadOnlyList<ReportedEntity> Analyze(string text, string language) => Calls.Analyzer.Analyze(
        new SourceText(text), new DocumentOptions { Language = language }, TestContext.Current.CancellationToken).Entities;
}
