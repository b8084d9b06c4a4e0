using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Tidewaiter.Publishing.Charts;

/// <summary>The picture of a chart as PNG, twice as fine as its SVG: for slides, mails and front pages.</summary>
/// <remarks>It paints the very shapes that <see cref="ChartSvg"/> draws, in a font that travels along: it looks the same everywhere.</remarks>
public sealed class ChartPng
{
    private const int Fineness = 2;

    private static readonly Lazy<SKTypeface> Regular = new(() => Font("Roboto-Regular.ttf"));
    private static readonly Lazy<SKTypeface> Bold = new(() => Font("Roboto-Bold.ttf"));

    private readonly SKCanvas canvas;

    private ChartPng(SKCanvas canvas) => this.canvas = canvas;

    /// <summary>The bytes of the picture.</summary>
    public static byte[] Draw(Chart chart)
    {
        var svg = XDocument.Parse(ChartSvg.Draw(chart, ChartShape.Alone)).Root!;
        using var bitmap = new SKBitmap((int)(ChartShape.Alone.Width * Fineness), (int)(ChartShape.Alone.Height * Fineness));
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(Fineness);
        new ChartPng(canvas).Children(svg, SKColors.Black);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private void Children(XElement parent, SKColor current)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "g":
                    Children(element, Colour(element, "color", current) ?? current);
                    break;
                case "rect":
                    Paint(element, current, paint => canvas.DrawRect(Of(element, "x"), Of(element, "y"), Of(element, "width"), Of(element, "height"), paint));
                    break;
                case "line":
                    Paint(element, current, paint => canvas.DrawLine(Of(element, "x1"), Of(element, "y1"), Of(element, "x2"), Of(element, "y2"), paint));
                    break;
                case "circle":
                    Paint(element, current, paint => canvas.DrawCircle(Of(element, "cx"), Of(element, "cy"), Of(element, "r"), paint));
                    break;
                case "path":
                    using (var path = SKPath.ParseSvgPathData((string)element.Attribute("d")!))
                    {
                        Paint(element, current, paint => canvas.DrawPath(path, paint));
                    }

                    break;
                case "text":
                    Text(element, current);
                    break;
                default:
                    break; // title and description are for those who do not see it
            }
        }
    }

    private void Text(XElement element, SKColor current)
    {
        var bold = (string?)element.Attribute("font-weight") is not null;
        using var font = new SKFont((bold ? Bold : Regular).Value, element.Attribute("font-size") is null ? 13 : Of(element, "font-size"))
        {
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            LinearMetrics = true,
            Subpixel = true,
        };
        var anchor = (string?)element.Attribute("text-anchor") switch { "end" => SKTextAlign.Right, "middle" => SKTextAlign.Center, _ => SKTextAlign.Left };
        Paint(element, current, paint => canvas.DrawText(element.Value, Of(element, "x"), Of(element, "y"), anchor, font, paint));
    }

    /// <summary>The stroke first where it is the ground of a text, else the filling.</summary>
    private static void Paint(XElement element, SKColor current, Action<SKPaint> draw)
    {
        var strokeFirst = element.Attribute("paint-order") is not null;
        if (strokeFirst)
        {
            Stroke();
        }

        if (element.Name.LocalName != "line" && Colour(element, "fill", current) is { } fill)
        {
            using var paint = new SKPaint { Color = fill, IsAntialias = true };
            draw(paint);
        }

        if (!strokeFirst)
        {
            Stroke();
        }

        void Stroke()
        {
            if (Colour(element, "stroke", current) is not { } colour)
            {
                return;
            }

            using var dashes = (string?)element.Attribute("stroke-dasharray") is { } lengths
                ? SKPathEffect.CreateDash([.. lengths.Split(' ').Select(length => float.Parse(length, CultureInfo.InvariantCulture))], 0)
                : null;
            using var paint = new SKPaint
            {
                Color = colour,
                IsAntialias = true,
                Style = SKPaintStyle.Stroke,
                StrokeWidth = element.Attribute("stroke-width") is null ? 1 : Of(element, "stroke-width"),
                StrokeJoin = SKStrokeJoin.Round,
                StrokeCap = element.Attribute("stroke-linecap") is null ? SKStrokeCap.Butt : SKStrokeCap.Round,
                PathEffect = dashes,
            };
            draw(paint);
        }
    }

    private static SKColor? Colour(XElement element, string attribute, SKColor current) => (string?)element.Attribute(attribute) switch
    {
        null or "none" => null,
        "currentColor" => current,
        { } colour => SKColor.Parse(colour),
    };

    private static float Of(XElement element, string attribute) => (float?)element.Attribute(attribute) ?? 0;

    private static SKTypeface Font(string file)
    {
        using var stream = typeof(ChartPng).Assembly.GetManifestResourceStream(file)!;
        return SKTypeface.FromStream(stream);
    }
}
