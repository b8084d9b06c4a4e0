using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tidewaiter.Articles;
using Tidewaiter.Articles.Fetching;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api.Contract;
using Tidewaiter.Web.Keeping;
using Tidewaiter.Web.Serving;

namespace Tidewaiter.Web.Api;

/// <summary>Checks: an article in, its claims with their findings out, as <c>check --format json</c> writes them.</summary>
internal static class ChecksApi
{
    private const string Bearer = "Bearer ";

    public static void MapChecks(this IEndpointRouteBuilder routes)
    {
        var checks = routes.MapGroup("/checks").WithTags("Checks").RequireRateLimiting(Limits.Checks);
        checks.MapPost("", Check)
            .WithName("check")
            .WithSummary("Checks every trade figure in an article.")
            .WithDescription("Give the text, the HTML of its page, or its address. With keep=true and a key the answer is kept, and Location says where.")
            .Accepts<ArticleBody>("application/json")
            .Produces<CheckAnswer>()
            .Produces<CheckAnswer>(StatusCodes.Status201Created)
            .WithProblems(400, 401, 413, 415, 422, 429);
        checks.MapDelete("/{id}", Remove)
            .WithName("removeCheck")
            .WithSummary("Takes a kept check away for good.")
            .Produces(StatusCodes.Status204NoContent)
            .WithProblems(401, 404, 429);
    }

    private static async Task<IResult> Check(HttpRequest request, CheckDesk desk, IFigures figures, ArticleFetcher fetcher, Keeper keeper, [Description("true: keep the answer, for which Authorization has to hold Bearer and a key of this server."), FromQuery(Name = "keep")] string? keep)
    {
        try
        {
            var keeps = keep switch { null or "false" => false, "true" => true, _ => throw new ParameterException("keep", $"'{keep}'", "true or false") };
            if (keeps && !keeper.Knows(KeyOf(request)))
            {
                return NoKey(request);
            }

            var stop = request.HttpContext.RequestAborted;
            using var document = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { MaxDepth = 16 }, stop);
            var article = await ArticleInput.Read(document.RootElement).ArticleAsync(fetcher, stop);
            var result = await desk.CheckAsync(article, figures, stop);
            var json = Keeper.JsonOf(result);
            if (!keeps)
            {
                return Results.Bytes(json, "application/json; charset=utf-8");
            }

            request.HttpContext.Response.Headers.Location = await keeper.KeepAsync(result, $"{request.Scheme}://{request.Host}");
            return new CreatedBytes(json);
        }
        catch (JsonException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "body", "text that is no JSON", "an object such as {\"text\": \"…\", \"published\": \"2023-12-07\"}");
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(wrong);
        }
        catch (UnreadableArticleException unreadable)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "text", unreadable.Found, unreadable.Expected);
        }
        catch (BadHttpRequestException bad)
        {
            return Problems.Of(bad.StatusCode, "body", "more than is taken, or less than was announced", "a whole article within the limit");
        }
    }

    private static IResult Remove([Description("The last part of the address of the kept check.")] string id, HttpRequest request, Keeper keeper, KeptChecks kept) =>
        !keeper.Knows(KeyOf(request)) ? NoKey(request)
        : kept.Remove(id) ? Results.NoContent()
        : Problems.Of(StatusCodes.Status404NotFound, "id", $"'{id}'", "the id of a kept check");

    private static IResult NoKey(HttpRequest request)
    {
        request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(StatusCodes.Status401Unauthorized, "Authorization", KeyOf(request) is null ? "no key" : "a key that is not known", "Bearer and a key of this server");
    }

    private static string? KeyOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;

    /// <summary>201 with a body that is written already.</summary>
    private sealed class CreatedBytes(byte[] json) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status201Created;
            return Results.Bytes(json, "application/json; charset=utf-8").ExecuteAsync(httpContext);
        }
    }
}
