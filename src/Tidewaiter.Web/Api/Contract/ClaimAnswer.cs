namespace Tidewaiter.Web.Api.Contract;

/// <summary>A trade figure as the text asserts it, right or wrong.</summary>
/// <param name="Quote">The words around it, as written.</param>
/// <param name="Begin">Where the figure stands in the cleaned text, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">level, growth, change, share, rank, multiple, quantity or record.</param>
/// <param name="Flow">exports, trade or balance.</param>
/// <param name="From">The seller; of a balance, whose it is.</param>
/// <param name="To">The buyer.</param>
/// <param name="Product">The part of trade it is about; null for all goods.</param>
/// <param name="Start">The first month it covers.</param>
/// <param name="End">The last month it covers.</param>
/// <param name="Base">What a growth or a change is measured against.</param>
/// <param name="Of">Of a share or a rank: whose total is the whole, or whose partners are ranked.</param>
/// <param name="Value">In whole units; rates and shares in percent.</param>
/// <param name="Max">The upper end of a range.</param>
/// <param name="Unit">ISO 4217, %, pp, x, rank, or a unit of quantity.</param>
/// <param name="Precision">Half a unit of the last digit written.</param>
/// <param name="Hedge">exact, about, over, under, nearly or upto.</param>
/// <param name="Modality">reported, target, forecast or hypothetical.</param>
/// <param name="Alt">True for the same amount given again in another unit.</param>
/// <param name="Source">Whom the text credits.</param>
/// <param name="Reporter">Whose office counts, where the text makes it plain.</param>
/// <param name="Terms">Of a rate: the currency it was computed in, or real, or volume.</param>
/// <param name="Finding">What is known of it.</param>
public sealed record ClaimAnswer(
    string Quote,
    int Begin,
    int Length,
    string Kind,
    string Flow,
    string From,
    string To,
    string? Product,
    string? Start,
    string? End,
    MonthsAnswer? Base,
    string? Of,
    decimal? Value,
    decimal? Max,
    string? Unit,
    decimal? Precision,
    string Hedge,
    string Modality,
    bool Alt,
    string? Source,
    string? Reporter,
    string? Terms,
    FindingAnswer Finding);

/// <summary>A run of whole months.</summary>
/// <param name="Start">The first, as 2023-01.</param>
/// <param name="End">The last, included.</param>
public sealed record MonthsAnswer(string Start, string End);
