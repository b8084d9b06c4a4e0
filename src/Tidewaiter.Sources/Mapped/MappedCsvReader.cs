using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;
using Tidewaiter.Sources.Sdmx;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Mapped;

/// <summary>Reads any table of cells between commas or the like whose mapping the caller hands in: <see cref="FileNotes.Mapping"/>.</summary>
public sealed class MappedCsvReader : IFigureReader
{
    /// <inheritdoc/>
    public string Id => "mapped-csv/1";

    /// <inheritdoc/>
    public string Format => "any CSV, with a mapping that says which column is which";

    /// <inheritdoc/>
    public Office Office { get; } = new(
        "Any office, by a mapping",
        "docs/sources/mapped.md",
        "as the mapping says",
        "as the mapping says",
        "as the mapping says");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Notes.Mapping is not null;

    /// <inheritdoc/>
    public IReadOnlyList<Figure> Read(SourceFile file, ReadProblems problems)
    {
        var mapping = file.Notes.Mapping ?? throw new ReadException(new(file.Name, 0, "mapping", "none", "a mapping that says which column is which"));
        var rows = CsvTable.Read(file, Columns(mapping.Text), row => Row(row, mapping).ToArray(), problems, mapping.Encoding).SelectMany(row => row).ToArray();
        if (rows.Length == 0)
        {
            return [];
        }

        var last = rows.Max(row => row.Period.End);
        var release = new Release(
            $"{mapping.Series.Id}-{last}-{file.Sha256[..8]}",
            mapping.Series.Publisher,
            $"{mapping.Series.Dataset}, up to {last}",
            file.Notes.Address ?? mapping.Text.Address,
            file.Notes.Published ?? mapping.Series.UsuallyOut(last),
            DayEstimated: file.Notes.Published is null,
            file.Sha256,
            Transcribed: false,
            $"{Id} with {mapping.Sha256[..12]}");
        return OneAmountEach.Of(file, rows.Select(row => new Figure(row.Flow, row.Period, Measure.Amount, row.Amount, release, [], [])));
    }

    private static string[] Columns(MappingText text) =>
    [
        .. new[] { text.Partner!.Column, text.Flow?.Column, text.Product?.Column, text.Period!.Column }.OfType<string>(),
        .. text.Amounts!.Select(amount => amount.Column),
    ];

    private static IEnumerable<(FlowKey Flow, Period Period, Interval Amount)> Row(TableRow row, CsvMapping mapping)
    {
        var text = mapping.Text;
        var partner = Economy(row, text.Partner!);
        if (partner.IsNone)
        {
            yield break;
        }

        var period = PeriodOf(row, text.Period!);
        var product = text.Product is null ? FlowKey.AllProducts : Said(row, text.Product);
        foreach (var amount in text.Amounts!)
        {
            if (text.None?.Contains(row.Text(amount.Column)) ?? row.Cell(amount.Column).IsEmpty)
            {
                continue;
            }

            var flow = amount.Flow ?? Said(row, text.Flow!);
            var direction = Direction.TryParse(flow, null, out var known) ? known
                : throw row.Unreadable(amount.Flow is null ? text.Flow!.Column ?? "flow" : amount.Column, Direction.Form + ", as the mapping names it");
            yield return (new(mapping.Series, partner, direction, product), period, Amount(row, amount.Column, text));
        }
    }

    private static string Said(TableRow row, MappingCell cell)
    {
        var written = cell.Column is { } column ? row.Text(column) : cell.Is ?? "";
        return cell.Names is not null && cell.Names.TryGetValue(written, out var name) ? name : written;
    }

    // A name that the mapping gives no code, on purpose, is left out.
    private static EconomyCode Economy(TableRow row, MappingCell cell)
    {
        var said = Said(row, cell);
        return said.Length == 0 && cell.Names is not null ? default
            : AreaCodes.TryFind(said, out var economy) || OfficialNames.TryFind(said, out economy) || IsGroup(said, out economy) ? economy
                : throw row.Unreadable(cell.Column ?? "partner", $"{AreaCodes.Form}, an English name, or a name that the mapping gives a code");
    }

    private static bool IsGroup(string code, out EconomyCode economy) =>
        EconomyCode.TryParse(code, null, out economy) && Economies.Find(economy) is not null;

    private static Period PeriodOf(TableRow row, MappingPeriod period)
    {
        var written = row.Text(period.Column);
        if (period.Form is not { } form)
        {
            return SdmxPeriod.Read(written, null) ?? (Period.TryParse(written, null, out var read) && TradeYears.Contains(read.Start.Year) && TradeYears.Contains(read.End.Year)
                ? read : throw row.Unreadable(period.Column, Period.Form));
        }

        var day = DateOnly.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var found)
            ? found : throw row.Unreadable(period.Column, $"a period written {form}, as the mapping says");
        return !TradeYears.Contains(day.Year) ? throw row.Unreadable(period.Column, TradeYears.Form)
            : form.Contains('M', StringComparison.Ordinal) ? Period.Of(Month.Of(day)) : Period.Year(day.Year);
    }

    private static Interval Amount(TableRow row, string column, MappingText text)
    {
        var written = row.Text(column);
        var plain = (text.Thousands.Length > 0 ? written.Replace(text.Thousands, "", StringComparison.Ordinal) : written)
            .Replace(text.Decimal, ".", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) < PrintedNumber.Largest
            ? PrintedNumber.Amount(amount, text.Unit)
            : throw row.Unreadable(column, "a number");
    }
}
