using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>All that is stated on the trade of two economies in a period, as known on a day: as a desk would print it, and number by number.</summary>
public sealed record Bulletin
{
    /// <summary>The economy named first: "exports" in names of figures are its exports to the other.</summary>
    public required EconomyCode A { get; init; }

    /// <summary>The economy named second.</summary>
    public required EconomyCode B { get; init; }

    /// <summary>The months it is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The day as of which it is told; <see langword="null"/> for what holds today.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The series whose numbers lead; <see langword="null"/> where none holds anything of the period.</summary>
    public required Series? Series { get; init; }

    /// <summary>How far the figures of each series reach, the leading one first.</summary>
    public required IReadOnlyList<HeldUntil> Held { get; init; }

    /// <summary>One line, without a full stop.</summary>
    public required string Headline { get; init; }

    /// <summary>What a desk would print, in order.</summary>
    public required IReadOnlyList<BulletinParagraph> Paragraphs { get; init; }

    /// <summary>The numbers in rows and columns: the main table first.</summary>
    public required IReadOnlyList<BulletinTable> Tables { get; init; }

    /// <summary>Every number that the text or the main table holds, with its derivation.</summary>
    public required IReadOnlyList<BulletinFigure> Figures { get; init; }

    /// <summary>What could not be told, and why: a sentence each.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The releases that the figures rest on, the latest first.</summary>
    public IReadOnlyList<Release> Sources => [.. Figures.SelectMany(figure => figure.Sources).Distinct().OrderByDescending(release => release.Day)];

    /// <summary>Whether any number of the period is held.</summary>
    public bool IsEmpty => Figures.Count == 0;

    /// <summary>Writes the bulletin on a pair.</summary>
    /// <param name="figures">What is held.</param>
    /// <param name="a">The economy named first.</param>
    /// <param name="b">The other one.</param>
    /// <param name="period">The months; <see langword="null"/> for the latest of which both directions are held.</param>
    /// <param name="asOf">The day; <see langword="null"/> for today.</param>
    /// <returns>Empty, with what is missing told, where nothing of the period is held; <see langword="null"/> where nothing of the pair is held at all.</returns>
    public static Bulletin? Of(IFigures figures, EconomyCode a, EconomyCode b, Period? period = null, DateOnly? asOf = null) =>
        Writing.Desk.Write(figures, a, b, period, asOf);
}
