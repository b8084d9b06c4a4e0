using System.Globalization;
using System.Text;
using System.Xml;

namespace Tidewaiter.Publishing.Charts;

/// <summary>Draws a chart as SVG: axes from zero, names beside the lines, gaps where nothing is held, and a text alternative.</summary>
/// <remarks>
/// Colours are near those of Okabe and Ito, told apart by the colour-blind, and dark enough for words; dashes tell the lines apart without any. A style sheet changes
/// them by class (<c>s0</c>…, <c>grid</c>, <c>label</c>). Where the plot lies, and which values its edges are, stand in <c>data-</c>
/// attributes, so that a script can point at it.
/// </remarks>
public sealed partial class ChartSvg
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Ink = "#333";
    private const string Soft = "#555";
    private const string Paper = "#fff";
    private const double FontSize = 13;
    private const double LineHeight = 17;
    private const double SmallFontSize = 11;
    private const double SmallLineHeight = 14;
    private const double BesideLine = 10;

    private static readonly string[] Colours = ["#0072b2", "#c24e00", "#007a58", "#7a4fa3", "#806300"];
    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4"];
    private static readonly string[] Backgrounds = ["#4f5862", "#5f6872", "#6e7781"];

    private readonly Chart chart;
    private readonly ChartShape shape;
    private readonly XmlWriter xml;
    private readonly Scale scale;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double bottom;
    private IReadOnlyList<string>? sourceLines;

    private ChartSvg(Chart chart, ChartShape shape, XmlWriter xml)
    {
        (this.chart, this.shape, this.xml) = (chart, shape, xml);
        scale = Scale.Of([.. chart.Lines.SelectMany(line => line.Values).OfType<decimal>(), .. chart.Goal is { } goal ? [goal.Value] : Array.Empty<decimal>()]);
        left = Edge + 10 + scale.Lines().Max(line => TextWidth.Of(Chart.Number(line), FontSize));
        right = shape.Width - (NamesBeside ? BesideLine + 6 + chart.Lines.Max(line => TextWidth.Of(NameOf(line), FontSize, bold: true)) : 18);
        var unitRow = Heading + 16;
        top = unitRow + 14 + (KeyOnRowOfItsOwn ? LineHeight : 0);
        bottom = shape.Height - 32 - (shape.Headed ? 12 + (SourceLines.Count * SmallLineHeight) : 0);
    }

    // A line alone is named by the title.
    private bool HasNames => chart.Lines.Count > 1;

    private bool NamesBeside => HasNames && chart.Kind == ChartKind.Lines;

    private double KeyWidth => chart.Lines.Sum(line => 18 + TextWidth.Of(NameOf(line), FontSize, bold: true) + 14);

    private bool KeyOnRowOfItsOwn => HasNames && chart.Kind == ChartKind.Bars && left + TextWidth.Of(chart.Unit, FontSize) + 12 + KeyWidth > shape.Width;

    private IReadOnlyList<string> SourceLines => sourceLines ??= TextWidth.Wrap(chart.Source, SmallFontSize, shape.Width - 32);

    private double Edge => shape.Headed ? 16 : 0;

    private double Heading => shape.Headed ? 40 : 0;

    /// <summary>The picture as text, without an XML declaration, so that it can stand in a page.</summary>
    /// <param name="chart">What to draw; not empty.</param>
    /// <param name="shape">How large.</param>
    public static string Draw(Chart chart, ChartShape shape)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            new ChartSvg(chart, shape, xml).Write();
        }

        return text.ToString();
    }

    private void Write()
    {
        var id = $"{chart.Id}-{shape.Name}";
        xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {Number(shape.Width)} {Number(shape.Height)}"), ("role", "img"), ("class", $"chart {shape.Name}"));
        if (shape.Headed)
        {
            Attributes(("width", Number(shape.Width)), ("height", Number(shape.Height)));
        }

        Attributes(
            ("font-family", "system-ui, Roboto, sans-serif"), ("font-size", Number(FontSize)), ("aria-labelledby", $"{id}-title {id}-text"),
            ("data-left", Number(left)), ("data-right", Number(right)), ("data-top", Number(top)), ("data-bottom", Number(bottom)),
            ("data-low", Plain(scale.Low)), ("data-high", Plain(scale.High)), ("data-kind", chart.Kind == ChartKind.Bars ? "bars" : "lines"));
        Element("title", shape.Headed ? chart.Heading : chart.Title, ("id", $"{id}-title"));
        Element("desc", chart.Description, ("id", $"{id}-text"));
        Frame();
        Grid();
        Goal();
        if (chart.Kind == ChartKind.Bars)
        {
            Bars();
        }
        else
        {
            Lines();
        }

        Marks();
        xml.WriteEndElement();
    }

    /// <summary>Paper, title and source of a picture that goes out alone.</summary>
    private void Frame()
    {
        if (!shape.Headed)
        {
            return;
        }

        Element("rect", null, ("width", Number(shape.Width)), ("height", Number(shape.Height)), ("fill", Paper));
        Element("text", chart.Heading, ("x", "16"), ("y", "28"), ("font-size", "18"), ("font-weight", "700"), ("fill", Ink));
        foreach (var (i, line) in SourceLines.Index())
        {
            Element("text", line, ("x", "16"), ("y", Number(shape.Height - 12 - ((SourceLines.Count - 1 - i) * SmallLineHeight))), ("font-size", Number(SmallFontSize)), ("fill", Soft));
        }
    }

    private void Grid()
    {
        Text(chart.Unit, Edge, Heading + 16, "start");
        foreach (var line in scale.Lines())
        {
            var y = Number(Y(line));
            Element("line", null, ("x1", Number(left)), ("x2", Number(right)), ("y1", y), ("y2", y),
                ("class", line == 0 ? "zero" : "grid"), ("stroke", line == 0 ? Soft : "#ddd"));
            Text(Chart.Number(line), left - 8, Y(line) + 4, "end");
        }

        foreach (var (place, label) in TicksThatFit())
        {
            Text(label, place, bottom + 22, "middle");
        }
    }

    /// <summary>Every one, every second, every third… counted from the last, so that no label touches the next; none leaves the picture.</summary>
    private IEnumerable<(double Place, string Label)> TicksThatFit()
    {
        var ticks = chart.Ticks.Select(tick =>
        {
            var half = TextWidth.Of(tick.Label, FontSize) / 2;
            return (Place: Math.Clamp(X(tick.Point), half, Math.Max(half, shape.Width - half)), Half: half, tick.Label);
        }).Reverse().ToArray();
        for (var every = 1; ; every++)
        {
            var chosen = ticks.Where((_, i) => i % every == 0).ToArray();
            if (chosen.Zip(chosen.Skip(1)).All(pair => pair.First.Place - pair.Second.Place >= pair.First.Half + pair.Second.Half + 6))
            {
                return chosen.Select(tick => (tick.Place, tick.Label)).Reverse();
            }
        }
    }

    private void Goal()
    {
        if (chart.Goal is not { } goal)
        {
            return;
        }

        var y = Y(goal.Value);
        Element("line", null, ("x1", Number(left)), ("x2", Number(right)), ("y1", Number(y)), ("y2", Number(y)),
            ("class", "goal"), ("stroke", Ink), ("stroke-width", "1.5"), ("stroke-dasharray", "6 4"));
        Haloed(goal.Label, left + 6, y - 6, "start", "goal-label", Ink);
    }

    private string NameOf(ChartLine line) => shape.Narrow ? line.Brief : line.Name;

    private double X(int point)
    {
        var (count, width) = (chart.Points.Count, right - left);
        return chart.Kind == ChartKind.Bars ? left + (width * (point + 0.5) / count)
            : left + (count == 1 ? width / 2 : width * point / (count - 1));
    }

    private double Y(decimal value) => top + ((bottom - top) * (double)((scale.High - value) / (scale.High - scale.Low)));

    private void Text(string text, double x, double y, string anchor) =>
        Element("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor == "start" ? "" : anchor), ("class", "label"), ("fill", Soft));

    /// <summary>Text over lines: it clears its own ground.</summary>
    private void Haloed(string text, double x, double y, string anchor, string name, string colour) =>
        Element("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor == "start" ? "" : anchor), ("class", $"halo {name}"), ("fill", colour),
            ("stroke", Paper), ("stroke-width", "4"), ("stroke-linejoin", "round"), ("paint-order", "stroke"), ("font-weight", "600"));

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

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
