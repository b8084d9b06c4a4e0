using System.Security.Cryptography;

namespace Tidewaiter.Web.Serving;

/// <summary>Style sheet, script and icon, each under an address that changes with its bytes.</summary>
internal sealed class AssetStore
{
    private readonly Dictionary<string, Asset> assets = new(StringComparer.Ordinal);

    public AssetStore()
    {
        StyleSheet = Add("site.css", "text/css; charset=utf-8");
        Script = Add("site.js", "text/javascript; charset=utf-8");
        Icon = Add("icon.svg", "image/svg+xml");
    }

    /// <summary>The address of the style sheet.</summary>
    public string StyleSheet { get; }

    /// <summary>The address of the script.</summary>
    public string Script { get; }

    /// <summary>The address of the icon.</summary>
    public string Icon { get; }

    /// <summary>What stands under a name; <see langword="null"/> where nothing does.</summary>
    public Asset? Find(string name) => assets.GetValueOrDefault(name);

    private string Add(string name, string type)
    {
        using var stream = typeof(AssetStore).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        var address = Path.GetFileNameWithoutExtension(name) + "." + hash + Path.GetExtension(name);
        assets.Add(address, new(bytes, type));
        return $"/assets/{address}";
    }

    /// <summary>A file and its media type.</summary>
    internal sealed record Asset(byte[] Bytes, string Type);
}
