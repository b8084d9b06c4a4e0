using Tidewaiter.Checking.Explaining;
using Tidewaiter.Checking.Wording;
using Tidewaiter.Claims;
using Tidewaiter.Figures;

namespace Tidewaiter.Checking.Relations;

/// <summary>Lets the figures of one article speak for and against each other.</summary>
/// <remarks>
/// An official figure goes before the article's arithmetic. Where none decides, a claim that the others give is consistent, and of
/// figures that cannot all be right the one is contradicted whose change alone makes everything agree.
/// </remarks>
internal sealed class Arbiter(IReadOnlyList<Finding> findings, IReadOnlyList<Relation> relations, Wordings wordings)
{
    private const int OneBreath = 350;

    private readonly Claim[] claims = [.. findings.Select(finding => finding.Claim)];
    private readonly ILookup<int, Relation> of = relations
        .SelectMany(relation => relation.All.Distinct().Select(index => (index, relation)))
        .ToLookup(one => one.index, one => one.relation);

    private Solver? solver;

    public IReadOnlyList<Finding> Findings()
    {
        var result = findings.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (RelatedTo(i) is { Count: > 0 } related)
            {
                result[i] = result[i] with { Related = related };
            }
        }

        foreach (var relation in relations)
        {
            if (relation.Holds && relation.Kind != RelationKind.Between && relation.Kind != RelationKind.Repeat
                && result[relation.Result] is { Verdict: Verdict.Unverifiable, Claim.Modality: Modality.Reported })
            {
                result[relation.Result] = result[relation.Result] with { Verdict = Verdict.Consistent, Why = Follows(relation) };
            }
        }

        foreach (var relation in relations.Where(relation => relation.Fit == RelationFit.Fails))
        {
            if (Suspect(relation) is var (suspect, repairs) && result[suspect].Verdict is Verdict.Unverifiable or Verdict.Consistent)
            {
                result[suspect] = result[suspect] with { Verdict = Verdict.Contradicted, Why = Conflicts(relation, suspect), Repairs = repairs };
            }
        }

        return result;
    }

    private List<int> RelatedTo(int index)
    {
        var related = new SortedSet<int>();
        foreach (var relation in of[index])
        {
            if (relation.Fit != RelationFit.Open)
            {
                related.UnionWith(relation.All);
            }
        }

        related.Remove(index);
        return [.. related];
    }

    /// <summary>
    /// The claim likeliest wrong, with what would mend it; <see langword="null"/> where figures explain the failure already, or where it is
    /// as likely that something was read wrongly.
    /// </summary>
    private (int Suspect, IReadOnlyList<Repair> Repairs)? Suspect(Relation relation)
    {
        var involved = relation.All;
        if (involved.Any(index => findings[index].Verdict == Verdict.Contradicted))
        {
            return null;
        }

        var open = involved.Where(index => !IsSettled(index)).ToArray();
        if (open.Length == 0)
        {
            return null;
        }

        var near = IsNear(involved) && relation.Kind != RelationKind.Repeat;
        var suspects = open.Where(index => (near || index == relation.Result || relation.Kind == RelationKind.Sum) && IsPlain(index, involved, relation));
        if ((solver ??= new(claims, of)).For(relation, suspects, near) is { } change)
        {
            return (change.Index, [change.Repair]);
        }

        // Without such a slip, one of the figures is likelier of something else; only rates of one breath and of the same months leave no way out.
        return near && relation.Kind == RelationKind.Between && open.Contains(relation.Result) && IsPlain(relation.Result, involved, relation)
            ? (relation.Result, []) : null;
    }

    // Months taken over from the sentence before may be those of another figure, unless that one agrees with the rest; "a rise of $2 billion" is no amount.
    private bool IsPlain(int index, IReadOnlyList<int> involved, Relation relation) =>
        !(claims[index].Kind == ClaimKind.Level && wordings.Tells(claims[index], ClaimKind.Change))
        && (wordings.NamesPeriod(claims[index]) || wordings.AreTold(involved.Select(other => claims[other])) || AgreeWithEachOther(index, involved, relation));

    private bool AgreeWithEachOther(int index, IReadOnlyList<int> involved, Relation relation)
    {
        var others = involved.Where(other => other != index).ToArray();
        return of[others[0]].Any(holds => holds != relation && holds.Holds && others.All(holds.All.Contains)
            && holds.All.Any(beside => beside != index && wordings.AreTold([claims[index], claims[beside]])));
    }

    // Figures of one breath hang together for certain; of figures far apart, one may be of something else.
    private bool IsNear(IReadOnlyList<int> involved) =>
        involved.Max(index => claims[index].Begin) - involved.Min(index => claims[index].Begin) <= OneBreath;

    private bool IsSettled(int index) => findings[index].Verdict is Verdict.Confirmed or Verdict.Rounded or Verdict.Revised;

    private string Follows(Relation relation)
    {
        var claim = findings[relation.Result].Claim;
        var tail = relation.Fit == RelationFit.HoldsRounded ? ", if a figure was cut off or is one off in its last digit" : "";
        return $"No official figure decides, but it follows from the article's own figures: {Words(relation)} make {Number(relation, claim)}{tail}.";
    }

    private string Conflicts(Relation relation, int suspect)
    {
        var claim = findings[relation.Result].Claim;
        var stated = $"'{claim.Quote.Trim()}'";
        var start = relation.Kind switch
        {
            RelationKind.Repeat => $"The article says two things of the same: {Words(relation)} and {stated}",
            RelationKind.Between => $"A total cannot grow more than both its parts, or less: {Words(relation)} against {stated}",
            _ => $"The article's own figures exclude it: {Words(relation)} make {Number(relation, claim)}, and it says {stated}",
        };
        var likelier = suspect == relation.Result ? stated : $"'{findings[suspect].Claim.Quote.Trim()}'";
        return $"{start}. Likelier wrong is {likelier}.";
    }

    private string Words(Relation relation) =>
        string.Join(" and ", relation.Parts.Select(index => $"'{findings[index].Claim.Quote.Trim()}'"));

    private static string Number(Relation relation, Claim claim)
    {
        if (relation.For(relation.Result) is not { } value)
        {
            return "something else";
        }

        var half = Math.Max(value.HalfWidth, claim.Precision ?? 0);
        return claim is { Kind: ClaimKind.Level, Flow.Kind: FlowKind.Balance }
            ? $"a {(value.Middle < 0 ? "deficit" : "surplus")} of {Amounts.Of(Math.Abs(value.Middle), claim.Unit ?? "", half)}"
            : Amounts.Of(value.Middle, claim.Unit ?? "", half);
    }
}
