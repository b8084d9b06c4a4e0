using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Tidewaiter.Web.Api;

/// <summary>An answer with a tag of its content: whoever has it already is told so, and sent nothing.</summary>
internal static class Tagged
{
    public static IResult Bytes(byte[] content, string mediaType, string? fileName = null) =>
        Results.Bytes(content, mediaType, fileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"", isWeak: true));
}
