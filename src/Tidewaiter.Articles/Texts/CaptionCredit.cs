using System.Buffers;

namespace Tidewaiter.Articles.Texts;

/// <summary>Recognises the words under a picture by the credit that closes them: "(Ana Cruz/Getty Images)".</summary>
internal static class CaptionCredit
{
    private static readonly SearchValues<string> Agencies = SearchValues.Create(
        [
            "/getty images", "via getty", "afp", "/reuters", "reuters/", "/ap)", "ap photo", "/epa", "epa-efe", "shutterstock", "/xinhua", "xinhua/",
            "/bloomberg", "photo:", "photo by", "image:", "photograph:", "picture:", "foto:", "фото", "/pool", "istock", "wikimedia", "unsplash", "flickr", "/tass", "sputnik/",
            "/pa wire", "imago", "/dpa", "anadolu", "file photo",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a credit closes the line.</summary>
    public static bool Ends(ReadOnlySpan<char> line)
    {
        if (line.Length > 600)
        {
            return false;
        }

        var close = line.TrimEnd(". ");
        var open = close.LastIndexOfAny('(', '[');
        return open >= 0 && close[^1] is ')' or ']' && (close[open..].ContainsAny(Agencies) || IsCredit(close[(open + 1)..^1]))
            || ((line.StartsWith("Photo:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Foto:", StringComparison.OrdinalIgnoreCase)) && line.Length < 200);
    }

    // "Ana Cruz/The Courier": two names and a slash between.
    private static bool IsCredit(ReadOnlySpan<char> words) =>
        words.Length is >= 7 and <= 60 && words.Count('/') == 1 && !words.ContainsAnyInRange('0', '9') && char.IsUpper(words[0]) && words.IndexOf('/') is > 2 and var slash
        && slash + 1 < words.Length && char.IsUpper(words[slash + 1]);
}
