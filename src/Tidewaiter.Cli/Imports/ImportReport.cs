using System.Text.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Storage;

namespace Tidewaiter.Cli.Imports;

/// <summary>What an import did, file by file.</summary>
internal sealed class ImportReport(IReadOnlyList<ImportResult> results, string store, ImportOptions options)
{
    public void WriteText(Page page)
    {
        foreach (var result in results)
        {
            page.Paragraph(0, 2, new(result.File, Look.Bold), $": {Told(result)}");
            foreach (var table in result.Quarantined)
            {
                page.Paragraph(2, 4, new("in quarantine ", Look.Yellow), QuarantineList.Told(table));
            }

            foreach (var problem in result.Problems)
            {
                page.Paragraph(2, 4, result.Outcome == ImportOutcome.PassedOver ? $"{problem}" : $"left out {problem}");
            }

            if (result.LeftOut > result.Problems.Count)
            {
                page.Paragraph(2, 4, $"and {Counted.Number(result.LeftOut - result.Problems.Count)} more");
            }
        }

        page.Paragraph(0, 2, options.DryRun ? "A dry run: nothing was stored." : $"The store is {store}.");
        if (results.Any(result => result.Quarantined.Count > 0))
        {
            page.Paragraph(0, 2, "What is in quarantine serves no check. Look at it; 'tidewaiter import --accept' with the same file lets it in.");
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("store", store);
        json.WriteBoolean("dry_run", options.DryRun);
        json.WriteStartArray("files");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("file", result.File);
            json.WriteString("sha256", result.Sha256);
            json.WriteString("outcome", result.Outcome switch
            {
                ImportOutcome.Imported => "imported",
                ImportOutcome.AlreadyHeld => "held",
                _ => "passed_over",
            });
            json.WriteString("reader", result.Reader.Length == 0 ? null : result.Reader);
            json.WriteNumber("read", result.Read);
            json.WriteNumber("new", result.New);
            json.WriteNumber("withdrawn", result.Withdrawn);
            json.WriteNumber("left_out", result.LeftOut);
            QuarantineList.WriteJson(json, "quarantined", result.Quarantined);
            json.WriteStartArray("problems");
            foreach (var problem in result.Problems)
            {
                json.WriteStartObject();
                json.WriteNumber("line", problem.Line);
                json.WriteString("column", problem.Column);
                json.WriteString("found", problem.Text);
                json.WriteString("expected", problem.Expected);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Told(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.AlreadyHeld => "held already, nothing to do.",
        ImportOutcome.PassedOver when result.Reader.Length > 0 => $"does not read as {result.Reader}, passed over.",
        ImportOutcome.PassedOver => result.Problems.Count > 0 ? "does not read, passed over." : "of no known format, passed over.",
        _ => $"{Counted.Of(result.Read, "figure")} read as {result.Reader}, {Counted.Number(result.New)} new"
            + (result.Withdrawn > 0 ? $"; {Counted.Number(result.Withdrawn)} held before {(result.Withdrawn == 1 ? "is" : "are")} withdrawn" : "")
            + (result.LeftOut > 0 ? $"; {Counted.Of(result.LeftOut, "row")} left out." : "."),
    };
}
