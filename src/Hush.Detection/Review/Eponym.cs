using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the names of methods, laws and measures that bear their finders' names: "Mann-Whitney test", "Cohen's kappa", "Satz des Pythagoras". A
/// finder is known by the list and by the word beside it; "Cohen tested it" is a person.
/// </summary>
internal static class Eponym
{
    private const int MostWords = 5; // of "Kolmogorov-Smirnov" and its like

    // Finders whose name is seldom met otherwise ...
    private static readonly WordList Finders = new(
        "wilcoxon kolmogorov smirnov levene tukey dunnett mcnemar haenszel bonferroni sidak scheffé spearman cronbach durbin breusch hosmer lemeshow ljung kruskal " +
        "bayes gauss poisson bernoulli weibull dirichlet laplace fourier euler chebyshev chernoff hoeffding nyquist hamming levenshtein jaro jaccard gini " +
        "pareto zipf benford likert michaelis menten planck boltzmann avogadro navier pythagoras thales");

    // ... and those that many are called by.
    private static readonly WordList Namesakes = new(
        "mann whitney wallis wilk fisher bartlett dunn friedman cochran mantel holm pearson kendall cohen fleiss welch anderson darling watson pagan granger hausman dickey fuller box cox " +
        "jenkins kaplan meier newton jensen shannon winkler lorenz monte carlo hardy weinberg hill bragg hubble reynolds shapiro markov stokes");

    // What nobody has.
    private static readonly WordList Measures = new(
        "correction criterion coefficient rho tau kappa alpha distribution theorem lemma inequality transform transformation algorithm estimator " +
        "koeffizient verteilung korrektur schätzer");

    private static readonly WordList Methods = new(
        "test tests testing statistic statistics equation equations distance similarity index curve estimate plot regression model models scale constant entropy process chain chains matrix " +
        "bound limit simulation simulations equilibrium kinetics rank sum satz gleichung konstante kette ketten abstand");

    private static readonly WordList MethodsAbroad = new(
        "test prueba théorème teorema loi ley legge satz índice indice coeficiente coefficient coefficiente distribución distribution correction chaîne");

    private static readonly WordList Of = new("de di des von of du");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person || (candidate.Evidence & (Evidence.Cue | Evidence.Asked | Evidence.Sought)) != Evidence.None)
            return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        while (next - first > 1 && (Methods.Contains(At(context, next - 1)) || Measures.Contains(At(context, next - 1)))) next--;
        while (first > 1 && At(context, first - 1) is "-" or "–" && IsFinder(At(context, first - 2))) first -= 2; // "Whitney" of "Mann-Whitney"
        if (next - first > MostWords || !IsAllOfFinders(context, first, next, out var isSure)) return candidate;
        var behind = next;
        while (At(context, behind) is "'" or "’" or "s" or "-" or "–") behind++;
        if (Measures.Contains(At(context, behind)) || isSure && Methods.Contains(At(context, behind))) return null;
        return isSure && (Of.Contains(At(context, first - 1)) ? MethodsAbroad.Contains(At(context, first - 2))
            : next - first > 1 && MethodsAbroad.Contains(At(context, first - 1))) ? null : candidate;
    }

    // One of them whose name is seldom, or two with a hyphen.
    private static bool IsAllOfFinders(RecognitionContext context, int first, int next, out bool isSure)
    {
        var names = 0;
        isSure = false;
        for (var index = first; index < next; index++)
        {
            if (context.Words[index].Kind == WordKind.Mark) continue;
            var name = Name(At(context, index));
            if (Finders.Contains(name)) isSure = true;
            else if (!IsFinder(name)) return false;
            names++;
        }

        isSure |= names > 1 && context.Text.AsSpan()[context.Words[first].Span.Start..context.Words[next - 1].Span.End].ContainsAny('-', '–');
        return names > 0;
    }

    private static bool IsFinder(ReadOnlySpan<char> name) => Finders.Contains(name) || Namesakes.Contains(name);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> word) =>
        word.EndsWith("'s") || word.EndsWith("’s") ? word[..^2] : word;

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) =>
        index >= 0 && index < context.Words.Count ? context.Text.AsSpan(context.Words[index].Span) : [];
}
