using Tidewaiter.Figures;
using Tidewaiter.Sources.Tables;

namespace Tidewaiter.Sources.Announced;

/// <summary>One number as one page told it, with the growth that it gave beside it.</summary>
internal sealed record AnnouncedRow(
    int Line,
    EconomyCode Reporter,
    EconomyCode Partner,
    Direction Flow,
    Period Period,
    string Currency,
    CountedBy CountedBy,
    string Address,
    DateOnly? Published,
    string Text,
    Told Amount,
    Told? Growth)
{
    public static readonly string[] Columns =
        ["reporter", "partner", "flow", "period", "value", "currency", "growth", "as_reported", "published", "address", "counted_by"];

    public static AnnouncedRow Read(TableRow row)
    {
        var text = row.Text("as_reported");
        var value = row.Number("value");
        var currency = row.Text("currency");
        if (!AsReported.TryParse(text, out var told))
        {
            throw row.Unreadable("as_reported", AsReported.Form);
        }

        if (told.Value != value || told.Currency != currency)
        {
            // Two writings of one number guard each other against slips of the hand.
            throw row.Unreadable("as_reported", FormattableString.Invariant($"the amount of the other columns, {value} {currency}"));
        }

        var published = row.Day("published");
        var address = row.Text("address");
        var period = row.Get<Period>("period");
        if (published <= period.Start.FirstDay)
        {
            throw row.Unreadable("published", $"a day after the start of {period}");
        }

        decimal? growth = row.Cell("growth").IsEmpty ? null : row.Number("growth");
        return new(
            row.Line,
            row.Economy("reporter"),
            row.Economy("partner"),
            row.Get<Direction>("flow"),
            period,
            currency,
            row.Get<CountedBy>("counted_by"),
            address,
            published,
            text,
            new(new(address, published, text, Interval.Rounded(told.Value, told.HalfUnit)), told.Value, told.HalfUnit, told.Hedged, row.Line),
            growth is { } rate ? Rate(rate) : null);

        Told Rate(decimal rate)
        {
            var halfUnit = PrintedNumber.HalfOfLastDigit(rate);
            var words = FormattableString.Invariant($"{rate:+0.##########;-0.##########;0} %, with {text}");
            return new(new(address, published, words, Interval.Rounded(rate, halfUnit)), rate, halfUnit, Hedged: false, row.Line);
        }
    }
}
