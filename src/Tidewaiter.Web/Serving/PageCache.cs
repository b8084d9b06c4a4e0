using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Tidewaiter.Figures;

namespace Tidewaiter.Web.Serving;

/// <summary>Keeps what was made from figures alone for a while, packed as it is sent.</summary>
/// <remarks>What was made from figures that others have taken the place of is not shown any more. How much is kept is bounded.</remarks>
internal static class PageCache
{
    /// <summary>The policy of pages, pictures and tables made from figures and the query.</summary>
    public const string OfFigures = "figures";

    private const long MostBytes = 64L * 1024 * 1024;

    private static readonly TimeSpan Stands = TimeSpan.FromMinutes(10);

    // What a page is asked for by: all else in a query is passed over, and makes no entry of its own.
    private static readonly string[] Questions = ["period", "as_of", "series", "q", "releases"];

    public static void AddPageCache(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = 4 * 1024 * 1024;
            options.AddPolicy(OfFigures, policy => policy
                .Expire(Stands)
                .SetVaryByQuery(Questions)
                .VaryByValue(context => new("packed", PackedAs(context)))
                .VaryByValue(context => new("figures", context.RequestServices.GetRequiredService<FiguresVersion>().Of(context.RequestServices.GetRequiredService<IFigures>()))));
        });
        services.AddResponseCompression(options =>
        {
            // Pages hold no secrets that a guest could guess at by their packed size: keys come in headers and forms, and never go out.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json", "application/ld+json", "text/markdown", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>The cache stands outside the packing, so that a page is packed once.</summary>
    public static void UsePageCache(this IApplicationBuilder app)
    {
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    // The packing itself says what it will choose: a guest's wishes have weights, and may refuse one that they name.
    private static string PackedAs(HttpContext context)
    {
        var packer = context.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        return packer.CheckRequestAcceptsCompression(context) ? packer.GetCompressionProvider(context)?.EncodingName ?? "" : "";
    }
}
