using System.Runtime.InteropServices;
using Tidewaiter.Figures;

namespace Tidewaiter.Indicators;

/// <summary>Figures with all that was reckoned from them so far: the next one who asks the same is answered from it.</summary>
/// <param name="figures">What is held, which must not change.</param>
/// <remarks>It serves one article or page after the other, on one thread at a time. What it keeps is bounded.</remarks>
public sealed class Workbook(IFigures figures)
{
    // Some tens of megabytes, and an end for a text that asks for everything.
    private const int MostAnswers = 200_000;
    private const int MostDays = 1_000;

    private readonly Dictionary<Page, PartnerBook> partners = [];
    private readonly Dictionary<(Subject, Period, DateOnly?), Place?> places = [];
    private readonly Dictionary<DateOnly, Vantage> days = [];
    private Tally tally = new();
    private Vantage? now;

    /// <summary>What is held.</summary>
    public IFigures Figures { get; } = figures;

    /// <summary>The figures as they stood at the end of a day.</summary>
    /// <param name="day">The day; <see langword="null"/> for now: the latest vintage of everything.</param>
    public Vantage AsOf(DateOnly? day)
    {
        if (day is not { } asOf)
        {
            return now ??= new(this, null);
        }

        if (!days.TryGetValue(asOf, out var vantage))
        {
            if (days.Count == MostDays)
            {
                days.Clear();
            }

            days.Add(asOf, vantage = new(this, asOf));
        }

        return vantage;
    }

    /// <summary>A partner's flows as they stood.</summary>
    internal PartnerView View(Series series, EconomyCode partner, string product, DateOnly? day)
    {
        if (tally.Answers > MostAnswers)
        {
            Forget();
        }

        ref var book = ref CollectionsMarshal.GetValueRefOrAddDefault(partners, new(series, partner, product), out _);
        if (book is null)
        {
            tally.Add();
            book = new(Figures, series, partner, product, tally);
        }

        return book.AsOf(day);
    }

    /// <summary>The place of a partner as of a day, as found once.</summary>
    internal Place? Place(Vantage vantage, Subject subject, Period period)
    {
        var page = (subject, period, vantage.Day);
        if (!places.TryGetValue(page, out var place))
        {
            tally.Add();
            place = places[page] = Ranks.Make(vantage, subject, period);
        }

        return place;
    }

    private void Forget()
    {
        partners.Clear();
        places.Clear();
        tally = new();
    }

    private readonly record struct Page(Series Series, EconomyCode Partner, string Product) : IEquatable<Page>
    {
        // The same few objects come again and again.
        public bool Equals(Page other) =>
            Partner == other.Partner && (ReferenceEquals(Product, other.Product) || Product == other.Product)
            && (ReferenceEquals(Series, other.Series) || Series == other.Series);

        public override int GetHashCode() => (Series.GetHashCode() << 5) ^ Partner.GetHashCode() ^ Product.GetHashCode(StringComparison.Ordinal);
    }
}
