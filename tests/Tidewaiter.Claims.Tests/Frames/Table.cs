using System.Globalization;

namespace Tidewaiter.Claims.Tests.Frames;

/// <summary>The tables of texts beside this file.</summary>
/// <remarks>
/// A row is a block of lines, parted from the next by an empty line: the day of publication and the text (a story has a
/// line for each paragraph), then a line for each claim, then, of a known gap, <c>! why it is read otherwise</c>.
/// A claim is <c>= kind flow from&gt;to period value unit</c> and what is not ordinary about it: <c>product</c> or
/// <c>product=services</c>, <c>about</c> and the other hedges, <c>target</c> and the other modalities, <c>of=DEU</c>,
/// <c>base=2023-04</c> (without it the same months a year before; <c>base=</c> for any), <c>terms=real</c>, <c>alt</c>.
/// <c>?</c> in place of <c>=</c>: the reading is open. <c>#</c> begins a remark.
/// </remarks>
internal static class Table
{
    public static IReadOnlyList<Row> Read(string name) => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Frames", name)));

    public static IReadOnlyList<Row> Parse(string table)
    {
        var rows = new List<Row>();
        var (block, first, number) = (new List<string>(), 0, 0);
        foreach (var line in table.Split('\n').Append(string.Empty))
        {
            number++;
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.Trim().Length > 0)
            {
                first = block.Count == 0 ? number : first;
                block.Add(line.Trim());
            }
            else if (block.Count > 0)
            {
                rows.Add(Of(block, first));
                block.Clear();
            }
        }

        return rows;
    }

    private static Row Of(List<string> block, int number)
    {
        var day = DateOnly.ParseExact(block[0].AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = block.Where(line => line[0] is not ('=' or '?' or '!')).Select((line, i) => i == 0 ? line[10..].Trim() : line).Where(line => line.Length > 0);
        return new(
            number,
            day,
            string.Join('\n', text),
            [.. block.Where(line => line[0] is '=' or '?').Select(ExpectedClaim.Parse)],
            block.LastOrDefault(line => line[0] == '!')?[1..].Trim());
    }
}
