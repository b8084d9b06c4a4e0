using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Articles;
using Tidewaiter.Checking;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Charts;
using Tidewaiter.Publishing.Pairs;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Pages;

/// <summary>The pages that people read.</summary>
internal static class PageRoutes
{
    private static readonly TimeSpan FiguresStand = TimeSpan.FromMinutes(10);

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").RequireRateLimiting(Limits.Pages);
        pages.MapGet("/", () => Page<HomePage>());
        pages.MapGet("/trade", () => Page<PairsPage>()).CacheOutput(policy => policy.Expire(FiguresStand));
        pages.MapGet("/trade/{first}/{second}", ShowPair).CacheOutput(policy => policy.Expire(FiguresStand).SetVaryByQuery("as_of", "series"));
        pages.MapGet("/trade/{first}/{second}/{chart}.svg", ShowChart).CacheOutput(policy => policy.Expire(FiguresStand).SetVaryByQuery("as_of", "series"));
        pages.MapGet("/trade/{first}/{second}/{chart}.csv", ShowTable).CacheOutput(policy => policy.Expire(FiguresStand).SetVaryByQuery("as_of", "series"));

        // Nothing is changed or kept by a check, so there is nothing that a forged form could do.
        routes.MapPost("/check", Check).DisableAntiforgery().RequireRateLimiting(Limits.Checks);
        routes.MapGet("/check", () => Results.Redirect("/"));
    }

    private static async Task<IResult> Check(HttpRequest request, IFigures figures)
    {
        string? text = null, published = null;
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            (text, published) = (form["text"].ToString(), form["published"].ToString());
            var hints = new ArticleHints { Published = ArticleRequest.Day("published", published), FileName = "the text" };
            var article = form.Files is [{ Length: > 0 } file, ..] ? ReadFile(file, hints) : ArticleReader.ReadText(text, hints);
            var result = Checker.Check(article, ClaimReader.Read(article), figures);
            return Page<CheckPage>(new() { ["Result"] = result });
        }
        catch (ParameterException wrong)
        {
            return Again(wrong.Message, StatusCodes.Status400BadRequest);
        }
        catch (UnreadableArticleException unreadable)
        {
            return Again($"Found {unreadable.Found}, expected {unreadable.Expected}.", StatusCodes.Status422UnprocessableEntity);
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException or IOException)
        {
            return Again("The form did not arrive whole, or was longer than is taken.", StatusCodes.Status400BadRequest);
        }

        IResult Again(string problem, int status) =>
            Page<HomePage>(new() { ["Problem"] = problem, ["Text"] = text, ["Published"] = published }, status);
    }

    private static Article ReadFile(IFormFile file, ArticleHints hints)
    {
        using var stream = file.OpenReadStream();
        return ArticleReader.Read(stream, hints with { FileName = "the file" });
    }

    private static IResult ShowPair(string first, string second, HttpRequest request, IFigures figures) =>
        FindPairs(first, second, request, figures) is { Count: > 0 } pairs
            ? Page<PairPage>(new() { ["Pairs"] = pairs, ["Chosen"] = Chosen(pairs, request) })
            : Page<NoPairPage>(new() { ["First"] = first, ["Second"] = second }, StatusCodes.Status404NotFound);

    private static IResult ShowChart(string first, string second, string chart, HttpRequest request, IFigures figures) =>
        FindChart(first, second, chart, request, figures) is { } found
            ? Results.Text(ChartSvg.Draw(found), "image/svg+xml")
            : Results.NotFound();

    private static IResult ShowTable(string first, string second, string chart, HttpRequest request, IFigures figures) =>
        FindChart(first, second, chart, request, figures) is { } found
            ? Results.Text(ChartCsv.Write(found), "text/csv; charset=utf-8")
            : Results.NotFound();

    private static Chart? FindChart(string first, string second, string chart, HttpRequest request, IFigures figures)
    {
        var pairs = FindPairs(first, second, request, figures);
        return pairs.Count == 0 ? null : PairCharts.Of(Chosen(pairs, request)).FirstOrDefault(one => one.Id == chart);
    }

    private static IReadOnlyList<Pair> FindPairs(string first, string second, HttpRequest request, IFigures figures) =>
        EconomyCode.TryParse(first, null, out var a) && EconomyCode.TryParse(second, null, out var b) && a != b
            ? Pair.Of(figures, a, b, AsOf(request))
            : [];

    private static Pair Chosen(IReadOnlyList<Pair> pairs, HttpRequest request)
    {
        var wanted = request.Query["series"].ToString();
        return pairs.FirstOrDefault(pair => pair.Series.Id == wanted) ?? pairs[0];
    }

    // A day that does not read is passed over: the page says as of when it tells.
    private static DateOnly? AsOf(HttpRequest request) =>
        DateOnly.TryParseExact(request.Query["as_of"].ToString(), "yyyy-MM-dd", out var day) ? day : null;

    private static RazorComponentResult<T> Page<T>(Dictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        new(parameters ?? []) { StatusCode = status, PreventStreamingRendering = true };
}
