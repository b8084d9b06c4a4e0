using Tidewaiter.Checking;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Checks;

/// <summary>The releases that a note rests on, numbered as they are first met.</summary>
internal sealed class NoteSources
{
    private readonly List<(Release Release, Relay? Relay)> sources = [];

    /// <summary>The numbers of what an official figure was reached from: <c> [1][2]</c>; empty where nothing published is in it.</summary>
    public string Mark(Official? official) => official is null ? "" : Brackets(official.Evidence.Derivation.Figures.Select(Number).Distinct().Order());

    /// <summary>Writes the list: office, title, day, where it stands, and the hash of the bytes that were read.</summary>
    public void Write(TextWriter output)
    {
        if (sources.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("## Sources");
        output.WriteLine();
        foreach (var (index, (release, relay)) in sources.Index())
        {
            var day = $"{(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}";
            output.WriteLine($"{index + 1}. {PlainMarkdown.Of(release.Publisher)}, {PlainMarkdown.Of(release.Title)}, {day}{Where(release.Address)}"
                + (relay is null ? "" : $"; relayed{(relay.Published is { } passed ? $" {Periods.Day(passed)}" : "")}{Where(relay.Address)}"));
            output.WriteLine($"   SHA-256 of {(release.Transcribed ? "our transcription" : "the bytes read")}: `{release.Sha256}`");
        }
    }

    // A release and the page that passed it on are one source: another page of the same release is another.
    private int Number(Figure figure)
    {
        var relay = figure.Relays is [var first, ..] ? first : null;
        var known = sources.FindIndex(source => source.Release.Id == figure.Release.Id && source.Relay?.Address == relay?.Address);
        if (known >= 0)
        {
            return known + 1;
        }

        sources.Add((figure.Release, relay));
        return sources.Count;
    }

    private static string Brackets(IEnumerable<int> numbers) => numbers.ToArray() is { Length: > 0 } all ? " " + string.Concat(all.Select(number => $"\\[{number}\\]")) : "";

    private static string Where(string? address) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $", <{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}>"
            : "";
}
