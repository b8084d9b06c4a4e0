using System.Globalization;
using DuckDB.NET.Data;
using Tidewaiter.Articles;
using Tidewaiter.Articles.Archives;

namespace Tidewaiter.Storage.Store;

/// <summary>The rows of a Parquet file, one after another.</summary>
internal sealed class ParquetRows : IDisposable
{
    // What publishers of data sets call the parts of an article, the likeliest first.
    private static readonly string[][] Names =
    [
        ["text", "content", "body", "article", "maintext", "plain_text"],
        ["html", "raw_html", "page"],
        ["id", "doc_id", "uuid"],
        ["title", "headline"],
        ["url", "address", "link"],
        ["published", "date", "publish_date", "published_at", "publication_date", "date_publish"],
    ];

    private readonly DuckDBConnection connection = new("Data Source=:memory:");
    private readonly string name;
    private DuckDBCommand? command;
    private DuckDBDataReader? rows;

    public ParquetRows(string path, string name)
    {
        this.name = name;
        Problem = Try(() => Open(Pattern(path)));
    }

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Why there are no more, where the file is at fault.</summary>
    public UnreadableArticleException? Problem { get; private set; }

    /// <summary>Goes to the next; false at the end, or at damage.</summary>
    public bool Next()
    {
        var more = false;
        Problem ??= Try(() => more = rows!.Read());
        return more;
    }

    /// <summary>The row.</summary>
    public ArticleRecord Record() => new()
    {
        Text = Cell(0),
        Html = Cell(0) is null ? Cell(1) : null,
        Id = Cell(2),
        Title = Cell(3),
        Url = Cell(4),
        Published = Cell(5),
    };

    public void Dispose()
    {
        rows?.Dispose();
        command?.Dispose();
        connection.Dispose();
    }

    private void Open(string pattern)
    {
        connection.Open();
        connection.Execute("SET memory_limit = '1GB'; SET threads = 1; SET preserve_insertion_order = true");
        Count = Convert.ToInt64(connection.Value("SELECT count(*) FROM read_parquet(?)", pattern), CultureInfo.InvariantCulture);
        var columns = Columns(pattern);
        var chosen = Names.Select(names => names.Select(one => columns.Find(column => column.Equals(one, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(column => column is not null)).ToArray();
        if (chosen[0] is null && chosen[1] is null)
        {
            throw new UnreadableArticleException(ArticleProblem.Broken, name, $"a Parquet file with the columns {string.Join(", ", columns)}", "a column text or html");
        }

        command = connection.Command($"SELECT {string.Join(", ", chosen.Select(Selected))} FROM read_parquet(?)", pattern);
        command.UseStreamingMode = true;
        rows = command.ExecuteReader();
    }

    private List<string> Columns(string pattern)
    {
        using var described = connection.Command("DESCRIBE SELECT * FROM read_parquet(?)", pattern);
        using var reader = described.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private UnreadableArticleException? Try(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (UnreadableArticleException problem)
        {
            return problem;
        }
        catch (DuckDBException damaged)
        {
            return new(ArticleProblem.Broken, name, $"a damaged Parquet file ({damaged.Message.Split('\n')[0].TrimEnd('.')})", "a whole one", damaged);
        }
    }

    private string? Cell(int column) => rows!.IsDBNull(column) ? null : rows.GetString(column);

    private static string Selected(string? column) =>
        column is null ? "NULL::VARCHAR" : $"CAST(\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\" AS VARCHAR)";

    // The engine takes a path for a pattern: marks that stand for others are put in brackets, where they stand for themselves.
    private static string Pattern(string path) => string.Concat(Path.GetFullPath(path).Select(c => c is '*' or '?' or '[' ? $"[{c}]" : c.ToString()));
}
