using Tidewaiter.Articles;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Languages.English;
using Tidewaiter.Claims.Languages.German;

namespace Tidewaiter.Claims;

/// <summary>Reads what a text asserts on trade: who sold what to whom, when, how much.</summary>
/// <remarks>A pure function of the article; no figures are looked up. Safe to call from several threads at once.</remarks>
public static class ClaimReader
{
    private static readonly Lazy<Languages.Language> English = new(EnglishLanguage.Create);
    private static readonly Lazy<Languages.Language> German = new(GermanLanguage.Create);

    [ThreadStatic]
    private static StoryReader? english;

    [ThreadStatic]
    private static StoryReader? german;

    /// <summary>Reads all claims of an article, and lists the figures it saw and could not place.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return IsGerman(article.Language)
            ? (german ??= new(German.Value)).Read(article)
            : (english ??= new(English.Value)).Read(article);
    }

    // "de", "de-AT"
    private static bool IsGerman(string? language) =>
        language is not null && language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_');
}
