using System.CommandLine;
using Tidewaiter.Cli.Views;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.FigureLists;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>figures</c>: the official figures of a flow, as of a day, with their vintages.</summary>
internal static class FiguresCommand
{
    // A table of more rows is read by programs: the other formats have all.
    private const int MostRows = 36;

    public static Command Create(Surroundings surroundings, Lazy<IFigures> figures)
    {
        var from = Written.Economy("from", "The economy that sells, by code or name; of a balance, the one whose surplus is positive.");
        var to = Written.Economy("to", "The economy that buys; 'world' for all partners.");
        var flow = Written.Choice("--flow", "What is listed; exports unless said otherwise.", "exports", "trade", "balance");
        var reporter = Written.EconomyOption("--reporter", "Whose offices count; the seller's where they hold anything, else the buyer's.");
        var mirror = new Option<bool>("--mirror") { Description = "List the other side's account too, with the gap." };
        var product = new Option<string?>("--product") { Description = "An HS code; all goods unless said otherwise.", HelpName = "HS" };
        product.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var code }] && !(code.Length is 2 or 4 or 6 && code.All(char.IsAsciiDigit)))
            {
                result.AddError($"--product: found '{code}', expected an HS code of 2, 4 or 6 digits such as 27.");
            }
        });
        var period = Written.Option<Period>("--period", "Only what lies in this period, such as 2023, 2020..2023 or 2023-01..2023-11.");
        var asOf = Written.Day("--as-of", "What was known at the end of that day; today unless said otherwise.");
        var vintages = new Option<bool>("--vintages") { Description = "List every vintage of each number." };
        var format = Written.Choice("--format", "How they are written; table unless said otherwise.", "table", "csv", "json", "parquet", "sdmx-csv");
        var file = new Option<string?>("--output") { Description = "The file to write; the standard output unless said otherwise.", HelpName = "FILE" };
        var command = new Command("figures", "List the official figures of what goes from one economy to another.")
        {
            from, to, flow, reporter, mirror, product, period, asOf, vintages, format, file,
        };
        command.SetAction(given =>
        {
            var (seller, buyer) = (given.GetValue(from), given.GetValue(to));
            if (seller == buyer)
            {
                surroundings.Complain($"to: found '{seller}' again, expected another economy than from.");
                return ExitCode.BadInput;
            }

            if (given.GetValue(reporter) is { } counted && counted != seller && counted != buyer)
            {
                surroundings.Complain($"--reporter: found '{counted}', expected one of the two, {seller} or {buyer}.");
                return ExitCode.BadInput;
            }

            var kind = given.GetValue(flow) switch { "trade" => FlowKind.Trade, "balance" => FlowKind.Balance, _ => FlowKind.Exports };
            var query = new FigureQuery(new(kind, seller, buyer), given.GetValue(reporter), given.GetValue(mirror), given.GetValue(product) ?? FlowKey.AllProducts,
                given.GetValue(period), given.GetValue(asOf), given.GetValue(vintages));
            var rows = FigureList.Of(figures.Value, query);
            if (rows.Count == 0)
            {
                surroundings.Complain($"found no figures of {query.Flow}{(query.Within is { } within ? $" in {within}" : "")}{(query.AsOf is null ? "" : " that were out by then")}, "
                    + "expected a flow that the built-in figures or the store hold.");
                return ExitCode.BadInput;
            }

            return Write(surroundings, figures.Value, query, rows, given.GetValue(format) ?? "table", given.GetValue(file));
        });
        return command;
    }

    private static int Write(Surroundings surroundings, IFigures figures, FigureQuery query, IReadOnlyList<FigureRow> rows, string format, string? file)
    {
        try
        {
            if (format == "parquet")
            {
                WriteParquet(surroundings, rows, file);
            }
            else if (file is null)
            {
                Write(surroundings, figures, query, rows, format, (Stream?)null);
            }
            else
            {
                WholeFile.Write(file, half =>
                {
                    using var stream = new FileStream(half, FileMode.Create, FileAccess.Write);
                    Write(surroundings, figures, query, rows, format, stream);
                });
            }

            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && file is not null)
        {
            surroundings.Complain($"--output: found '{file}', which cannot be written ({exception.Message.TrimEnd('.')}), expected a file that can.");
            return ExitCode.BadInput;
        }
    }

    private static void Write(Surroundings surroundings, IFigures figures, FigureQuery query, IReadOnlyList<FigureRow> rows, string format, Stream? file)
    {
        if (format == "json")
        {
            surroundings.WriteJson(json => FigureJson.Write(json, rows), file);
            return;
        }

        using var text = surroundings.OpenText(file);
        switch (format)
        {
            case "csv":
                FigureCsv.Write(text, rows);
                break;
            case "sdmx-csv":
                SdmxCsv.Write(text, rows);
                break;
            default:
                WriteTables(new(text, surroundings.Terminal), figures, query, rows, file is null ? MostRows : int.MaxValue);
                break;
        }
    }

    private static void WriteTables(Page page, IFigures figures, FigureQuery query, IReadOnlyList<FigureRow> rows, int most)
    {
        var tables = FigureTables.Of(rows, most);
        if (query.Mirror && MirrorTable.Of(figures, rows, query) is { } both)
        {
            tables = [both, .. tables];
        }

        foreach (var (i, table) in tables.Index())
        {
            if (i > 0)
            {
                page.Blank();
            }

            TextTable.Write(page, table.Title, table.Columns, table.Rows);
        }
    }

    // The format ends with its index, so that it is written to a file first.
    private static void WriteParquet(Surroundings surroundings, IReadOnlyList<FigureRow> rows, string? file)
    {
        if (file is not null)
        {
            ParquetFile.Write(file, FigureColumns.All, rows.Select(FigureColumns.Cells));
            return;
        }

        var folder = Directory.CreateTempSubdirectory("tidewaiter-");
        try
        {
            var path = Path.Combine(folder.FullName, "figures.parquet");
            ParquetFile.Write(path, FigureColumns.All, rows.Select(FigureColumns.Cells));
            using var written = File.OpenRead(path);
            written.CopyTo(surroundings.Output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
