using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources;

/// <summary>The columns of a large flat table, by their headings.</summary>
public sealed record BulkColumns
{
    /// <summary>What stands between two cells.</summary>
    public required char Delimiter { get; init; }

    /// <summary>The period: a year (<c>2022</c>), or where it has six digits a month (<c>202211</c>).</summary>
    public required string Period { get; init; }

    /// <summary>The reporter, as a number that <see cref="Economies"/> knows.</summary>
    public required string Reporter { get; init; }

    /// <summary>The partner, as a number that <see cref="Economies"/> knows.</summary>
    public required string Partner { get; init; }

    /// <summary>The flow: <c>X</c> or <c>M</c>, other rows are left out; <see langword="null"/> where every row is an export of the reporter.</summary>
    public required string? Flow { get; init; }

    /// <summary>The product: a code, or <see cref="FlowKey.AllProducts"/>.</summary>
    public required string Product { get; init; }

    /// <summary>How many digits a code of products has, where zeros before it may be lost; 0 where codes stand as they are.</summary>
    public required int ProductDigits { get; init; }

    /// <summary>The amount.</summary>
    public required string Amount { get; init; }

    /// <summary>What one of it is in whole units of the series' currency.</summary>
    public required decimal Unit { get; init; }

    /// <summary>Columns and the values that a row must have in them; other rows are parts of rows that are kept, or no goods.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; }

    /// <summary>Whether amounts of products also count for the first two digits of their code, in sum.</summary>
    public required bool SumsChapters { get; init; }

    /// <summary>Economies by number, without zeros before it; no economy where rows are left out on purpose. A number that is not here is an error.</summary>
    public static IReadOnlyDictionary<string, EconomyCode> Economies => M49.All;
}
