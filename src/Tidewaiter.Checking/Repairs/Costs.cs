namespace Tidewaiter.Checking.Repairs;

/// <summary>How unlikely each slip is: the order in which a sub-editor would look for it.</summary>
internal static class Costs
{
    public const decimal SwapDirection = 1.0m;
    public const decimal PercentPoint = 1.1m;
    public const decimal Thousandfold = 1.2m;
    public const decimal Sign = 1.3m;
    public const decimal WithinCumulative = 1.4m;
    public const decimal OtherBase = 1.5m;
    public const decimal SlippedPoint = 1.6m;
    public const decimal Exchanged = 1.7m;
    public const decimal OtherCurrency = 1.7m;
    public const decimal YearBeside = 1.8m;
    public const decimal PartnerBeside = 1.9m;
    public const decimal OtherFlow = 1.9m;
    public const decimal GrowthLevel = 2.0m;
    public const decimal MonthBeside = 2.1m;
    public const decimal Millionfold = 2.2m;
    public const decimal OtherReporter = 2.4m;
    public const decimal OneDigit = 2.4m;
    public const decimal OtherProduct = 2.8m;
    public const decimal AnyPartner = 3.0m;

    /// <summary>Too much to settle anything, and still the likeliest where the number is wrong for certain.</summary>
    public const decimal OneOfTwoDigits = 3.2m;

    /// <summary>It settles nothing: of what is not held, every number is near some rate.</summary>
    public const decimal RateAsLevel = 3.0m;

    /// <summary>Each further year or month away.</summary>
    public const decimal Further = 0.15m;

    /// <summary>Two slips at once are rarer than the sum tells.</summary>
    public const decimal Together = 0.5m;

    /// <summary>A period that the article itself speaks of is a likelier mistake.</summary>
    public const decimal Mentioned = 0.5m;

    /// <summary>A statement that is true only with its last digit cut off is a worse explanation than one that is simply true.</summary>
    public const decimal Rounded = 0.4m;

    /// <summary>Costs that differ by less are equal: both repairs are listed.</summary>
    public const decimal Tie = 0.05m;

    /// <summary>A dearer explanation explains nothing.</summary>
    public const decimal Highest = 4.5m;

    /// <summary>More true statements than this fitting by chance, and a repair would be invented.</summary>
    public const decimal ChanceHits = 0.5m;
}
