using System.Globalization;
using Tidewaiter.Figures;

namespace Tidewaiter.Web.Serving;

/// <summary>Counts how often other figures took the place of those held, as an import does while the server runs.</summary>
internal sealed class FiguresVersion(IFigures figures)
{
    private readonly Lock turn = new();
    private IReadOnlyList<Series> seen = figures.Series;
    private int version;

    /// <summary>Another text for other figures.</summary>
    public string Current
    {
        get
        {
            var series = figures.Series;
            lock (turn)
            {
                if (!ReferenceEquals(series, seen))
                {
                    (seen, version) = (series, version + 1);
                }

                return version.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
