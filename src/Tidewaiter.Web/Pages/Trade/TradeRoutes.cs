using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins;
using Tidewaiter.Publishing.Charts;
using Tidewaiter.Publishing.Pairs;
using Tidewaiter.Web.Api;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Pages.Trade;

/// <summary>Pairs of economies: their pages, and the same figures as files and pictures.</summary>
internal static class TradeRoutes
{
    public static void MapTrade(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/trade").RequireRateLimiting(Limits.Pages).CacheOutput(PageCache.OfFigures).ExcludeFromDescription();
        pages.MapGet("", () => Page.Of<PairsPage>());
        pages.MapGet("/{first}/{second}", ShowPair);
        pages.MapGet("/{first}/{second}.{form}", ShowFile);
        pages.MapGet("/{first}/{second}/bulletin", ShowBulletin);
        pages.MapGet("/{first}/{second}/bulletin.md", (string first, string second, HttpRequest request, IFigures figures) => BulletinAs(BulletinQuestion.Markdown, first, second, request, figures));
        pages.MapGet("/{first}/{second}/bulletin.json", (string first, string second, HttpRequest request, IFigures figures) => BulletinAs(BulletinQuestion.Json, first, second, request, figures));
        pages.MapGet("/{first}/{second}/{chart}.{form}", ShowChart);
    }

    private static IResult ShowPair(string first, string second, HttpRequest request, IFigures figures)
    {
        try
        {
            var question = PairQuestion.Read(first, second, request, figures);
            return question.Chosen is null
                ? Page.Of<NoPairPage>(new() { ["First"] = first, ["Second"] = second, ["AsOf"] = request.Query["as_of"].ToString() }, StatusCodes.Status404NotFound)
                : Page.Of<PairPage>(new() { ["Question"] = question, ["Server"] = $"{request.Scheme}://{request.Host}" });
        }
        catch (ParameterException wrong)
        {
            return Page.Of<NoPairPage>(new() { ["First"] = first, ["Second"] = second, ["Problem"] = wrong.Message }, StatusCodes.Status400BadRequest);
        }
    }

    private static IResult ShowFile(string first, string second, string form, HttpRequest request, IFigures figures)
    {
        if (form is "svg" or "png")
        {
            return ShowChart(first, second, "", form, request, figures);
        }

        return With(first, second, request, figures, pair => form switch
        {
            "csv" => Text(PairCsv.Write(Table(pair, request)), "text/csv"),
            "json" => Tagged.Json(json => PairJson.Write(json, Table(pair, request))),
            "xlsx" => Tagged.Bytes(Workbook(Table(pair, request)), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{first}-{second}.xlsx".ToUpperInvariant()),
            _ => Results.NotFound(),
        });
    }

    /// <summary>A chart by its name, or the first one where none is named.</summary>
    private static IResult ShowChart(string first, string second, string chart, string form, HttpRequest request, IFigures figures) =>
        With(first, second, request, figures, pair => PairCharts.Of(pair).FirstOrDefault(one => chart.Length == 0 || one.Id == chart) is not { } found ? Results.NotFound() : form switch
        {
            "svg" => Text(ChartSvg.Draw(found, ChartShape.Alone), "image/svg+xml"),
            "png" => Tagged.Bytes(ChartPng.Draw(found), "image/png"),
            "csv" => Text(ChartCsv.Write(found), "text/csv"),
            _ => Results.NotFound(),
        });

    private static IResult ShowBulletin(string first, string second, HttpRequest request, IFigures figures)
    {
        try
        {
            return BulletinQuestion.Read(first, second, request, figures) is { } bulletin
                ? Page.Of<BulletinPage>(new() { ["Bulletin"] = bulletin })
                : Page.Of<NoPairPage>(new() { ["First"] = first, ["Second"] = second }, StatusCodes.Status404NotFound);
        }
        catch (ParameterException wrong)
        {
            return Page.Of<NoPairPage>(new() { ["First"] = first, ["Second"] = second, ["Problem"] = wrong.Message }, StatusCodes.Status400BadRequest);
        }
    }

    private static IResult BulletinAs(Func<Bulletin, IResult> form, string first, string second, HttpRequest request, IFigures figures)
    {
        try
        {
            return BulletinQuestion.Read(first, second, request, figures) is { } bulletin ? form(bulletin) : Results.NotFound();
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(wrong);
        }
    }

    private static IResult With(string first, string second, HttpRequest request, IFigures figures, Func<Pair, IResult> answer)
    {
        try
        {
            return PairQuestion.Read(first, second, request, figures).Chosen is { } pair ? answer(pair) : Results.NotFound();
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(wrong);
        }
    }

    private static IResult Text(string text, string mediaType) => Tagged.Bytes(Encoding.UTF8.GetBytes(text), $"{mediaType}; charset=utf-8");

    private static PairTable Table(Pair pair, HttpRequest request) => PairTable.Of(pair, everyRelease: request.Query["releases"] == "all");

    private static byte[] Workbook(PairTable table)
    {
        using var bytes = new MemoryStream();
        PairWorkbook.Write(bytes, table, PairCharts.Of(table.Pair));
        return bytes.ToArray();
    }
}
