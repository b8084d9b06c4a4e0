namespace Tidewaiter.Sources.Sdmx;

/// <summary>Which data set an office publishes: <c>IMF.STA:IMTS</c>.</summary>
/// <param name="Agency">The office by its short name in SDMX; empty where the file does not say.</param>
/// <param name="Id">The data set; empty where the file does not say.</param>
internal sealed record SdmxDataflow(string Agency, string Id)
{
    private static readonly (string Agency, string Name, string Address)[] Agencies =
    [
        ("IMF", "International Monetary Fund", "https://data.imf.org/"),
        ("1C0", "International Monetary Fund", "https://data.imf.org/"),
        ("ESTAT", "Eurostat", "https://ec.europa.eu/eurostat/databrowser/"),
        ("4D0", "Eurostat", "https://ec.europa.eu/eurostat/databrowser/"),
        ("OECD", "OECD", "https://data-explorer.oecd.org/"),
        ("ECB", "European Central Bank", "https://data.ecb.europa.eu/"),
        ("4F0", "European Central Bank", "https://data.ecb.europa.eu/"),
        ("UNSD", "United Nations Statistics Division", "https://unstats.un.org/"),
        ("WB", "World Bank", "https://data.worldbank.org/"),
        ("WTO", "World Trade Organization", "https://stats.wto.org/"),
    ];

    /// <summary>The office by its full name, as far as it is known here.</summary>
    public string Publisher => Agency.Length == 0 ? "an office that its file does not name" : Known.Name ?? Agency;

    /// <summary>Where the office publishes; <see langword="null"/> where that is not known here.</summary>
    public string? Address => Known.Address;

    /// <summary>Whether it is Eurostat's trade of the members by month, the Comext database.</summary>
    public bool IsComext => Agency is "ESTAT" or "" && Id.StartsWith("DS-", StringComparison.Ordinal);

    // IMF.STA is a department of the IMF's.
    private (string? Agency, string? Name, string? Address) Known => Array.Find(Agencies, known => known.Agency == Agency.Split('.')[0]);

    /// <summary>Reads a reference: <c>ESTAT:DS-045409(1.0)</c>, the same at the end of a URN, or <c>…/dataflow/ECB/EXR/1.0</c>.</summary>
    public static SdmxDataflow Read(string reference)
    {
        var text = reference.Trim();
        const string path = "/dataflow/";
        if (text.IndexOf(path, StringComparison.OrdinalIgnoreCase) is >= 0 and var place)
        {
            var parts = text[(place + path.Length)..].Split('/');
            return new(parts[0], parts.Length > 1 ? parts[1] : "");
        }

        text = text[(text.LastIndexOf('=') + 1)..];
        var agency = text.IndexOf(':');
        var id = agency < 0 ? text : text[(agency + 1)..];
        return new(agency < 0 ? "" : text[..agency], id.Split('(', ':')[0].Trim());
    }
}
