using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;

namespace Tidewaiter.Publishing.Bulletins;

/// <summary>Lines that a bulletin has on paper, on a terminal and in a page alike.</summary>
public static class BulletinLines
{
    /// <summary>What stands on top: <c>Figures held until November 2023 (General Administration of Customs of China); as of 10 December 2023.</c></summary>
    public static string Held(Bulletin bulletin)
    {
        var asOf = bulletin.AsOf is { } day ? $" As known on {Periods.Day(day)}." : "";
        var until = bulletin.Held.Where(held => bulletin.Series is null || held.Series == bulletin.Series).DefaultIfEmpty(bulletin.Held[0]).First();
        var others = bulletin.Held.Where(held => held != until && held.Series.Reporter != until.Series.Reporter && !held.Series.IsReconciled)
            .GroupBy(held => held.Series.Publisher)
            .Select(group => $"{group.Key} until {Periods.Of(Period.Of(group.Max(held => held.Last.End)))}")
            .ToArray();
        return $"Figures held until {Periods.Of(Period.Of(until.Last.End))} ({until.Series.Publisher}"
            + $"{(others.Length == 0 ? "" : $"; {string.Join("; ", others)}")}).{asOf}";
    }

    /// <summary>Where a number comes from: its computation, else the release it was printed in.</summary>
    public static string From(BulletinFigure figure)
    {
        if (figure.Derivation is { } derivation)
        {
            return derivation;
        }

        if (figure.Evidence.Cited is not { } cited)
        {
            return "";
        }

        var release = cited.Release;
        var relays = cited.Relays.Count == 0 ? "" : $", relayed as {string.Join("; ", cited.Relays.Select(relay => relay.AsReported).Distinct().Take(3))}";
        var conflicts = cited.Conflicts.Count == 0 ? "" : $"; others gave {string.Join("; ", cited.Conflicts.Select(relay => relay.AsReported).Distinct().Take(3))}";
        return $"{release.Publisher}, {(release.DayEstimated ? "about " : "")}{Periods.Day(release.Day)}{relays}{conflicts}";
    }

    /// <summary>Where a release can be looked at: its own page, else the one that relayed it.</summary>
    public static string? Address(Bulletin bulletin, Release release) => release.Address
        ?? bulletin.Figures.SelectMany(figure => figure.Evidence.Derivation.Figures)
            .Where(figure => figure.Release == release && figure.Relays.Count > 0)
            .Select(figure => figure.Relays[0].Address)
            .FirstOrDefault();
}
