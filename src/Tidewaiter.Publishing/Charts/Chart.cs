namespace Tidewaiter.Publishing.Charts;

/// <summary>What a picture, its text alternative and the table under it are all made from.</summary>
/// <param name="Id">A short name, for addresses: <c>monthly</c>.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the numbers are: <c>billion dollars</c>, <c>%</c>.</param>
/// <param name="Points">Names of the points along the horizontal axis.</param>
/// <param name="Lines">The values.</param>
/// <param name="Ticks">Which points carry a label, and what it says.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    string Title,
    string Unit,
    IReadOnlyList<string> Points,
    IReadOnlyList<ChartLine> Lines,
    IReadOnlyList<(int Point, string Label)> Ticks)
{
    /// <summary>Whether there is anything to draw.</summary>
    public bool IsEmpty => Lines.All(line => line.Values.All(value => value is null));

    /// <summary>The data in a sentence a line: where each begins and ends, and its greatest value.</summary>
    public string Description => $"{Unit}, {Points[0]} to {Points[^1]}. {string.Join(" ", Lines.Select(Describe))}";

    private string Describe(ChartLine line)
    {
        var held = line.Values.Index().Where(point => point.Item is not null).Select(point => (point.Index, Value: point.Item!.Value)).ToArray();
        if (held.Length == 0)
        {
            return $"{line.Name}: nothing held.";
        }

        var (first, last, top) = (held[0], held[^1], held.MaxBy(point => point.Value));
        return $"{line.Name}: {Number(first.Value)} in {Points[first.Index]}, {Number(last.Value)} in {Points[last.Index]}, "
            + $"highest {Number(top.Value)} in {Points[top.Index]}.";
    }

    /// <summary>A number as tables and labels show it: up to three digits behind the point, fewer for large ones.</summary>
    public static string Number(decimal value)
    {
        var format = Math.Abs(value) switch { >= 1000 => "#,0", >= 100 => "0.#", >= 1 => "0.##", _ => "0.###" };
        return value.ToString(format, System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−');
    }
}
