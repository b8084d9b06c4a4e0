using System.Globalization;
using System.Text.Json;
using Tidewaiter.Cli.Views;
using Tidewaiter.Sources;
using Tidewaiter.Storage.Holdings;

namespace Tidewaiter.Cli.Imports;

/// <summary>Which offices and formats are known, and what is held of each and until when.</summary>
/// <param name="builtIn">What is built in.</param>
/// <param name="store">The user's store; <see langword="null"/> where there is none.</param>
/// <param name="path">Where that lies, or would.</param>
internal sealed class SourcesReport(IReadOnlyList<SeriesHolding> builtIn, StoreContent? store, string path)
{
    private const int LabelColumn = 11;
    private const int MostListed = 4;

    public void WriteText(Page page)
    {
        page.Paragraph(0, 2, new Run("Offices and formats", Look.Bold));
        foreach (var office in SourceCatalog.Offices)
        {
            page.Blank();
            page.Paragraph(2, 4, new Run(office.Name, Look.Bold));
            page.Labelled(4, new("address", Look.Faint), LabelColumn, office.Address);
            page.Labelled(4, new("values", Look.Faint), LabelColumn, office.Valuation);
            page.Labelled(4, new("revises", Look.Faint), LabelColumn, office.Revisions);
            page.Labelled(4, new("releases", Look.Faint), LabelColumn, office.Calendar);
            foreach (var reader in Readers(office))
            {
                page.Labelled(4, new("reads", Look.Faint), LabelColumn, $"{reader.Format} ({reader.Id})");
            }
        }

        page.Blank();
        Write(page, "Built in", builtIn);
        page.Blank();
        if (store is null)
        {
            page.Paragraph(0, 2, new Run("Your store", Look.Bold), $": none yet at {path}; 'tidewaiter import' makes it.");
            return;
        }

        Write(page, $"Your store, {path}, of {Counted.Of(store.Files, "file")}", store.Series);
        if (store.Quarantine.Count > 0)
        {
            page.Blank();
            page.Paragraph(0, 2, new("In quarantine", Look.Bold | Look.Yellow), " ('tidewaiter import --accept' with the file lets it in)");
            foreach (var table in store.Quarantine)
            {
                page.Paragraph(2, 4, $"{table.File}: {QuarantineList.Told(table)}");
            }
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("offices");
        foreach (var office in SourceCatalog.Offices)
        {
            json.WriteStartObject();
            json.WriteString("name", office.Name);
            json.WriteString("address", office.Address);
            json.WriteString("valuation", office.Valuation);
            json.WriteString("revisions", office.Revisions);
            json.WriteString("calendar", office.Calendar);
            json.WriteStartArray("formats");
            foreach (var reader in Readers(office))
            {
                json.WriteStartObject();
                json.WriteString("reader", reader.Id);
                json.WriteString("format", reader.Format);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "built_in", builtIn);
        json.WritePropertyName("store");
        if (store is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteNumber("files", store.Files);
            Write(json, "series", store.Series);
            QuarantineList.WriteJson(json, "quarantine", store.Quarantine);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<IFigureReader> Readers(Office office) => SourceCatalog.Readers.Where(reader => reader.Office == office);

    private static void Write(Page page, string title, IReadOnlyList<SeriesHolding> holdings)
    {
        page.Paragraph(0, 2, new Run(title, Look.Bold));
        foreach (var alike in holdings.GroupBy(holding => holding.Series with { Id = "", Reporter = default }))
        {
            var series = alike.Key;
            page.Blank();
            page.Paragraph(2, 4, new(series.Publisher, Look.Bold), $" · {series.Dataset}, {series.Currency}");
            foreach (var part in alike.Count() > MostListed ? [Together(alike)] : alike.Select(holding => (Name: holding.Series.Id, Holding: holding)))
            {
                page.Paragraph(4, 6, $"{part.Name}: {string.Join("; ", Told(part.Holding))}");
            }

            page.Paragraph(4, 6, $"exports {series.ExportValuation}, imports {series.ImportValuation}; {series.Basis}; a month is usually out {series.UsualDay} days after it");
        }
    }

    // Of many reporters counted alike a line each says little.
    private static (string Name, SeriesHolding Holding) Together(IEnumerable<SeriesHolding> alike)
    {
        var all = alike.ToArray();
        var revisions = all.Select(holding => holding.Revisions).OfType<RevisionHabit>().ToArray();
        var count = revisions.Sum(one => one.Count);
        return (
            $"{all.Length} series {all[0].Series.Id} to {all[^1].Series.Id}",
            all[0] with
            {
                Figures = all.Sum(one => one.Figures),
                Partners = all.Max(one => one.Partners),
                First = all.Min(one => one.First),
                Last = all.Max(one => one.Last),
                Releases = all.Max(one => one.Releases),
                LastRelease = all.Max(one => one.LastRelease),
                Withdrawn = all.Sum(one => one.Withdrawn),
                Revisions = count == 0 ? null : new(
                    count,
                    revisions.Sum(one => one.Mean * one.Count) / count,
                    revisions.Sum(one => one.MeanAbsolute * one.Count) / count,
                    revisions.Max(one => one.Largest)),
            });
    }

    private static IEnumerable<string> Told(SeriesHolding holding)
    {
        yield return $"{Counted.Of(holding.Figures, "figure")} with {Counted.Of(holding.Partners, "partner")}, {holding.First} to {holding.Last}";
        yield return $"{Counted.Of(holding.Releases, "release")}, the last of {Day(holding.LastRelease)}";
        if (holding.Withdrawn > 0)
        {
            yield return $"{Counted.Number(holding.Withdrawn)} withdrawn";
        }

        yield return holding.Revisions is { } revisions
            ? string.Create(CultureInfo.InvariantCulture, $"revised by {revisions.MeanAbsolute:0.##} % ({revisions.Mean:+0.##;-0.##;0} % on balance, {revisions.Largest:0.##} % at most) in {Counted.Of(revisions.Count, "amount")} of several vintages")
            : string.Create(CultureInfo.InvariantCulture, $"no amount of several vintages, up to {holding.Series.RevisionPercent:0.#} % of revision allowed for");
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<SeriesHolding> holdings)
    {
        json.WriteStartArray(name);
        foreach (var holding in holdings)
        {
            json.WriteStartObject();
            json.WriteString("series", holding.Series.Id);
            json.WriteString("publisher", holding.Series.Publisher);
            json.WriteString("dataset", holding.Series.Dataset);
            json.WriteString("reporter", holding.Series.Reporter.ToString());
            json.WriteString("export_valuation", holding.Series.ExportValuation);
            json.WriteString("import_valuation", holding.Series.ImportValuation);
            json.WriteString("basis", holding.Series.Basis);
            json.WriteString("currency", holding.Series.Currency);
            json.WriteNumber("usual_day", holding.Series.UsualDay);
            json.WriteNumber("figures", holding.Figures);
            json.WriteNumber("partners", holding.Partners);
            json.WriteString("first", holding.First.ToString());
            json.WriteString("last", holding.Last.ToString());
            json.WriteNumber("releases", holding.Releases);
            json.WriteString("last_release", Day(holding.LastRelease));
            json.WriteNumber("withdrawn", holding.Withdrawn);
            json.WriteNumber("revision_percent_allowed", holding.Series.RevisionPercent);
            json.WritePropertyName("revisions");
            if (holding.Revisions is { } revisions)
            {
                json.WriteStartObject();
                json.WriteNumber("amounts", revisions.Count);
                json.WriteNumber("mean_percent", Math.Round(revisions.Mean, 4));
                json.WriteNumber("mean_absolute_percent", Math.Round(revisions.MeanAbsolute, 4));
                json.WriteNumber("largest_percent", Math.Round(revisions.Largest, 4));
                json.WriteEndObject();
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
