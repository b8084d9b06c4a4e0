using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Figures;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Pages.Home;

/// <summary>The first page, and the search over economies and pairs.</summary>
internal static class HomeRoutes
{
    private const int LongestQuestion = 100;

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").RequireRateLimiting(Limits.Pages).ExcludeFromDescription();
        pages.MapGet("/", () => Page.Of<HomePage>()).CacheOutput(PageCache.OfFigures);
        pages.MapGet("/search", Search).CacheOutput(PageCache.OfFigures);
    }

    private static IResult Search(HttpRequest request, PairSearch search, IFigures figures)
    {
        var question = request.Query["q"].ToString().Trim();
        if (question.Length > LongestQuestion)
        {
            question = question[..LongestQuestion];
        }

        var found = search.Find(figures, question);
        return found is [var only] ? Results.Redirect($"/trade/{only.Reporter}/{only.Partner}") : Page.Of<SearchPage>(new() { ["Question"] = question, ["Found"] = found });
    }
}
