using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tidewaiter.Articles;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Json;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Web.Api;

/// <summary><c>POST /api/v1/checks</c>: an article in, its claims with their findings out, as <c>check --format json</c> writes them.</summary>
internal static class ChecksApi
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapChecks(this IEndpointRouteBuilder routes) => routes.MapPost("/checks", Check)
        .WithSummary("Checks every trade figure in an article.")
        .RequireRateLimiting(Limits.Checks);

    private static async Task<IResult> Check(HttpRequest request, IFigures figures)
    {
        if (!request.HasJsonContentType())
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Content-Type", request.ContentType, "application/json");
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { MaxDepth = 16 }, request.HttpContext.RequestAborted);
            var article = ArticleRequest.Read(document.RootElement);
            var buffer = new ArrayBufferWriter<byte>(16 * 1024);
            using (var json = new Utf8JsonWriter(buffer, Writing))
            {
                CheckedArticleJson.Write(json, Checker.Check(article, ClaimReader.Read(article), figures));
            }

            return Results.Bytes(buffer.WrittenMemory, "application/json; charset=utf-8");
        }
        catch (JsonException)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, "body", "text that is no JSON", "an object such as {\"text\": \"…\", \"published\": \"2023-12-07\"}");
        }
        catch (ParameterException wrong)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, wrong.Parameter, wrong.Found, wrong.Expected);
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
}
