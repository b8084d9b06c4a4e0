using Tidewaiter.Checking.Wording;
using Tidewaiter.Publishing.Checks;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>A bulletin in Markdown: the text first, then the tables, how each number was reached, and the sources.</summary>
public sealed class BulletinMarkdown(Bulletin bulletin, TextWriter output)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        output.WriteLine($"# {bulletin.Headline}");
        output.WriteLine();
        output.WriteLine($"*{BulletinLines.Held(bulletin)}*");
        foreach (var paragraph in bulletin.Paragraphs)
        {
            output.WriteLine();
            output.WriteLine(PlainMarkdown.Of(paragraph.Text));
        }

        foreach (var missing in bulletin.Missing)
        {
            output.WriteLine();
            output.WriteLine($"*{PlainMarkdown.Of(missing)}*");
        }

        foreach (var table in bulletin.Tables)
        {
            Table(table.Title, table.Columns, table.Rows);
        }

        Table("How each number was reached", ["number", "value", "from"], [.. bulletin.Figures.Select(figure =>
            ($"{figure.Title} (`{figure.Name}`)", (IReadOnlyList<string?>)[figure.Value, BulletinLines.From(figure)]))]);
        Sources();
    }

    private void Table(string title, IReadOnlyList<string> columns, IReadOnlyList<(string Name, IReadOnlyList<string?> Cells)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"## {title}");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", columns.Select(PlainMarkdown.Of))} |");
        output.WriteLine($"| --- |{string.Concat(columns.Skip(1).Select(_ => title.StartsWith("How", StringComparison.Ordinal) ? " --- |" : " ---: |"))}");
        foreach (var (name, cells) in rows)
        {
            output.WriteLine($"| {name.Replace("|", "\\|", StringComparison.Ordinal)} | {string.Join(" | ", cells.Select(cell => PlainMarkdown.Of(cell ?? "–")))} |");
        }
    }

    private void Sources()
    {
        if (bulletin.Sources.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Sources");
        output.WriteLine();
        foreach (var release in bulletin.Sources)
        {
            var day = $"{(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}";
            output.WriteLine($"- {PlainMarkdown.Of(release.Publisher)}, {PlainMarkdown.Of(release.Title)}, {day}{Link(BulletinLines.Address(bulletin, release))}");
        }
    }

    private static string Link(string? address) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $" ([page]({address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}))"
            : "";
}
