namespace Tidewaiter.Checking.Evaluation;

/// <summary>Small files of comma separated values with a header, quotes allowed.</summary>
internal static class CsvLines
{
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext())
        {
            yield break;
        }

        var names = Cells(lines.Current.TrimStart('\uFEFF'));
        while (lines.MoveNext())
        {
            var cells = Cells(lines.Current);
            if (cells.Count == names.Count)
            {
                yield return names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            }
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var quoted = false;
        var cell = new System.Text.StringBuilder();
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
