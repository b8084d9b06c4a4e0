using Tidewaiter.Articles;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Languages.English;

namespace Tidewaiter.Claims;

/// <summary>Reads what a text asserts on trade: who sold what to whom, when, how much.</summary>
/// <remarks>A pure function of the article; no figures are looked up. Safe to call from several threads at once.</remarks>
public static class ClaimReader
{
    private static readonly Lazy<Languages.Language> English = new(EnglishLanguage.Create);

    [ThreadStatic]
    private static StoryReader? reader;

    /// <summary>Reads all claims of an article, and lists the figures it saw and could not place.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        reader ??= new(English.Value);
        return reader.Read(article);
    }
}
