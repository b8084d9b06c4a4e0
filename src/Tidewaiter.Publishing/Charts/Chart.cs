using System.Globalization;

namespace Tidewaiter.Publishing.Charts;

/// <summary>What a picture, its text alternative and the table under it are all made from.</summary>
/// <param name="Id">A short name, for addresses: <c>monthly</c>.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the numbers are: <c>billion dollars</c>, <c>%</c>.</param>
/// <param name="Points">Names of the points along the horizontal axis.</param>
/// <param name="Lines">The values.</param>
/// <param name="Ticks">Which points may carry a label, and what it says; where room is short, some are left out.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    string Title,
    string Unit,
    IReadOnlyList<string> Points,
    IReadOnlyList<ChartLine> Lines,
    IReadOnlyList<(int Point, string Label)> Ticks)
{
    /// <summary>The title where no page says what it is on: <c>China and Russia: both directions, month by month</c>.</summary>
    public string Heading { get; init; } = Title;

    /// <summary>Points worth pointing at: records, the month in which a goal was passed.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init; } = [];

    /// <summary>A level to hold the values against; <see langword="null"/> where there is none.</summary>
    public ChartGoal? Goal { get; init; }

    /// <summary>Whose numbers these are, in one line; it goes with the picture wherever that goes.</summary>
    public string Source { get; init; } = "";

    /// <summary>What a reader has to know to read it rightly; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The address of a page to read on; <see langword="null"/> where there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether there is too little to draw: a single point shows nothing that a number would not.</summary>
    public bool IsEmpty => Lines.All(line => line.Values.Count(value => value is not null) < 2);

    /// <summary>The data in a sentence a line: where each begins and ends, and its greatest value.</summary>
    public string Description
    {
        get
        {
            var goal = Goal is { } level ? $" {level.Label}: {Number(level.Value)}." : "";
            var marks = string.Concat(Marks.Select(mark => $" {mark.Label}: {Points[mark.Point]}."));
            return $"{Unit}, {Points[0]} to {Points[^1]}. {string.Join(" ", Lines.Select(Describe))}{goal}{marks}";
        }
    }

    /// <summary>A number as tables and labels show it: up to three digits behind the point, fewer for large ones.</summary>
    public static string Number(decimal value)
    {
        var format = Math.Abs(value) switch { >= 1000 => "#,0", >= 100 => "0.#", >= 1 => "0.##", _ => "0.###" };
        return value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

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
}
