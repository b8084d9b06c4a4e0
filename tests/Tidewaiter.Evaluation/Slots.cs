namespace Tidewaiter.Evaluation;

/// <summary>Which parts of a found statement agree with a labelled one that has the same figure.</summary>
internal readonly record struct Slots(
    bool Kind, bool Flow, bool From, bool To, bool Start, bool End, bool Sign, bool Modality, bool Part)
{
    /// <summary>Everything but modality and part of trade.</summary>
    public bool Frame => Kind && Flow && From && To && Start && End && Sign;

    public bool Full => Frame && Modality && Part;

    public int Count => Convert.ToInt32(Kind) + Convert.ToInt32(Flow) + Convert.ToInt32(From) + Convert.ToInt32(To) + Convert.ToInt32(Start)
        + Convert.ToInt32(End) + Convert.ToInt32(Sign) + Convert.ToInt32(Modality) + Convert.ToInt32(Part);

    public static Slots Of(Statement label, Statement found) => new(
        Kind: label.Kind == found.Kind,
        Flow: label.Flow == found.Flow,
        From: label.From == found.From,
        To: label.To == found.To,
        // A target is compared by its deadline alone.
        Start: label.Modality == "target" || SameMonth(label, label.Start, found.Start),
        End: SameMonth(label, label.End, found.End),
        Sign: (label.Value ?? 0) * (found.Value ?? 0) >= 0,
        Modality: label.Modality == found.Modality || label.OtherModalities.Contains(found.Modality),
        Part: label.Part == found.Part);

    /// <summary>The same number with the same unit; the sign of a balance is a matter of its direction.</summary>
    public static bool SameFigure(Statement label, Statement found)
    {
        if (label.Unit != found.Unit || label.Value is not { } a || found.Value is not { } b)
        {
            return label.Unit == found.Unit && label.Value is null && found.Value is null;
        }

        (a, b) = (Math.Abs(a), Math.Abs(b));
        return Math.Abs(a - b) <= 1e-6 * Math.Max(Math.Max(a, b), 1e-9);
    }

    private static bool SameMonth(Statement label, string? labelled, string? found) => label is { AsOf.Length: >= 7, Start: null }
        ? found is null || found.StartsWith(label.AsOf[..7], StringComparison.Ordinal)
        : labelled == found;
}
