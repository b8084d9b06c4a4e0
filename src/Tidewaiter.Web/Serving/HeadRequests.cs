using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Tidewaiter.Web.Serving;

/// <summary>HEAD is answered wherever GET is: the same head, and nothing after it (RFC 9110, 9.3.2).</summary>
internal static class HeadRequests
{
    /// <summary>Has to stand before the routes are looked up. The body is made, so that its length and tag are those of GET, and dropped.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
        }
    });
}
