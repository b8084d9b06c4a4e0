using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Pages.Errors;

/// <summary>What is shown where a status alone would be: a page to people, problem details to programs.</summary>
internal static class ErrorPages
{
    public static Task Write(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var code = context.Response.StatusCode;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            var (parameter, found, expected) = code switch
            {
                StatusCodes.Status429TooManyRequests => ("rate", "more requests than are taken in a minute", "fewer; Retry-After says when"),
                StatusCodes.Status415UnsupportedMediaType => ("Content-Type", context.Request.ContentType, "application/json"),
                StatusCodes.Status405MethodNotAllowed => ("method", context.Request.Method, "one of those that Allow names"),
                StatusCodes.Status503ServiceUnavailable => ("time", "a request that took too long", "one that is answered sooner"),
                >= StatusCodes.Status500InternalServerError => ("server", "a fault of its own", "an answer: what was asked is likely not at fault"),
                _ => ("path", context.Request.Path.Value, "an address of this API"),
            };
            return Problems.Of(code, parameter, found, expected).ExecuteAsync(context);
        }

        return new RazorComponentResult<ErrorPage>(new { Status = code }) { StatusCode = code, PreventStreamingRendering = true }.ExecuteAsync(context);
    }
}
