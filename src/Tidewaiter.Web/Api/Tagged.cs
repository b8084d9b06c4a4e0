using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Tidewaiter.Web.Api;

/// <summary>An answer with a tag of its content: whoever has it already is told so, and sent nothing.</summary>
internal static class Tagged
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a writer writes, as JSON.</summary>
    public static IResult Json(Action<Utf8JsonWriter> write) => Bytes(JsonBytes(write), "application/json; charset=utf-8");

    /// <summary>The same without an answer around it.</summary>
    public static byte[] JsonBytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static IResult Bytes(byte[] content, string mediaType, string? fileName = null) =>
        Results.Bytes(content, mediaType, fileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"", isWeak: true));
}
