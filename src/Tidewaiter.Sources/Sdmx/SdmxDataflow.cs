namespace Tidewaiter.Sources.Sdmx;

/// <summary>Which data set an office publishes: <c>IMF.STA:IMTS</c>.</summary>
/// <param name="Agency">The office by its short name in SDMX; empty where the file does not say.</param>
/// <param name="Id">The data set; empty where the file does not say.</param>
internal sealed record SdmxDataflow(string Agency, string Id)
{
    private static readonly Dictionary<string, string> Publishers = new(StringComparer.Ordinal)
    {
        ["IMF"] = "International Monetary Fund",
        ["1C0"] = "International Monetary Fund",
        ["ESTAT"] = "Eurostat",
        ["4D0"] = "Eurostat",
        ["OECD"] = "OECD",
        ["ECB"] = "European Central Bank",
        ["4F0"] = "European Central Bank",
        ["UNSD"] = "United Nations Statistics Division",
        ["WB"] = "World Bank",
        ["WTO"] = "World Trade Organization",
    };

    /// <summary>The office by its full name, as far as it is known here.</summary>
    public string Publisher =>
        Agency.Length == 0 ? "an office that its file does not name" : Publishers.GetValueOrDefault(Agency.Split('.')[0], Agency);

    /// <summary>Whether it is Eurostat's trade of the members by month, the Comext database.</summary>
    public bool IsComext => Agency is "ESTAT" or "" && Id.StartsWith("DS-", StringComparison.Ordinal);

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
