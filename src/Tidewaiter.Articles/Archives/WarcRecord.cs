using System.Text;

namespace Tidewaiter.Articles.Archives;

/// <summary>One record of a web archive.</summary>
/// <param name="Headers">Its named fields.</param>
/// <param name="Block">Its content.</param>
internal sealed record WarcRecord(Dictionary<string, string> Headers, byte[] Block)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The field's name and value; <see langword="null"/> where the line is no field.</summary>
    public static (string Name, string Value)? Field(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon <= 0 ? null : (Encoding.Latin1.GetString(line[..colon]).Trim(), Encoding.UTF8.GetString(line[(colon + 1)..]).Trim());
    }
}
