namespace Tidewaiter.Claims.Tests.Text;

/// <summary>
/// A file of cases beside the tests. A line is <c>text => expected; expected</c>, or <c>text => -</c> where nothing is expected; a
/// line that starts with <c># </c> is a heading, and holds for the cases below it. <c>\t</c> and <c>\n</c> stand for a tab and a line's end.
/// </summary>
internal static class CaseTable
{
    public static TheoryData<string, string, string> Read(string file)
    {
        var (cases, heading) = (new TheoryData<string, string, string>(), "");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                heading = line[2..];
            }
            else if (line.Length > 0)
            {
                var parts = line.Split(" => ");
                cases.Add(heading, parts[0].Replace("\\t", "\t").Replace("\\n", "\n"), parts[1]);
            }
        }

        return cases;
    }

    /// <summary>One line of what was found.</summary>
    public static string Line(IEnumerable<string> found) => string.Join("; ", found.DefaultIfEmpty("-"));
}
