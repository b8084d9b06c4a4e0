namespace Tidewaiter.Evaluation;

/// <summary>How well a set was read, counted over all its articles.</summary>
internal sealed class Score
{
    private readonly List<string> differences = [];

    public int Labelled { get; private set; }

    public int Found { get; private set; }

    public int Figure { get; private set; }

    public int Frame { get; private set; }

    public int Full { get; private set; }

    /// <summary>What was read otherwise than labelled, in words.</summary>
    public IReadOnlyList<string> Differences => differences;

    /// <summary>The harmonic mean of precision and recall for so many hits.</summary>
    public double F1(int hits) => Labelled + Found == 0 ? 0 : 2.0 * hits / (Labelled + Found);

    /// <summary>Counts one article.</summary>
    public void Add(string id, IReadOnlyList<Statement> labels, IReadOnlyList<Statement> found)
    {
        found = [.. found.Where(statement => statement.Value is not null)];
        var pairs = Align(labels, found);
        Labelled += labels.Count(label => !label.Optional);
        Found += found.Count - pairs.Count(pair => labels[pair.Label].Optional);
        foreach (var (label, hit, slots) in pairs)
        {
            if (labels[label].Optional)
            {
                continue;
            }

            Figure++;
            Frame += slots.Frame ? 1 : 0;
            Full += slots.Full ? 1 : 0;
            if (!slots.Full)
            {
                differences.Add($"{id}: '{labels[label].Words}' labelled {Show(labels[label])}, found {Show(found[hit])}");
            }
        }

        differences.AddRange(labels.Where((label, i) => !label.Optional && pairs.All(pair => pair.Label != i))
            .Select(label => $"{id}: missed '{label.Words}' {Show(label)}"));
        differences.AddRange(found.Where((_, i) => pairs.All(pair => pair.Found != i))
            .Select(statement => $"{id}: spurious '{statement.Words}' {Show(statement)}"));
    }

    /// <summary>Pairs statements with the same figure, those that agree most first, each used once.</summary>
    private static List<(int Label, int Found, Slots Slots)> Align(IReadOnlyList<Statement> labels, IReadOnlyList<Statement> found)
    {
        var candidates =
            from label in Enumerable.Range(0, labels.Count)
            from hit in Enumerable.Range(0, found.Count)
            where Slots.SameFigure(labels[label], found[hit])
            let slots = Slots.Of(labels[label], found[hit])
            orderby slots.Count descending, Math.Abs(label - hit), label descending, hit descending
            select (label, hit, slots);
        var pairs = new List<(int Label, int Found, Slots Slots)>();
        var (usedLabels, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (label, hit, slots) in candidates)
        {
            if (!usedLabels.Contains(label) && !usedFound.Contains(hit))
            {
                usedLabels.Add(label);
                usedFound.Add(hit);
                pairs.Add((label, hit, slots));
            }
        }

        return pairs;
    }

    private static string Show(Statement s) =>
        $"{s.Kind} {s.Flow} {s.From}→{s.To} {s.Start ?? "–"}..{s.End ?? "–"} {s.Value} {s.Unit} {s.Modality}{(s.Part ? " part" : "")}";
}
