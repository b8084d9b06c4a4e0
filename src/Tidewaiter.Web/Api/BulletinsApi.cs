using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api.Contract;
using Tidewaiter.Web.Pages.Trade;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Api;

/// <summary>Bulletins: what a desk would print on a pair.</summary>
internal static class BulletinsApi
{
    public static void MapBulletins(this IEndpointRouteBuilder routes) => routes.MapGet("/bulletins/{first}/{second}", Bulletin)
        .WithTags("Bulletins")
        .WithName("bulletin")
        .WithSummary("What a trade bulletin states on a pair: text, and each number with its derivation.")
        .Produces<BulletinAnswer>()
        .Produces(StatusCodes.Status304NotModified)
        .WithProblems(400, 404, 429)
        .RequireRateLimiting(Limits.Pages)
        .CacheOutput(PageCache.OfFigures);

    private static IResult Bulletin(
        HttpRequest request,
        IFigures figures,
        [Description("The economy named first, by its code: CHN.")] string first,
        [Description("The other one: RUS.")] string second,
        [Description("2023, 2023-Q3, 2023-11 or 2023-01..2023-11; the latest held unless given."), FromQuery(Name = "period")] string? period,
        [Description("A day such as 2023-12-07: only what was out by then."), FromQuery(Name = "as_of")] string? asOf)
    {
        try
        {
            return BulletinQuestion.Read(Codes.Checked("first", first), Codes.Checked("second", second), request, figures) is { } bulletin
                ? BulletinQuestion.Json(bulletin)
                : Codes.NoPair(first, second);
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(wrong);
        }
    }
}
