using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <content>What stands right behind a time and says more of it.</content>
internal sealed partial class PeriodReader
{
    /// <summary>"The first ten months (July–April) of the fiscal year", "the corresponding period (Q1) of 2022", "this year's first half".</summary>
    private void ReadBehind(in Passage passage, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        if (core.Role is not (null or PeriodRole.Covers))
        {
            return;
        }

        if (passage.Is(core.End, '('))
        {
            ReadBracketed(passage, lead, context, ref core);
        }
        else if (Does(passage, core.End, PeriodTerm.Possessive))
        {
            ReadPartOf(passage, lead, context, ref core);
        }
    }

    private void ReadBracketed(in Passage passage, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        var open = core.End;
        if (!TryReadCore(passage, open + 1, PeriodLead.None, context, out var inner) || inner.Role is not (null or PeriodRole.Covers) || inner.Period is not { } months
            || !passage.Is(inner.End, ')') || inner.Refers || inner.Back > 0 || (core.Period is { } told && told.Months != months.Months && !core.Refers))
        {
            return;
        }

        if (TryYearReference(passage, inner.End + 1, context, months.Start.OfYear, out var year, out var behind) && year.Said)
        {
            (core.Period, core.End) = (Resolve(months.Start.OfYear, months.Months, year, running: false, forward: false, context), behind);
            core.Refers = false;
        }
        else
        {
            (core.Period, core.End) = (core.Period is { } same && core.Rule is not "first-months" ? same : months, inner.End + 1);
        }
    }

    private void ReadPartOf(in Passage passage, PeriodLead lead, in PeriodContext context, ref PeriodCore core)
    {
        var part = new PeriodCore { Rule = "" };
        if (core.Period is { Months: < 12 } || !TryReadPhrase(passage, core.End + 1, lead, context, ref part) || part.Rule is not ("quarter" or "half" or "first-months") || part.Period is not { } months)
        {
            return;
        }

        var inYear = core.Period is { } year ? Period.Of(year.Start.Plus(months.Start.OfYear - 1), year.Start.Plus(months.Start.OfYear + months.Months - 2)) : months;
        (core.Period, core.End, core.Rule, core.Back, core.Refers) = (inYear, part.End, part.Rule, 0, false);
    }
}
