using Tidewaiter.Checking.Wording;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;
using Tidewaiter.Publishing.Bulletins.Wording;

namespace Tidewaiter.Publishing.Bulletins.Writing;

/// <summary>Chooses whose figures lead and which months, and puts the paragraphs in order.</summary>
internal static class Desk
{
    private static readonly (BulletinTopic Topic, Func<Draft, string?> Write)[] Writers =
    [
        (BulletinTopic.Lead, LeadParagraph.Write),
        (BulletinTopic.Directions, DirectionsParagraph.Write),
        (BulletinTopic.Month, MonthParagraph.Write),
        (BulletinTopic.Base, BaseParagraph.Write),
        (BulletinTopic.Goal, GoalParagraph.Write),
        (BulletinTopic.Place, PlaceParagraph.Write),
        (BulletinTopic.Trend, TrendParagraph.Write),
        (BulletinTopic.Outlook, OutlookParagraph.Write),
        (BulletinTopic.Products, ProductsParagraph.Write),
        (BulletinTopic.Mirror, MirrorParagraph.Write),
        (BulletinTopic.Revisions, RevisionsParagraph.Write),
    ];

    /// <inheritdoc cref="Bulletin.Of"/>
    public static Bulletin? Write(IFigures figures, EconomyCode a, EconomyCode b, Period? period, DateOnly? asOf)
    {
        var vantage = new Vantage(figures, asOf);
        var accounts = Accounts.Of(vantage, a, b);
        if (accounts.Count == 0)
        {
            return null;
        }

        var held = accounts.Select(account => account.Held).ToArray();
        if (Accounts.Choose(vantage, accounts, a, b, period) is not { } chosen)
        {
            return Empty(a, b, period ?? held[0].Last, asOf, held);
        }

        var draft = new Draft(a, b, chosen.Series, chosen.Period, vantage);
        var paragraphs = new List<BulletinParagraph>();
        foreach (var (topic, write) in Writers)
        {
            if (write(draft) is { Length: > 0 } text)
            {
                paragraphs.Add(new(topic, text));
            }
        }

        return new()
        {
            A = a,
            B = b,
            Period = chosen.Period,
            AsOf = asOf,
            Series = chosen.Series,
            Held = [.. held.OrderByDescending(one => one.Series == chosen.Series)],
            Headline = Headlines.Of(draft),
            Paragraphs = paragraphs,
            Tables = BulletinTables.Of(draft),
            Figures = draft.Figures,
            Missing = draft.Missing,
        };
    }

    private static Bulletin Empty(EconomyCode a, EconomyCode b, Period period, DateOnly? asOf, IReadOnlyList<HeldUntil> held) => new()
    {
        A = a,
        B = b,
        Period = period,
        AsOf = asOf,
        Series = null,
        Held = held,
        Headline = $"No figures held on {EconomyWords.Short(a)}–{EconomyWords.Short(b)} trade in {Periods.Of(period)}",
        Paragraphs = [],
        Tables = [],
        Figures = [],
        Missing = [$"Of trade between {EconomyWords.Of(a)} and {EconomyWords.Of(b)} in {Periods.Of(period)} no figure is held{(asOf is { } day ? $" that was out on {Periods.Day(day)}" : "")}."],
    };
}
