using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidewaiter.Articles.Content;

/// <summary>Strings of JSON as the web writes it: half a surrogate pair, or bytes that are not UTF-8, become a replacement character.</summary>
internal static partial class JsonWords
{
    /// <summary>The string; <see langword="null"/> where the value is none, or beyond reading.</summary>
    public static string? Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return Mended(value.GetRawText());
        }
    }

    private static string? Mended(string raw)
    {
        try
        {
            using var mended = JsonDocument.Parse(HalfPair().Replace(raw, @"\uFFFD"));
            return mended.RootElement.GetString();
        }
        catch (Exception beyond) when (beyond is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Looks at what stands around a place, never back over what it took.
    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex HalfPair();
}
