using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Tidewaiter.Checking;
using Tidewaiter.Checking.Json;
using Tidewaiter.Publishing.Checks;
using Tidewaiter.Web.Api;
using Tidewaiter.Web.Pages.Checks;

namespace Tidewaiter.Web.Keeping;

/// <summary>Keeps checks for those who show a key.</summary>
internal sealed class Keeper(KeyRing keys, KeptChecks kept, HtmlRenderer renderer, TimeProvider clock)
{
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
            [KeptForm.Json] = Encoding.UTF8.GetString(JsonOf(check)),
            [KeptForm.Note] = NoteOf(check),
            [KeptForm.Reviews] = ReviewsOf(check, server + path),
        });
        return path;
    }

    /// <summary>A check as the API answers.</summary>
    public static byte[] JsonOf(CheckedArticle check) => Tagged.JsonBytes(json => CheckedArticleJson.Write(json, check));

    private static string NoteOf(CheckedArticle check)
    {
        using var note = new StringWriter { NewLine = "\n" };
        new CheckNote(check, note).Write();
        return note.ToString();
    }

    private string ReviewsOf(CheckedArticle check, string address) =>
        Encoding.UTF8.GetString(Tagged.JsonBytes(json => ClaimReviews.Write(json, check, address, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))));

    private Task<string> PageOf(CheckedArticle check) => renderer.Dispatcher.InvokeAsync(async () =>
        (await renderer.RenderComponentAsync<CheckView>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Result"] = check }))).ToHtmlString());
}
