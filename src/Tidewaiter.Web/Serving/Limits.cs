using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Tidewaiter.Web.Serving;

/// <summary>How often one address may ask, and for how long.</summary>
internal static class Limits
{
    public const string Checks = "checks";

    public const string Pages = "pages";

    public static void AddLimits(this IServiceCollection services, WebSettings settings)
    {
        services.AddRequestTimeouts(options => options.DefaultPolicy = new() { Timeout = settings.MostTime, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(Checks, context => PerMinute(context, settings.ChecksPerMinute));
            options.AddPolicy(Pages, context => PerMinute(context, settings.PagesPerMinute));
            options.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<Guest> PerMinute(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        Guest.Of(context.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Who asks, as far as limits go: an IPv4 address, or the half of an IPv6 address that a subscriber is given.</summary>
    private readonly record struct Guest(UInt128 Network)
    {
        public static Guest Of(IPAddress? address)
        {
            if (address is null)
            {
                return default;
            }

            Span<byte> bytes = stackalloc byte[16];
            address.MapToIPv6().TryWriteBytes(bytes, out _);
            if (address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
            {
                bytes[8..].Clear();
            }

            return new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes));
        }
    }
}
