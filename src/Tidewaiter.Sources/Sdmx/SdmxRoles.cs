namespace Tidewaiter.Sources.Sdmx;

/// <summary>Which dimension or attribute says what, by the names that offices give them.</summary>
/// <param name="Reporter">Whose office counts.</param>
/// <param name="Partner">The other economy.</param>
/// <param name="Product">Products of the Harmonized System; <see langword="null"/> where there are none.</param>
internal sealed record SdmxRoles(string Reporter, string Partner, string? Product)
{
    public const string Time = "TIME_PERIOD";
    public const string Value = "OBS_VALUE";

    private static readonly string[] Reporters =
    [
        "REF_AREA", "REPORTER", "REPORTING_AREA", "REPORTING_COUNTRY", "REPORTER_COUNTRY", "DECLARANT", "COUNTRY", "GEO",
        "LOCATION", "COU", // the OECD's, until 2024
    ];

    private static readonly string[] Partners =
        ["COUNTERPART_AREA", "COUNTERPART_COUNTRY", "COUNTERPART_REF_AREA", "PARTNER", "PARTNER_AREA", "PARTNER_COUNTRY", "VIS_AREA", "PAR"];

    private static readonly string[] Flows = ["TRADE_FLOW", "FLOW", "STK_FLOW", "FLW", "INDICATOR", "INDICATORS", "INDIC_ET", "MEASURE"];
    private static readonly string[] Products = ["PRODUCT", "COMMODITY", "CMD_CODE", "HS", "CN", "CN8"];

    /// <summary>Flow, indicator and unit, which together say what is counted and in which currency.</summary>
    public static readonly string[] Meanings = [.. Flows, "UNIT_MEASURE", "UNIT", "CURRENCY"];

    /// <summary>Classifications of which only the whole is kept: products by another list than the Harmonized System, seasonal adjustment.</summary>
    public static readonly string[] Others = ["SITC06", "SITC", "BCLAS_BEC", "BEC", "CPA_VER_2_1", "ACTIVITY", "ADJUSTMENT", "S_ADJ", "SEASONAL_ADJUST"];

    /// <summary>Powers of ten that multiply: the standard's, and the OECD's former one.</summary>
    public static readonly string[] Multipliers = ["UNIT_MULT", "POWERCODE"];

    /// <summary>How the frequency is named.</summary>
    public static readonly string[] Frequencies = ["FREQ", "FREQUENCY"];

    /// <summary>Every name that says something here; all others may be passed over.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(
        [.. Reporters, .. Partners, .. Meanings, .. Products, .. Others, .. Multipliers, .. Frequencies, Time, Value], StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the roles among the names that a file has.</summary>
    /// <exception cref="ReadException">One that trade between two economies needs is missing.</exception>
    public static SdmxRoles Find(string file, IEnumerable<string> names)
    {
        var all = names.ToArray();
        var known = all.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var reporter = Array.Find(Reporters, known.Contains);
        var partner = Array.Find(Partners, known.Contains);
        var missing = new List<string>();
        Ask(reporter is not null, "the economy that reports (REF_AREA, REPORTER, COUNTRY…)");
        Ask(partner is not null, "its partner (COUNTERPART_AREA, COUNTERPART_COUNTRY, PARTNER…)");
        Ask(Array.Exists(Flows, known.Contains), "the flow (TRADE_FLOW, FLOW, INDICATOR…)");
        Ask(known.Contains(Time), Time);
        Ask(known.Contains(Value), Value);
        return missing.Count == 0
            ? new(reporter!, partner!, Array.Find(Products, known.Contains))
            : throw new ReadException(new(
                file, 0, "SDMX dimensions", string.Join(", ", all), $"trade between two economies; what is missing: {string.Join("; ", missing)}"));

        void Ask(bool there, string what)
        {
            if (!there)
            {
                missing.Add(what);
            }
        }
    }
}
