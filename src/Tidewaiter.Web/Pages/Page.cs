using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Tidewaiter.Web.Pages;

/// <summary>A page as the answer to a request.</summary>
internal static class Page
{
    /// <summary>Renders a component whole, before the first byte goes out.</summary>
    public static RazorComponentResult<T> Of<T>(Dictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where T : IComponent =>
        new(parameters ?? []) { StatusCode = status, PreventStreamingRendering = true };
}
