using System.Globalization;
using System.Text;
using System.Xml;

namespace Tidewaiter.Publishing.Charts;

/// <summary>Draws a chart as SVG: axes from zero, labels beside the lines, gaps where nothing is held, and a text alternative.</summary>
/// <remarks>Colours are attributes, told apart by the colour-blind, and classes (<c>line-0</c>…) let a style sheet change them.</remarks>
public sealed class ChartSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Width = 760;
    private const double Height = 360;
    private const double Left = 64;
    private const double WidestLabels = 300;
    private const double LetterWidth = 7.8;
    private const double Top = 30;
    private const double Bottom = 34;
    private const double LabelHeight = 17;

    // Okabe and Ito's colours, the dark ones first.
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#7a4fa3", "#8c6d00"];
    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4"];

    private readonly Chart chart;
    private readonly XmlWriter xml;
    private readonly Scale scale;
    private readonly double right;

    private ChartSvg(Chart chart, XmlWriter xml)
    {
        (this.chart, this.xml) = (chart, xml);
        scale = Scale.Of(chart.Lines.SelectMany(line => line.Values).OfType<decimal>());

        // Room for the longest name; a line alone is named by the title.
        right = chart.Lines.Count == 1 ? 16 : Math.Min(WidestLabels, 20 + (LetterWidth * chart.Lines.Max(line => line.Name.Length)));
    }

    /// <summary>The picture as text, without an XML declaration, so that it can stand in a page.</summary>
    public static string Draw(Chart chart)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            new ChartSvg(chart, xml).Write();
        }

        return text.ToString();
    }

    private void Write()
    {
        xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", Invariant($"0 0 {Width} {Height}")), ("role", "img"), ("class", "chart"), ("font-family", "system-ui, sans-serif"), ("font-size", "13"),
            ("aria-labelledby", $"{chart.Id}-title {chart.Id}-text"));
        Element("title", chart.Title, ("id", $"{chart.Id}-title"));
        Element("desc", chart.Description, ("id", $"{chart.Id}-text"));
        Grid();
        if (chart.Kind == ChartKind.Bars)
        {
            Bars();
        }
        else
        {
            Lines();
        }

        xml.WriteEndElement();
    }

    private void Grid()
    {
        Element("text", chart.Unit, ("x", Number(Left)), ("y", "16"), ("class", "label"), ("fill", "#555"));
        foreach (var line in scale.Lines())
        {
            var y = Number(Y(line));
            Element("line", null, ("x1", Number(Left)), ("x2", Number(Width - right)), ("y1", y), ("y2", y),
                ("class", line == 0 ? "zero" : "grid"), ("stroke", line == 0 ? "#555" : "#ddd"));
            Element("text", Chart.Number(line), ("x", Number(Left - 8)), ("y", Number(Y(line) + 4)), ("text-anchor", "end"), ("class", "label"), ("fill", "#555"));
        }

        foreach (var (point, label) in chart.Ticks)
        {
            Element("text", label, ("x", Number(X(point))), ("y", Number(Height - 10)), ("text-anchor", "middle"), ("class", "label"), ("fill", "#555"));
        }
    }

    private void Lines()
    {
        var ends = new List<(int Line, double X, double Y)>();
        foreach (var (index, line) in chart.Lines.Index())
        {
            var path = Path(line);
            if (path.Length == 0)
            {
                continue;
            }

            Element("path", null, ("d", path), ("fill", "none"), ("class", $"line-{index % Colours.Length}"), ("stroke", Colours[index % Colours.Length]),
                ("stroke-width", "2"), ("stroke-linejoin", "round"), ("stroke-dasharray", Dashes[index % Dashes.Length]));
            foreach (var point in Alone(line))
            {
                Element("circle", null, ("cx", Number(X(point))), ("cy", Number(Y(line.Values[point]!.Value))), ("r", "2.5"),
                    ("class", $"dot-{index % Colours.Length}"), ("fill", Colours[index % Colours.Length]));
            }

            var last = LastHeld(line);
            ends.Add((index, X(last), Y(line.Values[last]!.Value)));
        }

        var places = LabelSpread.Of([.. ends.Select(end => end.Y)], LabelHeight, Top, Height - Bottom);
        foreach (var (i, end) in ends.Index().Where(_ => chart.Lines.Count > 1))
        {
            var colour = end.Line % Colours.Length;
            Element("text", chart.Lines[end.Line].Name, ("x", Number(Width - right + 10)), ("y", Number(places[i] + 4)),
                ("class", $"name-{colour}"), ("fill", Colours[colour]), ("font-weight", "600"));
        }
    }

    private void Bars()
    {
        var room = (Width - Left - right) / Math.Max(1, chart.Points.Count);
        var wide = Math.Max(1, room * 0.8 / chart.Lines.Count);
        foreach (var (index, line) in chart.Lines.Index())
        {
            var colour = index % Colours.Length;
            foreach (var (point, value) in line.Values.Index())
            {
                if (value is { } held)
                {
                    var (y, zero) = (Y(held), Y(0));
                    xml.WriteStartElement("rect", Namespace);
                    Attributes(("x", Number(X(point) - (wide * chart.Lines.Count / 2) + (wide * index))), ("y", Number(Math.Min(y, zero))),
                        ("width", Number(wide)), ("height", Number(Math.Max(0.5, Math.Abs(y - zero)))),
                        ("class", $"bar-{colour}"), ("fill", Colours[colour]));
                    Element("title", $"{chart.Points[point]}: {Chart.Number(held)} {chart.Unit}");
                    xml.WriteEndElement();
                }
            }

            if (chart.Lines.Count == 1)
            {
                continue;
            }

            Element("text", line.Name, ("x", Number(Width - right + 10)), ("y", Number(Top + 12 + (index * LabelHeight))),
                ("class", $"name-{colour}"), ("fill", Colours[colour]), ("font-weight", "600"));
        }
    }

    /// <summary>The strokes between neighbouring points; a gap breaks the line.</summary>
    private string Path(ChartLine line)
    {
        var path = new StringBuilder();
        var drawing = false;
        foreach (var (point, value) in line.Values.Index())
        {
            if (value is { } held)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(drawing ? 'L' : 'M')}{Number(X(point))} {Number(Y(held))}");
            }

            drawing = value is not null;
        }

        return path.ToString();
    }

    /// <summary>Points without a neighbour: no stroke shows them.</summary>
    private static IEnumerable<int> Alone(ChartLine line) => Enumerable.Range(0, line.Values.Count).Where(i =>
        line.Values[i] is not null
        && (i == 0 || line.Values[i - 1] is null)
        && (i == line.Values.Count - 1 || line.Values[i + 1] is null));

    private static int LastHeld(ChartLine line)
    {
        var last = line.Values.Count - 1;
        while (line.Values[last] is null)
        {
            last--;
        }

        return last;
    }

    private double X(int point)
    {
        var (count, width) = (chart.Points.Count, Width - Left - right);
        return chart.Kind == ChartKind.Bars ? Left + (width * (point + 0.5) / count)
            : Left + (count == 1 ? width / 2 : width * point / (count - 1));
    }

    private double Y(decimal value) => Top + ((Height - Top - Bottom) * (double)((scale.High - value) / (scale.High - scale.Low)));

    private void Element(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                xml.WriteAttributeString(name, value);
            }
        }
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
