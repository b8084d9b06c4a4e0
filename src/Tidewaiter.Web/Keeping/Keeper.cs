using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Json;
using Tidewaiter.Publishing.Checks;
using Tidewaiter.Web.Pages.Checks;

namespace Tidewaiter.Web.Keeping;

/// <summary>Keeps checks for those who show a key.</summary>
internal sealed class Keeper(KeyRing keys, KeptChecks kept, HtmlRenderer renderer, TimeProvider clock)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether anything can be kept here.</summary>
    public bool IsOpen => keys.HasKeys;

    /// <summary>Whether it is a key of somebody's.</summary>
    public bool Knows(string? key) => !string.IsNullOrEmpty(key) && keys.OwnerOf(key) is not null;

    /// <summary>Keeps a check in all its forms.</summary>
    /// <param name="check">The check.</param>
    /// <param name="server">Scheme and host, for the addresses in it.</param>
    /// <returns>Its path.</returns>
    public async Task<string> KeepAsync(CheckedArticle check, string server)
    {
        var id = KeptChecks.NewId();
        var path = $"/checks/{id}";
        kept.Keep(id, new Dictionary<KeptForm, string>
        {
            [KeptForm.Page] = await PageOf(check).ConfigureAwait(false),
            [KeptForm.Json] = Encoding.UTF8.GetString(JsonOf(check).Span),
            [KeptForm.Note] = NoteOf(check),
            [KeptForm.Reviews] = ReviewsOf(check, server + path),
        });
        return path;
    }

    /// <summary>A check as the API answers.</summary>
    public static ReadOnlyMemory<byte> JsonOf(CheckedArticle check)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            CheckedArticleJson.Write(json, check);
        }

        return buffer.WrittenMemory;
    }

    private static string NoteOf(CheckedArticle check)
    {
        using var note = new StringWriter { NewLine = "\n" };
        new CheckNote(check, note).Write();
        return note.ToString();
    }

    private string ReviewsOf(CheckedArticle check, string address)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            ClaimReviews.Write(json, check, address, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private Task<string> PageOf(CheckedArticle check) => renderer.Dispatcher.InvokeAsync(async () =>
        (await renderer.RenderComponentAsync<CheckView>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Result"] = check }))).ToHtmlString());
}
