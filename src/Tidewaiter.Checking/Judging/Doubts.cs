using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>Tells why a figure that does not fit excludes nothing: it may be counted in another way than the text's.</summary>
internal sealed class Doubts(IFigures figures, IReadOnlyList<Case> article)
{
    // Services come to half of what goods do, and the adjustment for seasons to less.
    private const decimal BasesApart = 2;
    private const decimal BasesApartInPoints = 10;

    // A change, and the rate of a balance, is what is left between large numbers.
    private const decimal RestsApart = 30;

    private readonly Dictionary<string, bool> confirmed = [];

    /// <summary>The reason, as it follows a "but"; <see langword="null"/> where the figure excludes what differs from it.</summary>
    public string? Of(Case file) =>
        file.Deciding.Answer.Official is not { } official ? null
        : official.Series.IsReconciled && !Witnesses.IsNamed(file.Claim, official.Series)
            ? "it is made from the reports of both sides and is no office's own account, and the text does not speak of it"
        : MayBeOfAnotherBasis(file, official)
            ? $"the office tells the country's totals on several bases: this one is '{official.Series.Basis}', and the text does not say which it means"
        : null;

    private bool MayBeOfAnotherBasis(Case file, Official official) =>
        official.Partner == EconomyCode.World
        && IsOnSeveral(official.Series)
        && IsWithinBases(file.Claim, official)
        && !file.Deciding.All.Any(held => Confirms(held.Series));

    private bool IsOnSeveral(Series series) =>
        figures.Series.Any(other => (other.Publisher, other.Reporter, other.Currency) == (series.Publisher, series.Reporter, series.Currency)
            && other.Basis != series.Basis);

    private static bool IsWithinBases(Claim claim, Official official)
    {
        if (claim.Value is not { } value)
        {
            return false;
        }

        var rest = claim.Kind == ClaimKind.Change || claim is { Kind: ClaimKind.Growth, Flow.Kind: FlowKind.Balance };
        return (claim.Kind == ClaimKind.Growth && !rest && Math.Abs(value - official.Value) <= BasesApartInPoints)
            || ((rest || claim.Kind == ClaimKind.Level) && AreWithin(value, official.Value, rest ? RestsApart : BasesApart));
    }

    private static bool AreWithin(decimal one, decimal other, decimal times) =>
        Math.Abs(one) <= times * Math.Abs(other) && Math.Abs(other) <= times * Math.Abs(one);

    // The article's totals are those of a series where it meets as many of them as it misses: the one that is a slip is missed too.
    private bool Confirms(Series series)
    {
        if (!confirmed.TryGetValue(series.Id, out var known))
        {
            known = ConfirmsMost(series);
            confirmed.Add(series.Id, known);
        }

        return known;
    }

    private bool ConfirmsMost(Series series)
    {
        var (met, missed) = (0, 0);
        foreach (var file in article)
        {
            if (file.Deciding.All.FirstOrDefault(held => held.Series.Id == series.Id) is { Partner: var partner } && partner == EconomyCode.World)
            {
                var meets = file.Deciding.Answer is { Agreement: Agreement.Meets, Official: { } near } && near.Series.Id == series.Id;
                met += meets ? 1 : 0;
                missed += meets || file.Deciding.Answer.Agreement < Agreement.Near ? 0 : 1;
            }
        }

        return met > 0 && met >= missed;
    }
}
