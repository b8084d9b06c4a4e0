using Tidewaiter.Checking.Judging;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Indicators;

namespace Tidewaiter.Checking.Evaluation;

/// <summary>Plants a slip in a true statement, as newsrooms make it.</summary>
internal sealed class Slips(IFigures figures, Random random)
{
    private readonly Vantage now = new(figures, null);

    /// <summary>The claim with the slip in it; <see langword="null"/> where the slip cannot be made, or leaves the claim as good as true.</summary>
    public Claim? Plant(Claim truth, Series series, Edit edit)
    {
        var wrong = Slip(truth, series, edit);
        if (wrong is null || Band.Of(wrong) is not { } band)
        {
            return null;
        }

        // A slip that nobody could see is none.
        return Truth(wrong, series) is { } evidence && Comparison.Touch(band.Lax, evidence.Value) ? null : wrong;
    }

    private Claim? Slip(Claim truth, Series series, Edit edit)
    {
        switch (edit)
        {
            case Edit.SwapDirection:
                return truth.Flow.Kind == FlowKind.Exports ? truth with { Flow = truth.Flow.Reversed } : null;
            case Edit.OtherPeriod:
                var moved = Moved(truth.Period!.Value);
                return truth with { Period = moved, Base = truth.Base is null ? null : moved.YearBefore };
            case Edit.OtherFlow:
                return truth.Flow.Kind switch
                {
                    FlowKind.Trade => truth with { Flow = truth.Flow with { Kind = FlowKind.Exports } },
                    FlowKind.Exports => truth with { Flow = truth.Flow with { Kind = FlowKind.Trade } },
                    _ => null,
                };
            case Edit.OtherCurrency:
                return truth.Kind == ClaimKind.Level ? truth with { Unit = truth.Unit == "USD" ? "CNY" : "USD" } : null;
            case Edit.Scale:
                return truth.Unit == "%" ? null : Scaled(truth, random.Next(4) switch { 0 => 1000m, 1 => 0.001m, 2 => 10m, _ => 0.1m });
            case Edit.GrowthLevel when truth.Kind == ClaimKind.Growth && Math.Abs(truth.Value!.Value) < 1000:
                return truth with
                {
                    Kind = ClaimKind.Change,
                    Unit = series.Currency,
                    Value = truth.Value * 1_000_000_000m,
                    Precision = truth.Precision * 1_000_000_000m,
                };
            case Edit.GrowthLevel when truth.Kind == ClaimKind.Change:
                return truth with { Kind = ClaimKind.Level, Base = null, Value = Math.Abs(truth.Value!.Value) };
            case Edit.Typo:
                return Mistyped(truth);
            default:
                return null;
        }
    }

    private Period Moved(Period period) => random.Next(4) switch
    {
        0 => period.YearBefore,
        1 => period.Shift(12),
        2 when period.IsMonth && period.End.OfYear > 1 => Period.FirstMonths(period.End.Year, period.End.OfYear),
        2 when period.IsCumulative && !period.IsMonth => Period.Of(period.End),
        _ when period.IsMonth => period.Shift(random.Next(2) == 0 ? 1 : -1),
        _ when period.IsCumulative && period.Months < 12 => Period.FirstMonths(period.End.Year, period.Months + 1),
        _ => period.YearBefore,
    };

    private static Claim Scaled(Claim truth, decimal factor) => truth with { Value = truth.Value * factor, Precision = truth.Precision * factor };

    private Claim? Mistyped(Claim truth)
    {
        var unit = 2 * truth.Precision!.Value;
        var digits = ((long)Math.Abs(truth.Value!.Value / unit)).ToString(System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        if (digits.Length < 2)
        {
            return null;
        }

        switch (random.Next(4))
        {
            case 0 when truth.Kind != ClaimKind.Level:
                return truth with { Value = -truth.Value };
            case 1 when digits.Length >= 3:
                var one = random.Next(digits.Length - 1);
                if (one == 0 && digits[0] == digits[1])
                {
                    return null;
                }

                digits[one] = (char)('1' + ((digits[one] - '0' + random.Next(8)) % 9));
                break;
            case 3 when digits.Length >= 4:
                digits = [digits[0], .. digits[2..]];
                break;
            default:
                var at = random.Next(digits.Length - 1);
                (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
                break;
        }

        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * unit * Math.Sign(truth.Value.Value);
        return digits[0] == '0' || value == truth.Value ? null : truth with { Value = value };
    }

    private Evidence? Truth(Claim claim, Series series) =>
        Subject.Of(series, claim.Flow) is { } subject && (claim.Unit is "%" or "x" || claim.Unit == series.Currency)
        && Ways.Of(claim, Stand.Of(claim, new(series, Role.Credited, subject), now), claim.Period!.Value, claim.Base).Ways is [var best, ..]
            ? best
            : null;
}
