using System.Text;

namespace Tidewaiter.Articles.Content;

/// <summary>Puts the parts of an article together and keeps their places.</summary>
internal sealed class ArticleBuilder
{
    private const int MostCut = 500; // the list is for a person to read
    private const int FirstWords = 100;

    private readonly StringBuilder text = new();
    private readonly List<TextPart> parts = [];
    private readonly List<CutText> cut = [];

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>Adds a part; empty ones are passed over.</summary>
    public void Add(PartKind kind, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        parts.Add(new(kind, text.Length, words.Length));
        text.Append(words);
    }

    /// <summary>Notes what was left out.</summary>
    public void Leave(string kind, ReadOnlySpan<char> words, string why)
    {
        if (cut.Count < MostCut && !words.IsEmpty)
        {
            cut.Add(new(kind, words.Length <= FirstWords ? words.ToString() : string.Concat(words[..FirstWords], "…"), why));
        }
    }

    /// <summary>The article as far as its text goes.</summary>
    public Article Build() => new(text.ToString()) { Parts = parts, Cut = cut };
}
