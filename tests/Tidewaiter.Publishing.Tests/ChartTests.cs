using System.Buffers.Binary;
using System.Xml.Linq;
using CsCheck;
using Tidewaiter.Publishing.Charts;

namespace Tidewaiter.Publishing.Tests;

public class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_gap_breaks_the_line_and_a_lone_point_is_a_dot()
    {
        var svg = Draw(Lines([1, 2, null, 3, null, 4, 5]));

        Assert.Equal(3, svg.Descendants(Svg + "path").Single().Attribute("d")!.Value.Count(c => c == 'M'));
        Assert.Single(svg.Descendants(Svg + "circle"));
    }

    [Fact]
    public void Names_and_titles_are_text_never_mark_up()
    {
        var chart = Lines([1, 2]) with { Title = "<script>alert(1)</script> & more" };

        Assert.Equal(chart.Title, Draw(chart).Element(Svg + "title")!.Value);
    }

    [Fact]
    public void The_text_alternative_tells_begin_end_and_peak_of_each_line() =>
        Assert.Equal(
            "billion dollars, p0 to p3. exports: 1 in p0, 2.5 in p3, highest 7 in p1.",
            Lines([1, 7, null, 2.5m]).Description);

    [Fact]
    public void Everything_lies_within_the_picture_whatever_the_values() =>
        Gen.Decimal[-1_000_000, 1_000_000].Array[1, 40].Sample(values =>
        {
            foreach (var kind in Enum.GetValues<ChartKind>())
            {
                foreach (var shape in new[] { ChartShape.Page, ChartShape.Phone, ChartShape.Alone })
                {
                    var svg = Draw(Lines([.. values.Select(value => (decimal?)value)]) with { Kind = kind, Goal = new(values[0] / 2, "half") }, shape);
                    var (top, bottom) = ((double)svg.Attribute("data-top")! - 0.1, (double)svg.Attribute("data-bottom")! + 0.6);
                    foreach (var rect in svg.Descendants(Svg + "rect").Where(rect => rect.Parent!.Name.LocalName == "g"))
                    {
                        Assert.InRange((double)rect.Attribute("y")!, top, bottom);
                        Assert.InRange((double)rect.Attribute("y")! + (double)rect.Attribute("height")!, top, bottom);
                    }

                    foreach (var line in svg.Descendants(Svg + "line"))
                    {
                        Assert.InRange((double)line.Attribute("y1")!, top, bottom);
                    }
                }
            }
        });

    [Fact]
    public void Labels_are_spread_without_changing_their_order() =>
        Gen.Double[30, 320].Array[1, 12].Sample(wanted =>
        {
            var places = LabelSpread.Of(wanted, 17, 30, 326);
            var sorted = wanted.Index().OrderBy(place => place.Item).Select(place => places[place.Index]).ToArray();
            Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 17 - 1e-9));
        });

    [Fact]
    public void The_table_as_csv_has_a_row_a_point_and_an_empty_cell_for_a_gap() =>
        Assert.Equal("period,exports (billion dollars)\np0,1.5\np1,\np2,-2\n", ChartCsv.Write(Lines([1.5m, null, -2])));

    [Fact]
    public void A_picture_as_PNG_is_twice_as_fine_and_paints_every_shape_that_is_drawn()
    {
        var chart = Lines([1, 7, null, 2.5m]) with
        {
            Source = "An office, its dataset",
            Goal = new(5, "goal 5"),
            Marks = [new(0, 1, "record 7")],
        };
        string[] painted = ["svg", "title", "desc", "g", "rect", "line", "path", "circle", "text"];
        Assert.All(Draw(chart, ChartShape.Alone).DescendantsAndSelf(), shape => Assert.Contains(shape.Name.LocalName, painted));

        var png = ChartPng.Draw(chart);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((1680, 960), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void Labels_of_the_time_axis_are_left_out_rather_than_touch()
    {
        var points = Enumerable.Range(1, 60).Select(i => $"point number {i}").ToArray();
        var chart = new Chart("test", ChartKind.Bars, "A chart", "%", points, [new("one", [.. points.Select(_ => (decimal?)1)])], [.. points.Select((point, i) => (i, point))]);
        foreach (var shape in new[] { ChartShape.Page, ChartShape.Phone })
        {
            var labels = Draw(chart, shape).Elements(Svg + "text").Where(text => text.Value.StartsWith("point", StringComparison.Ordinal)).ToArray();
            Assert.Equal("point number 60", labels[^1].Value);
            var places = labels.Select(label => (double)label.Attribute("x")!).ToArray();
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > 90));
        }
    }

    [Fact]
    public void A_line_that_ends_early_is_named_at_its_end_and_the_others_in_the_margin()
    {
        var chart = new Chart("test", ChartKind.Lines, "A chart", "%", ["a", "b", "c"], [new("short", [1, 2, null]), new("whole", [1, 2, 3])], [(0, "a")]);
        var svg = Draw(chart);
        var right = (double)svg.Attribute("data-right")!;
        double PlaceOf(string name) => (double)svg.Descendants(Svg + "text").Single(text => text.Value == name).Attribute("x")!;

        Assert.True(PlaceOf("short") < right);
        Assert.True(PlaceOf("whole") > right);
    }

    private static XElement Draw(Chart chart) => Draw(chart, ChartShape.Page);

    private static XElement Draw(Chart chart, ChartShape shape) => XDocument.Parse(ChartSvg.Draw(chart, shape)).Root!;

    private static Chart Lines(decimal?[] values) => new(
        "test", ChartKind.Lines, "A chart", "billion dollars", [.. values.Select((_, i) => $"p{i}")], [new("exports", values)], [(0, "first")]);
}
