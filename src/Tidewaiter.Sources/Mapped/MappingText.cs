namespace Tidewaiter.Sources.Mapped;

/// <summary>A mapping as it is written; docs/sources/mapped.md tells what each part means.</summary>
internal sealed record MappingText(
    string Publisher = "",
    string Dataset = "",
    string Address = "",
    string Series = "",
    string Reporter = "",
    string Currency = "",
    MappingCell? Partner = null,
    MappingPeriod? Period = null,
    IReadOnlyList<MappingAmount>? Amounts = null,
    MappingCell? Flow = null,
    MappingCell? Product = null,
    decimal Unit = 1,
    string Exports = "FOB",
    string Imports = "CIF",
    string Basis = "customs",
    int UsualDay = 45,
    decimal RevisionPercent = 0,
    string Decimal = ".",
    string Thousands = "",
    string? Encoding = null,
    IReadOnlyList<string>? None = null)
{
    /// <summary>The parts that no mapping goes without, and which are missing.</summary>
    public IEnumerable<string> Missing => new (string Name, bool There)[]
    {
        ("publisher", Publisher.Length > 0), ("dataset", Dataset.Length > 0), ("address", Address.Length > 0), ("series", Series.Length > 0),
        ("reporter", Reporter.Length > 0), ("currency", Currency.Length > 0), ("partner", Partner is not null), ("period", Period is not null),
        ("amounts", Amounts is { Count: > 0 }),
    }.Where(part => !part.There).Select(part => part.Name);

    /// <summary>The lists, and whether an element of each is nothing, which the types do not rule out.</summary>
    public IEnumerable<(string Name, bool There)> Nothings =>
    [
        ("amounts", Amounts!.Contains(null!)), ("none", None?.Contains(null!) ?? false), ("partner.names", HasNothing(Partner)), ("flow.names", HasNothing(Flow)),
        ("product.names", HasNothing(Product)),
    ];

    private static bool HasNothing(MappingCell? cell) => cell?.Names?.Values.Contains(null!) ?? false;
}

/// <summary>What is the same in every row, or stands in a column, under other names where some are given.</summary>
internal sealed record MappingCell(string? Is = null, string? Column = null, IReadOnlyDictionary<string, string>? Names = null);

/// <summary>The column of periods, and how they are written: a form of .NET such as <c>yyyy/MM</c> or <c>MMMM yyyy</c>.</summary>
internal sealed record MappingPeriod(string Column = "", string? Form = null);

/// <summary>A column of amounts, and which flow it holds: X, M, T or B.</summary>
internal sealed record MappingAmount(string Column = "", string? Flow = null);
