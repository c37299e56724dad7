using Hush.Recognition;
using Hush.Text;

namespace Hush.Detection.Review;

/// <summary>
/// Refuses the names of methods, laws and measures that bear their finders' names: "Mann-Whitney test", "Cohen's kappa", "Satz des Pythagoras". A finder
/// is known by the list and by the word beside it; "Cohen tested it" is a person.
/// </summary>
internal static class Eponym
{
    private const int MostWords = 5; // of "Kolmogorov-Smirnov" and its like

    private static readonly WordList Finders = new(
        "mann whitney kruskal wallis wilcoxon kolmogorov smirnov shapiro wilk fisher levene bartlett tukey dunnett dunn friedman mcnemar cochran mantel haenszel bonferroni holm sidak scheffé " +
        "pearson spearman kendall cohen fleiss cronbach welch anderson darling durbin watson breusch pagan granger hausman dickey fuller box cox jenkins ljung kaplan meier hosmer lemeshow " +
        "bayes gauss poisson bernoulli weibull dirichlet laplace fourier euler newton markov chebyshev chernoff hoeffding jensen shannon nyquist hamming levenshtein jaro winkler jaccard gini lorenz " +
        "pareto zipf benford likert monte carlo hardy weinberg michaelis menten hill bragg planck boltzmann avogadro hubble reynolds mach bernoulli navier stokes pythagoras thales");

    private static readonly WordList Methods = new(
        "test tests testing statistic statistics correction criterion coefficient rho tau kappa alpha distribution theorem lemma inequality equation equations transform transformation algorithm distance " +
        "similarity index curve estimator estimate plot regression model models scale number constant entropy process chain chains matrix bound limit simulation simulations equilibrium kinetics law rank sum " +
        "koeffizient verteilung satz korrektur gleichung schätzer konstante kette ketten abstand u h d r q");

    private static readonly WordList MethodsAbroad = new("test prueba théorème teorema loi ley legge loi satz test índice indice coeficiente coefficient coefficiente distribución distribution correction chaîne");

    private static readonly WordList Of = new("de di des von of du");

    /// <summary>The candidate, or null.</summary>
    public static Candidate? Review(RecognitionContext context, Candidate candidate)
    {
        if (candidate.Category != Categories.Person || (candidate.Evidence & (Evidence.Asked | Evidence.Sought)) != Evidence.None) return candidate;
        var first = WordSearch.FirstEndingAfter(context.Words, candidate.Span.Start);
        var next = WordSearch.FirstStartingAt(context.Words, candidate.Span.End);
        while (next - first > 1 && Methods.Contains(At(context, next - 1))) next--;
        if (next - first > MostWords || !IsAllOfFinders(context, first, next)) return candidate;
        var behind = next;
        while (At(context, behind) is "'" or "’" or "s" or "-" or "–") behind++;
        return Methods.Contains(At(context, behind)) || Of.Contains(At(context, first - 1)) && MethodsAbroad.Contains(At(context, first - 2))
            || next - first > 1 && MethodsAbroad.Contains(At(context, first - 1)) ? null : candidate;
    }

    private static bool IsAllOfFinders(RecognitionContext context, int first, int next)
    {
        for (var index = first; index < next; index++)
            if (context.Words[index].Kind != WordKind.Mark && !Finders.Contains(Name(At(context, index)))) return false;
        return true;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> word) =>
        word.EndsWith("'s") || word.EndsWith("’s") ? word[..^2] : word;

    private static ReadOnlySpan<char> At(RecognitionContext context, int index) =>
        index >= 0 && index < context.Words.Count ? context.Text.AsSpan(context.Words[index].Span) : [];
}
