using Microsoft.AspNetCore.Http;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Pairs;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Pages.Trade;

/// <summary>What is asked of a pair: as of which day, for which period, as whose figures.</summary>
/// <param name="Pairs">The counts that there are as of that day, the one that reaches furthest first; empty where nothing is held.</param>
/// <param name="Chosen">The one asked for; <see langword="null"/> where there is none.</param>
/// <param name="Period">The months asked for; <see langword="null"/> for the latest.</param>
public sealed record PairQuestion(IReadOnlyList<Pair> Pairs, Pair? Chosen, Period? Period)
{
    /// <exception cref="ParameterException">A parameter does not read.</exception>
    internal static PairQuestion Read(string first, string second, HttpRequest request, IFigures figures)
    {
        var asOf = ArticleInput.Day("as_of", request.Query["as_of"]);
        var period = PeriodOf(request);
        var pairs = EconomyCode.TryParse(first, null, out var a) && EconomyCode.TryParse(second, null, out var b) && a != b ? Pair.Of(figures, a, b, asOf) : [];
        var wanted = request.Query["series"].ToString();
        if (wanted.Length > 0 && !figures.Series.Any(series => series.Id == wanted))
        {
            throw new ParameterException("series", $"'{wanted}'", "the id of a series that is held, such as gacc-announced-usd");
        }

        return new(pairs, pairs.FirstOrDefault(pair => pair.Series.Id == wanted) ?? (pairs is [var best, ..] ? best : null), period);
    }

    /// <exception cref="ParameterException">It is no period.</exception>
    internal static Period? PeriodOf(HttpRequest request)
    {
        var months = request.Query["period"].ToString().Trim();
        return months.Length == 0 ? null
            : Tidewaiter.Figures.Period.TryParse(months, null, out var read) ? read
            : throw new ParameterException("period", $"'{months}'", Tidewaiter.Figures.Period.Form);
    }
}
