using System.Globalization;
using System.Runtime.CompilerServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Web.Serving;

/// <summary>Tells the figures of one moment from those that took their place, as an import does while the server runs.</summary>
internal sealed class FiguresVersion
{
    private readonly ConditionalWeakTable<IReadOnlyList<Series>, string> versions = [];
    private int last;

    /// <summary>Another text for other figures.</summary>
    public string Of(IFigures figures) => versions.GetValue(figures.Series, _ => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture));
}
