using System.Collections.Frozen;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Pages.Errors;

/// <summary>What is shown where a status alone would be: a page to people, problem details to programs.</summary>
internal static class ErrorPages
{
    private static readonly FrozenSet<string> Files = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".json", ".jsonld", ".csv", ".xlsx", ".svg", ".png", ".md");

    public static Task Write(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var code = context.Response.StatusCode;
        if (IsForPrograms(context.Request))
        {
            var (parameter, found, expected) = code switch
            {
                StatusCodes.Status429TooManyRequests => ("rate", "more requests than are taken in a minute", "fewer; Retry-After says when"),
                StatusCodes.Status415UnsupportedMediaType => ("Content-Type", context.Request.ContentType, "application/json"),
                StatusCodes.Status405MethodNotAllowed => ("method", context.Request.Method, "one of those that Allow names"),
                StatusCodes.Status503ServiceUnavailable => ("time", "a request that took too long", "one that is answered sooner"),
                >= StatusCodes.Status500InternalServerError => ("server", "a fault of its own", "an answer: what was asked is likely not at fault"),
                _ => ("path", context.Request.Path.Value, context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? "an address of this API" : "the address of something that is held"),
            };
            return Problems.Of(code, parameter, found, expected).ExecuteAsync(context);
        }

        return new RazorComponentResult<ErrorPage>(new { Status = code }) { StatusCode = code, PreventStreamingRendering = true }.ExecuteAsync(context);
    }

    // By the address, a file or the API, or by what is asked for.
    private static bool IsForPrograms(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal))
        {
            return true;
        }

        if (Files.Contains(Path.GetExtension(request.Path.Value ?? "")))
        {
            return true;
        }

        var accepted = request.Headers.Accept.ToString();
        return accepted.Contains("json", StringComparison.OrdinalIgnoreCase) && !accepted.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }
}
