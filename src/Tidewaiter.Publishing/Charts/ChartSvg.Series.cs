using System.Globalization;
using System.Text;

namespace Tidewaiter.Publishing.Charts;

// Lines, bars, their names, and the marks on them.
public sealed partial class ChartSvg
{
    private void Lines()
    {
        // What stands behind is drawn first.
        foreach (var (index, line) in chart.Lines.Index().OrderByDescending(line => line.Item.IsBackground).ThenByDescending(line => line.Index))
        {
            var path = Path(line);
            if (path.Length == 0)
            {
                continue;
            }

            StartSeries(index);
            Element("path", null, ("d", path), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", line.IsBackground ? "1.6" : "2.4"),
                ("stroke-linejoin", "round"), ("stroke-linecap", "round"), ("stroke-dasharray", Dashes[index % Dashes.Length]));
            foreach (var point in Alone(line))
            {
                Element("circle", null, ("cx", Number(X(point))), ("cy", Number(Y(line.Values[point]!.Value))), ("r", "2.5"), ("fill", "currentColor"));
            }

            xml.WriteEndElement();
        }

        if (HasNames)
        {
            NamesBesideLines();
        }
    }

    /// <summary>In the margin, spread so that none touches the next; a line that ends early is named at its end.</summary>
    private void NamesBesideLines()
    {
        var last = chart.Points.Count - 1;
        var held = chart.Lines.Index().Where(line => line.Item.LastHeld == last).ToArray();
        var places = LabelSpread.Of([.. held.Select(line => Y(line.Item.Values[last]!.Value))], LineHeight, top, bottom);
        foreach (var (i, (index, line)) in held.Index())
        {
            StartSeries(index);
            Element("text", NameOf(line), ("x", Number(right + BesideLine)), ("y", Number(places[i] + 4)), ("class", "name"),
                ("fill", "currentColor"), ("font-weight", "600"));
            xml.WriteEndElement();
        }

        foreach (var (index, line) in chart.Lines.Index().Where(line => line.Item.LastHeld >= 0 && line.Item.LastHeld < last))
        {
            StartSeries(index);
            Haloed(NameOf(line), X(line.LastHeld) + BesideLine, Y(line.Values[line.LastHeld]!.Value) + 4, "start", "name", "currentColor");
            xml.WriteEndElement();
        }
    }

    private void Bars()
    {
        var room = (right - left) / Math.Max(1, chart.Points.Count);
        var wide = Math.Clamp(room * 0.78 / chart.Lines.Count, 1, 48);
        foreach (var (index, line) in chart.Lines.Index())
        {
            StartSeries(index);
            foreach (var (point, value) in line.Values.Index())
            {
                if (value is { } held)
                {
                    var (y, zero) = (Y(held), Y(0));
                    Element("rect", null, ("x", Number(X(point) - (wide * chart.Lines.Count / 2) + (wide * index))), ("y", Number(Math.Min(y, zero))),
                        ("width", Number(wide)), ("height", Number(Math.Max(0.5, Math.Abs(y - zero)))), ("fill", "currentColor"));
                }
            }

            xml.WriteEndElement();
        }

        if (HasNames)
        {
            Key();
        }
    }

    /// <summary>Bars have no end to stand beside: their names stand above, with a piece of the bar.</summary>
    private void Key()
    {
        var x = KeyOnRowOfItsOwn ? Edge : shape.Width - KeyWidth;
        var y = Heading + 16 + (KeyOnRowOfItsOwn ? LineHeight : 0);
        foreach (var (index, line) in chart.Lines.Index())
        {
            StartSeries(index);
            Element("rect", null, ("x", Number(x)), ("y", Number(y - 10)), ("width", "11"), ("height", "11"), ("fill", "currentColor"));
            Element("text", NameOf(line), ("x", Number(x + 17)), ("y", Number(y)), ("class", "name"), ("fill", "currentColor"), ("font-weight", "600"));
            xml.WriteEndElement();
            x += 18 + TextWidth.Of(NameOf(line), FontSize, bold: true) + 14;
        }
    }

    /// <summary>Words beside their points, on the side where their own line has not been that high yet; where two would touch, one gives way.</summary>
    private void Marks()
    {
        var marks = chart.Marks.Where(mark => chart.Lines[mark.Line].Values[mark.Point] is not null).ToArray();
        var places = LabelSpread.Of([.. marks.Select(mark => Y(chart.Lines[mark.Line].Values[mark.Point]!.Value))], LineHeight, top, bottom);
        foreach (var (i, mark) in marks.Index())
        {
            var (x, y) = (X(mark.Point), Y(chart.Lines[mark.Line].Values[mark.Point]!.Value));
            var label = shape.Narrow ? mark.Brief : mark.Label;
            var fitsLeft = x - BesideLine - TextWidth.Of(label, FontSize, bold: true) > left;
            StartSeries(mark.Line);
            Element("circle", null, ("cx", Number(x)), ("cy", Number(y)), ("r", "4"), ("fill", "currentColor"), ("stroke", Paper), ("stroke-width", "1.5"), ("class", "halo"));
            Haloed(label, fitsLeft ? x - BesideLine : x + BesideLine, places[i] + 4, fitsLeft ? "end" : "start", "mark", "currentColor");
            xml.WriteEndElement();
        }
    }

    private void StartSeries(int index)
    {
        var behind = chart.Lines[index].IsBackground;
        var rank = behind ? chart.Lines.Take(index).Count(line => line.IsBackground) : index;
        xml.WriteStartElement("g", Namespace);
        Attributes(
            ("class", $"series {(behind ? "b" : "s")}{rank % (behind ? Backgrounds : Colours).Length}"),
            ("data-line", index.ToString(CultureInfo.InvariantCulture)),
            ("color", behind ? Backgrounds[rank % Backgrounds.Length] : Colours[rank % Colours.Length]));
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
}
