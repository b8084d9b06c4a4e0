using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Articles;
using Tidewaiter.Articles.Fetching;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api;
using Tidewaiter.Web.Keeping;
using Tidewaiter.Web.Pages.Home;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Pages.Checks;

/// <summary>The form that checks an article, and checks that were kept.</summary>
internal static class CheckRoutes
{
    public static void MapChecksPages(this IEndpointRouteBuilder routes)
    {
        // A check changes nothing, and keeping one takes a key: there is nothing that a forged form could do.
        routes.MapPost("/check", Check).DisableAntiforgery().RequireRateLimiting(Limits.Checks).ExcludeFromDescription();
        routes.MapGet("/check", () => Results.Redirect("/")).ExcludeFromDescription();
        routes.MapGet("/example", Example).RequireRateLimiting(Limits.Pages).CacheOutput(PageCache.OfFigures).ExcludeFromDescription();
        var kept = routes.MapGroup("/checks").RequireRateLimiting(Limits.Pages).ExcludeFromDescription();
        kept.MapGet("/{id}", ShowKept);
        kept.MapGet("/{id}.{form}", ShowForm);
    }

    private static async Task<IResult> Check(HttpRequest request, CheckDesk desk, IFigures figures, ArticleFetcher fetcher, Keeper keeper, WebSettings settings)
    {
        string? text = null, url = null, published = null;
        var stop = request.HttpContext.RequestAborted;
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException or IOException)
        {
            return broken is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? Again($"Found more than {settings.MostBytes / (1024 * 1024)} MB, expected one article: its text, its page without pictures, or its address.", StatusCodes.Status413PayloadTooLarge)
                : Again("Found a form that did not arrive whole, expected all of it.", StatusCodes.Status400BadRequest);
        }

        try
        {
            (text, url, published) = (form["text"].ToString(), form["url"].ToString(), form["published"].ToString());
            var keeps = form["keep"] == "on";
            if (keeps && !keeper.Knows(form["key"]))
            {
                return Again("key: found none that is known here, expected one of this server. Nothing was kept.", StatusCodes.Status401Unauthorized);
            }

            var day = ArticleInput.Day("published", published);
            var article = form.Files is [{ Length: > 0 } file, ..] ? ReadFile(file, day)
                : await (string.IsNullOrWhiteSpace(text) && !string.IsNullOrWhiteSpace(url)
                    ? new ArticleInput(null, null, url, null, day)
                    : new ArticleInput(text, null, null, null, day)).ArticleAsync(fetcher, stop);
            var result = await desk.CheckAsync(article, figures, stop);
            return keeps
                ? Results.Redirect(await keeper.KeepAsync(result, $"{request.Scheme}://{request.Host}"))
                : Page.Of<CheckPage>(new() { ["Result"] = result });
        }
        catch (ParameterException wrong)
        {
            return Again(wrong.Message, StatusCodes.Status400BadRequest);
        }
        catch (UnreadableArticleException unreadable)
        {
            return Again($"Found {unreadable.Found}, expected {unreadable.Expected}.", StatusCodes.Status422UnprocessableEntity);
        }

        IResult Again(string problem, int status) =>
            Page.Of<HomePage>(new() { ["Problem"] = problem, ["Text"] = text, ["Url"] = url, ["Published"] = published }, status);
    }

    /// <summary>The sample of the repository, checked.</summary>
    private static async Task<IResult> Example(CheckDesk desk, IFigures figures, CancellationToken stop)
    {
        await using var stream = typeof(CheckRoutes).Assembly.GetManifestResourceStream("example.txt")!;
        return Page.Of<CheckPage>(new() { ["Result"] = await desk.CheckAsync(ArticleReader.Read(stream, new ArticleHints { FileName = "the example" }), figures, stop) });
    }

    private static Article ReadFile(IFormFile file, DateOnly? published)
    {
        using var stream = file.OpenReadStream();
        return ArticleReader.Read(stream, new ArticleHints { Published = published, FileName = "the file" });
    }

    private static IResult ShowKept(string id, KeptChecks kept, HttpResponse response)
    {
        KeepFromSearch(response);
        return kept.Find(id, KeptForm.Page) is { } body ? Page.Of<KeptPage>(new() { ["Id"] = id, ["Body"] = body }) : Results.NotFound();
    }

    private static IResult ShowForm(string id, string form, KeptChecks kept, HttpResponse response)
    {
        KeepFromSearch(response);
        return KeptForm.All.FirstOrDefault(one => one.Extension == form && one != KeptForm.Page) is { } known && kept.Find(id, known) is { } text
            ? Tagged.Bytes(Encoding.UTF8.GetBytes(text), known.MediaType)
            : Results.NotFound();
    }

    // It may be a draft: whoever has the address may read it, and nobody else shall find it.
    private static void KeepFromSearch(HttpResponse response)
    {
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "private";
    }
}
