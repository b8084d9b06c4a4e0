using System.Globalization;
using System.Text;
using Tidewaiter.Articles;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Evaluation.Stories;

/// <summary>Puts claims into words: a news story of one style, with a headline, a source, and now and then a number on something else.</summary>
internal sealed class StoryWriter
{
    private readonly Voice voice;
    private readonly Random random;
    private readonly EconomyCode home;
    private readonly StoryPlan plan;
    private readonly NumberWords numbers;
    private readonly PeriodPhrases periods;
    private readonly FlowPhrases flows;
    private readonly StringBuilder text = new();
    private readonly List<Story.Written> written = [];
    private (FlowKind Kind, EconomyCode From, EconomyCode To)? lastPair;
    private Period? lastPeriod;

    private StoryWriter(StoryPlan plan, Voice voice, Random random)
    {
        (this.plan, this.voice, this.random, home) = (plan, voice, random, plan.Series.Reporter);
        numbers = new(voice, random);
        periods = new(voice, random, plan.Day);
        flows = new(voice, random, home);
    }

    /// <summary>Writes the claims of a plan; those that newspapers have no words for are left out.</summary>
    public static Story Write(StoryPlan plan, Voice voice, Random random) => new StoryWriter(plan, voice, random).Write();

    private Story Write()
    {
        var claims = plan.Claims;
        var names = plan.Series.Publisher;
        var credited = false;
        for (var i = 0; i < claims.Count; i++)
        {
            // A rate and the amount it leads to make one sentence.
            var joined = i + 1 < claims.Count && claims[i].Kind == ClaimKind.Growth && claims[i + 1].Kind == ClaimKind.Level
                && claims[i].Flow == claims[i + 1].Flow && claims[i].Period == claims[i + 1].Period && claims[i].Flow.Kind != FlowKind.Balance && random.Next(4) != 0;
            var begin = text.Length;
            if (!Tell(claims[i], joined ? claims[i + 1] : null))
            {
                continue;
            }

            i += joined ? 1 : 0;
            if (!credited && random.Next(3) != 0)
            {
                credited = true;
                Append(", " + string.Format(CultureInfo.InvariantCulture, SentenceForms.Sources.Pick(voice, random), "the " + names));
            }

            Capitalize(begin);
            text.Append('.');
            text.Append(random.Next(3) == 0 ? "\n" : " ");
            if (random.Next(5) == 0)
            {
                Append(SentenceForms.Fillers.Pick(voice, random) + (random.Next(2) == 0 ? "\n" : " "));
            }
        }

        return new(new Article(text.ToString()) { Published = plan.Day, Language = "en" }, written);
    }

    private bool Tell(Claim claim, Claim? level)
    {
        if (claim.Period is not { } period || periods.Of(period) is not { } phrase)
        {
            return false;
        }

        var earlier = period.End < plan.Period.Start || period == plan.Period.YearBefore;
        var form = claim switch
        {
            { Flow.Kind: FlowKind.Balance, Kind: ClaimKind.Level } => SentenceForms.Balance,
            { Flow.Kind: FlowKind.Balance } => null,
            { Kind: ClaimKind.Growth } when level is not null => SentenceForms.LevelWithGrowth,
            { Kind: ClaimKind.Growth } => SentenceForms.Growth,
            { Kind: ClaimKind.Change } => SentenceForms.Change,
            { Kind: ClaimKind.Level } when earlier => SentenceForms.YearBefore,
            { Kind: ClaimKind.Level } => SentenceForms.Level,
            _ => null,
        };
        if (form is null)
        {
            return false;
        }

        // What was just spoken of need not be named again.
        var pair = (claim.Flow.Kind, claim.Flow.From, claim.Flow.To);
        var saysPeriod = lastPeriod != period || random.Next(2) == 0;
        Fill(form.Pick(voice, random), claim, level, saysPeriod ? phrase : "", known: lastPair is not null && Same(lastPair.Value, pair));
        (lastPair, lastPeriod) = (pair, period);
        return true;
    }

    private static bool Same((FlowKind, EconomyCode From, EconomyCode To) one, (FlowKind, EconomyCode From, EconomyCode To) other) =>
        (one.From == other.From && one.To == other.To) || (one.From == other.To && one.To == other.From);

    private void Fill(string form, Claim claim, Claim? level, string period, bool known)
    {
        var rises = claim.Value > 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                Append(form[i].ToString());
                continue;
            }

            var slot = form[i + 1];
            i += 2;
            switch (slot)
            {
                case 'F': Append(flows.Of(claim.Flow, known) ?? ""); break;
                case 'N': Number(level ?? claim); break;
                case 'G': Number(claim); break;
                case 'P': Append(period); break;
                case 'V': Append((rises ? SentenceForms.Rising : SentenceForms.Falling).Pick(voice, random)); break;
                case 'U': Append(rises ? "up" : "down"); break;
                case 'M': Append(claim.Unit == "%" ? (rises ? "more" : "less") : rises ? "higher" : "lower"); break;
                case 'R': Append(rises ? "a rise" : "a fall"); break;
                case 'B': Append(flows.Balance(claim.Flow, (claim.Value > 0) == (claim.Flow.From == home))); break;
                case 'H': Append(EconomyNames.Of(home)); break;
                default: Append(EconomyNames.Owner(home)); break;
            }
        }
    }

    private void Number(Claim claim)
    {
        var number = numbers.Of(claim);
        Append(number);
        written.Add(new(claim, text.Length - number.Length, number.Length));
    }

    // Where a part of a form stays empty, its blanks and commas go with it.
    private void Append(string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var atStart = text.Length == 0 || text[^1] is ' ' or '\n';
        if (words is " " or ",")
        {
            if (!atStart)
            {
                text.Append(words);
            }

            return;
        }

        if (words[0] == ',' && text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append(words);
    }

    private void Capitalize(int begin)
    {
        while (text.Length > begin && text[^1] is ' ' or ',')
        {
            text.Length--;
        }

        if (begin < text.Length)
        {
            text[begin] = char.ToUpperInvariant(text[begin]);
        }
    }
}
