namespace Tidewaiter.Architecture.Tests;

/// <summary>The table of projects in docs/architecture.md: what each may refer to.</summary>
internal static class ArchitecturePage
{
    /// <summary>Projects that put the others together, and may refer to any of them but each other.</summary>
    public static IReadOnlyList<string> Tops { get; } = ["Tidewaiter.Cli", "Tidewaiter.Web"];

    /// <summary>Of each project below the tops, those it may refer to itself, by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Table { get; } = Read();

    /// <summary>All that a project may see: what the table names, and what those may see in turn.</summary>
    public static IReadOnlySet<string> Sees(string project)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Table[project]);
        while (open.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var below in Table[next])
                {
                    open.Push(below);
                }
            }
        }

        return seen;
    }

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md"))
            .Where(line => line.StartsWith("| `Tidewaiter.", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Names: Names(cells[1]).ToArray(), RefersTo: Words(cells[3]).ToArray()))
            .ToArray();
        var known = rows.SelectMany(row => row.Names).ToHashSet(StringComparer.Ordinal);
        return rows.SelectMany(row => row.Names, (row, name) => (name, row.RefersTo))
            .Where(row => !Tops.Contains(row.name))
            .ToDictionary(row => row.name, row => (IReadOnlyList<string>)[.. row.RefersTo.Where(known.Contains)]);
    }

    private static IEnumerable<string> Names(string cell) => cell.Split('`').Where(part => part.StartsWith("Tidewaiter.", StringComparison.Ordinal));

    private static IEnumerable<string> Words(string cell) =>
        cell.Split([',', ' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => "Tidewaiter." + word);
}
