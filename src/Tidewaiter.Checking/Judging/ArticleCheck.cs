using Tidewaiter.Articles;
using Tidewaiter.Checking.Explaining;
using Tidewaiter.Checking.Relations;
using Tidewaiter.Checking.Repairs;
using Tidewaiter.Checking.Rewriting;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Judging;

/// <summary>The checking of one article: first each claim by itself, then with what the others tell of the article.</summary>
internal sealed class ArticleCheck
{
    // No honest article has so many failed claims: past them the verdict is that of the figures alone, and nothing is offered.
    private const int MostSearches = 1_000;

    private readonly Article article;
    private readonly IReadOnlyList<Claim> claims;
    private readonly Panel panel;
    private readonly CaseFile cases;
    private readonly RepairSearch search;
    private readonly DateOnly? day;
    private readonly Lazy<Mentions> mentions;
    private int searches;

    public ArticleCheck(Article article, IReadOnlyList<Claim> claims, Panel panel, DateOnly? day)
    {
        (this.article, this.claims, this.panel, this.day) = (article, claims, panel, day);
        cases = new(panel, day);
        search = new(panel);
        mentions = new(() => new(claims));
    }

    public IReadOnlyList<Finding> Findings()
    {
        var trusted = new HashSet<EconomyCode>();
        var currency = new RateCurrency(claims);
        var (told, opened) = (new Claim[claims.Count], new Case[claims.Count]);
        for (var i = 0; i < claims.Count; i++)
        {
            told[i] = currency.Told(claims[i]);
            opened[i] = cases.Open(told[i], trusted);
        }

        // An article whose other figures are those of one office speaks of that office.
        foreach (var file in opened)
        {
            if (Judge.Of(file) is Verdict.Confirmed or Verdict.Rounded or Verdict.Revised
                && file.Deciding.Answer.Official is { Series: { IsReconciled: false, Reporter: var reporter } })
            {
                trusted.Add(reporter);
            }
        }

        var doubts = new Doubts(panel.Workbook.Figures, opened);
        var findings = new Finding[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            var file = opened[i].Deciding.Role == Role.Fits ? cases.Reopen(opened[i], told[i], trusted) : opened[i];
            opened[i] = doubts.Of(file) is { } doubt ? file with { Doubt = doubt } : file;
            findings[i] = AsWritten(claims[i], Conclude(opened[i], trusted));
        }

        var wordings = new Wordings(article, day);
        var plain = new Misreading(wordings, findings).Findings();
        var relations = RelationFinder.Find(claims);
        return WithSentences(relations.Count == 0 ? plain : new Arbiter(plain, relations, wordings).Findings());
    }

    // A corrected sentence is read again before it is offered: only of what is told in the end.
    private IReadOnlyList<Finding> WithSentences(IReadOnlyList<Finding> findings)
    {
        if (!findings.Any(finding => finding.Verdict == Verdict.Contradicted))
        {
            return findings;
        }

        var proof = new Proof(article, [.. findings.Where(finding => finding.Verdict != Verdict.Contradicted).Select(finding => finding.Claim)]);
        Finding[] worded =
        [
            .. findings.Select(finding => finding.Repairs.Count == 0 ? finding
                : finding with { Repairs = [.. finding.Repairs.Select(repair => Rewriter.Worded(article, proof, finding, repair))] }),
        ];
        return new SentencesWithManyErrors(article, proof).PutRight(worded);
    }

    private Finding Conclude(Case file, HashSet<EconomyCode> trusted)
    {
        if (file.Claim.Modality != Modality.Reported)
        {
            return Aims.Finding(file, panel);
        }

        var verdict = Judge.Of(file);
        IReadOnlyList<(Candidate Candidate, Official Official)> found = [];
        var doubtful = verdict == Verdict.Consistent && file.Deciding.Answer.Agreement is Agreement.Near or Agreement.Off;
        if (file.Doubt is not null)
        {
            verdict = verdict == Verdict.Contradicted ? Verdict.Unverifiable : verdict;
        }
        else if ((verdict == Verdict.Contradicted || doubtful || CouldBeMended(file, verdict)) && searches++ < MostSearches)
        {
            var stands = verdict == Verdict.Contradicted && Judge.IsFirm(file);
            found = search.Find(file, trusted, mentions.Value, settling: !stands);
            verdict = stands || Convincing.Is(file, found) ? Verdict.Contradicted
                : verdict == Verdict.Contradicted ? Verdict.Unverifiable
                : verdict;
        }
        else if (verdict == Verdict.Contradicted && !Judge.IsFirm(file))
        {
            verdict = Verdict.Unverifiable;
        }

        Repair[] repairs = verdict != Verdict.Contradicted ? []
            : [.. found.Select(one => new Repair(one.Candidate.Edit, Restored(file, one.Candidate.To), one.Official, null))];
        return new()
        {
            Claim = file.Whole ?? file.Claim,
            Verdict = verdict,
            AsOf = file.Day,
            Why = Reasons.Of(file, verdict, repairs, panel),
            Then = file.Day is null ? null : file.Then.Answer.Official,
            Now = file.Now.Answer.Official,
            Repairs = repairs,
        };
    }

    // A mended claim keeps the period as it was written, unless the period is what was mended.
    private static Claim Restored(Case file, Claim mended) =>
        file.Whole is { } whole && mended.Period == file.Claim.Period ? mended with { Period = whole.Period, Base = whole.Base } : mended;

    // The currency that a rate was judged in is no part of what the text says.
    private static Finding AsWritten(Claim claim, Finding finding) => finding.Claim.Terms == claim.Terms ? finding : finding with
    {
        Claim = finding.Claim with { Terms = claim.Terms },
        Repairs = [.. finding.Repairs.Select(repair => repair with { To = repair.To with { Terms = claim.Terms } })],
    };

    // What cannot be held against its own statement (a wrong currency, points of an amount) may still be plainly another one.
    private static bool CouldBeMended(Case file, Verdict verdict) =>
        verdict == Verdict.Unverifiable && file is { Whole: not null, Deciding.Answer.Agreement: Agreement.Off } || verdict == Verdict.Unverifiable && file.Claim is { Value: not null, Product: null, Terms: null, Period: not null }
        && file.Deciding.Mirror?.Official is null
        && (file.Claim.Unit == "pp" || (file.Claim.Unit is { } unit && Units.IsCurrency(unit) && file.Claim.Kind == ClaimKind.Level));
}
