using Tidewaiter.Figures;

namespace Tidewaiter.Storage;

/// <summary>The figures of one moment, for as long as somebody holds them: what is imported meanwhile is not seen in them.</summary>
public sealed class HeldFigures : IFigures, IDisposable
{
    private readonly IFigures figures;
    private Action? release;

    internal HeldFigures(IFigures figures, Action release) => (this.figures, this.release) = (figures, release);

    /// <inheritdoc/>
    public IFigures Moment => figures.Moment;

    /// <inheritdoc/>
    public IReadOnlyList<Series> Series => figures.Series;

    /// <inheritdoc/>
    public FlowHistory? History(FlowKey flow) => figures.History(flow);

    /// <inheritdoc/>
    public IReadOnlyList<EconomyCode> Partners(Series series, Direction direction, string product = FlowKey.AllProducts) =>
        figures.Partners(series, direction, product);

    /// <inheritdoc/>
    public IReadOnlyList<string> Products(Series series, EconomyCode partner) => figures.Products(series, partner);

    /// <summary>Lets go of them.</summary>
    public void Dispose() => Interlocked.Exchange(ref release, null)?.Invoke();
}
