using System.Globalization;
using Hush.Mapping;
using Hush.Mapping.Documents;
using Hush.Mapping.Problems;

namespace Hush.Server.Documents;

/// <summary>Which page of a job's results a caller wants. The names are read with and without the <c>$</c> of v3.x.</summary>
/// <param name="Page">The page.</param>
/// <param name="IsTopAsked">Whether the caller said how long it is.</param>
internal sealed record PageQuery(ResultPage Page, bool IsTopAsked)
{
    public static Mapped<PageQuery> Read(HttpRequest request)
    {
        if (!TryRead(request, "top", least: 1, out var top)) return ProblemCatalog.BadValue("top", "A whole number above zero is expected.");
        if (!TryRead(request, "skip", least: 0, out var skip)) return ProblemCatalog.BadValue("skip", "A whole number of zero or more is expected.");
        return new PageQuery(new ResultPage(skip ?? 0, top ?? ResultPage.OrdinaryTop), top is not null);
    }

    private static bool TryRead(HttpRequest request, string name, int least, out int? value)
    {
        var text = request.Query[name].FirstOrDefault() ?? request.Query["$" + name].FirstOrDefault();
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        value = isNumber ? number : null;
        return string.IsNullOrEmpty(text) || (isNumber && number >= least);
    }
}
