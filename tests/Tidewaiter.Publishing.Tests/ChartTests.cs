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
                var svg = Draw(Lines([.. values.Select(value => (decimal?)value)]) with { Kind = kind });
                foreach (var rect in svg.Descendants(Svg + "rect"))
                {
                    Assert.InRange((double)rect.Attribute("y")!, 29, 327);
                    Assert.InRange((double)rect.Attribute("y")! + (double)rect.Attribute("height")!, 29, 327.5);
                }

                foreach (var line in svg.Descendants(Svg + "line"))
                {
                    Assert.InRange((double)line.Attribute("y1")!, 29, 327);
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

    private static XElement Draw(Chart chart) => Draw(chart, ChartShape.Page);

    private static XElement Draw(Chart chart, ChartShape shape) => XDocument.Parse(ChartSvg.Draw(chart, shape)).Root!;

    private static Chart Lines(decimal?[] values) => new(
        "test", ChartKind.Lines, "A chart", "billion dollars", [.. values.Select((_, i) => $"p{i}")], [new("exports", values)], [(0, "first")]);
}
