using Tidewaiter.Figures;

namespace Tidewaiter.Indicators.Tests;

/// <summary>A small table of one office, in whole units.</summary>
internal sealed class Table
{
    public static readonly EconomyCode Here = EconomyCode.Parse("DEU");
    public static readonly EconomyCode There = EconomyCode.Parse("POL");

    public static readonly Series Office = new("office", "The office", "table", Here, "FOB", "CIF", "customs", "EUR", 10, 2);

    private readonly List<Figure> figures = [];

    public static Subject Exports => Subject.Of(Office, new(FlowKind.Exports, Here, There))!;

    public static Subject Imports => Subject.Of(Office, new(FlowKind.Exports, There, Here))!;

    public static Subject Trade => Subject.Of(Office, new(FlowKind.Trade, Here, There))!;

    public static Subject Balance => Subject.Of(Office, new(FlowKind.Balance, Here, There))!;

    public IFigures Figures => new FigureSet(figures);

    public Vantage Now => new(new FigureSet(figures), null);

    public Vantage AsOf(string day) => new(new FigureSet(figures), DateOnly.Parse(day));

    public Table With(string direction, string period, decimal value, decimal half = 0.5m, Measure measure = Measure.Amount, string? day = null, string partner = "POL")
    {
        var months = Period.Parse(period);
        var released = day is null ? Office.UsuallyOut(months.End) : DateOnly.Parse(day);
        figures.Add(new(
            new(Office, EconomyCode.Parse(partner), Direction.Parse(direction)), months, measure, Interval.Rounded(value, half),
            new($"r{released:yyyyMMdd}", Office.Publisher, "table", null, released, false, "", false, "test"), [], []));
        return this;
    }

    public Table WithProduct(string product, string period, decimal value)
    {
        With("X", period, value, 0);
        figures[^1] = figures[^1] with { Flow = figures[^1].Flow with { Product = product } };
        return this;
    }

    public Table WithRate(string direction, string period, decimal percent) => With(direction, period, percent, 0.05m, Measure.Growth);
}
