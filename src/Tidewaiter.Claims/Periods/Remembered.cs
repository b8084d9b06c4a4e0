using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Periods;

/// <summary>The periods that a text named last, whatever the paragraph: what "that month" and "that year" point back to.</summary>
internal readonly record struct Remembered
{
    /// <summary>The one named last.</summary>
    public Period? Last { get; private init; }

    private Period? Month { get; init; }

    private Period? Quarter { get; init; }

    private Period? Half { get; init; }

    private Period? Year { get; init; }

    private Period? Other { get; init; }

    /// <summary>The last one of so many months; <see langword="null"/> where none was named.</summary>
    public Period? Of(int months) => months switch
    {
        1 => Month,
        3 => Quarter,
        6 => Half,
        12 => Year,
        _ => Other is { } other && other.Months == months ? other : null,
    };

    /// <summary>This and one more.</summary>
    public Remembered With(Period named) => named.Months switch
    {
        1 => this with { Last = named, Month = named },
        3 => this with { Last = named, Quarter = named },
        6 => this with { Last = named, Half = named },
        12 => this with { Last = named, Year = named },
        // Told beside the same months of the year before, the later ones are what the text is on.
        _ => this with { Last = named, Other = Other is { } other && other.Months == named.Months && other.End > named.End ? other : named },
    };
}
