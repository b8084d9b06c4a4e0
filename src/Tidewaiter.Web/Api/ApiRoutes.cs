using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Web.Pages;
using Tidewaiter.Web.Pages.Api;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Api;

/// <summary>The API, its description for machines, and the same as a page.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapChecks();
        api.MapFigures();
        api.MapBulletins();
        routes.MapOpenApi("/openapi/v1.json").RequireRateLimiting(Limits.Pages).CacheOutput(PageCache.OfFigures);
        routes.MapGet("/api", ShowPage).RequireRateLimiting(Limits.Pages).CacheOutput(PageCache.OfFigures).ExcludeFromDescription();
    }

    private static async Task<IResult> ShowPage(HttpRequest request, [FromKeyedServices(ApiDescription.Name)] IOpenApiDocumentProvider description) => Page.Of<ApiPage>(new()
    {
        ["Description"] = await description.GetOpenApiDocumentAsync(request.HttpContext.RequestAborted),
        ["Server"] = $"{request.Scheme}://{request.Host}",
    });
}
