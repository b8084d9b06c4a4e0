using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Pairs;
using Tidewaiter.Web.Api.Contract;
using Tidewaiter.Web.Pages.Home;
using Tidewaiter.Web.Pages.Trade;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Api;

/// <summary>Official figures: which pairs there are, and what was published of one.</summary>
internal static class FiguresApi
{
    public static void MapFigures(this IEndpointRouteBuilder routes)
    {
        var figures = routes.MapGroup("").WithTags("Figures").RequireRateLimiting(Limits.Pages).CacheOutput(PageCache.OfFigures);
        figures.MapGet("/pairs", Pairs)
            .WithName("pairs")
            .WithSummary("Pairs of economies of which figures are held.")
            .Produces<PairAnswer[]>()
            .Produces(StatusCodes.Status304NotModified)
            .WithProblems(429);
        figures.MapGet("/figures/{first}/{second}", Figures)
            .WithName("figures")
            .WithSummary("Every published figure of a pair, as known on a day.")
            .WithDescription("Nothing in it is computed. Without series, the count that reaches furthest is told.")
            .Produces<FiguresAnswer>()
            .Produces(StatusCodes.Status304NotModified)
            .WithProblems(400, 404, 429);
    }

    private static IResult Pairs(PairSearch search, IFigures figures, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json, [Description("Names or codes, one economy or two.")] string? q)
    {
        var pairs = (string.IsNullOrWhiteSpace(q) ? PairIndex.Of(figures) : search.Find(figures, q)).Select(pair => new PairAnswer(
            pair.Reporter.ToString(),
            pair.Partner.ToString(),
            $"{Economies.NameOf(pair.Reporter)} and {Economies.NameOf(pair.Partner)}",
            $"/api/v1/figures/{pair.Reporter}/{pair.Partner}",
            $"/trade/{pair.Reporter}/{pair.Partner}")).ToArray();
        return Tagged.Bytes(JsonSerializer.SerializeToUtf8Bytes(pairs, json.Value.SerializerOptions), "application/json; charset=utf-8");
    }

    private static IResult Figures(
        HttpRequest request,
        IFigures figures,
        [Description("An economy by its code: CHN.")] string first,
        [Description("The other one: RUS.")] string second,
        [Description("The id of a series."), FromQuery(Name = "series")] string? series,
        [Description("A day such as 2023-12-07: only what was out by then."), FromQuery(Name = "as_of")] string? asOf,
        [Description("Only of this period: 2023, 2023-Q3, 2023-11 or 2023-01..2023-11."), FromQuery(Name = "period")] string? period,
        [Description("all: every release of each figure, not the one that held."), FromQuery(Name = "releases")] string? releases)
    {
        try
        {
            if (releases is not (null or "" or "all"))
            {
                throw new ParameterException("releases", $"'{releases}'", "all, or nothing");
            }

            var question = PairQuestion.Read(Codes.Checked("first", first), Codes.Checked("second", second), request, figures);
            if (question.Chosen is not { } pair)
            {
                return Codes.NoPair(first, second);
            }

            var table = PairTable.Of(pair, everyRelease: releases == "all");
            if (question.Period is { } months)
            {
                table = table.Only(months);
            }

            return Tagged.Json(json => PairJson.Write(json, table));
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(wrong);
        }
    }
}
