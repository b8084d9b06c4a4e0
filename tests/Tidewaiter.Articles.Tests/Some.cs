namespace Tidewaiter.Articles.Tests;

/// <summary>Unremarkable texts and pages.</summary>
internal static class Some
{
    public const string Headline = "Cargo between Norland and Sudland grows again";

    public const string First =
        "Trade between Norland and Sudland came to 41.5 billion dollars in the first ten months of 2024, the customs office of Norland said on Thursday.";

    public const string Second =
        "Deliveries from Norland rose by 7.3 percent to 22.8 billion dollars, while goods going the other way were worth 18.7 billion dollars, 2.1 percent less.";

    public const string Third =
        "The ministers of both countries had set a target of 50 billion dollars for the whole year, and officials called it within reach.";

    public static string Text => $"{Headline}\n\n{First}\n\n{Second}\n\n{Third}\n";

    public static string Paragraphs => $"<p>{First}</p>\n<p>{Second}</p>\n<p>{Third}</p>";

    public static string Page(string body, string head = "", string title = Headline) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} | The Quay</title>{head}</head><body>{body}</body></html>";

    /// <summary>The figures of the three paragraphs.</summary>
    public static readonly string[] Figures = ["41.5 billion", "7.3 percent", "22.8 billion", "18.7 billion", "2.1 percent", "50 billion"];

    public static void AllFiguresAreIn(Article article) => Assert.All(Figures, figure => Assert.Contains(figure, article.Text, StringComparison.Ordinal));
}
