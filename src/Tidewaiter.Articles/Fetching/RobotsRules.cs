namespace Tidewaiter.Articles.Fetching;

/// <summary>What a site's robots.txt allows us (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>No rules: everything is allowed.</summary>
    public static readonly RobotsRules Open = new([]);

    /// <summary>Nothing is allowed: the site could not say.</summary>
    public static readonly RobotsRules Closed = new([(false, "/")]);

    private const string OurName = "tidewaiter";
    private const int MostRules = 5000;

    private readonly List<(bool Allow, string Path)> rules;

    private RobotsRules(List<(bool Allow, string Path)> rules) => this.rules = rules;

    /// <summary>Reads the file; lines that are none of its are passed over.</summary>
    public static RobotsRules Parse(string text)
    {
        List<(bool, string)> ours = [], everyone = [];
        bool named = false, forUs = false, forAll = false, inRules = true;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.IndexOf('#') is >= 0 and var mark ? raw[..mark] : raw;
            var colon = line.IndexOf(':');
            if (colon < 0)
            {
                continue;
            }

            var key = line[..colon].Trim();
            var value = line[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                (forUs, forAll) = inRules ? (false, false) : (forUs, forAll);
                inRules = false;
                forUs |= value.StartsWith(OurName, StringComparison.OrdinalIgnoreCase);
                forAll |= value is "*";
                named |= forUs;
            }
            else if (key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("disallow", StringComparison.OrdinalIgnoreCase))
            {
                inRules = true;
                var rule = (key.Length == 5, value.ToString());
                if (value.Length > 0 && ours.Count + everyone.Count < MostRules)
                {
                    (forUs ? ours : forAll ? everyone : []).Add(rule);
                }
            }
        }

        return new(named ? ours : everyone);
    }

    /// <summary>Whether the path may be fetched: the longest rule that fits decides, and allowing wins a tie.</summary>
    public bool Allow(string pathAndQuery)
    {
        var best = (Allow: true, Length: -1);
        foreach (var (allow, path) in rules)
        {
            if ((path.Length > best.Length || (path.Length == best.Length && allow)) && Fits(path, pathAndQuery))
            {
                best = (allow, path.Length);
            }
        }

        return best.Allow;
    }

    // * stands for any characters, $ for the end. Without going back: each piece is found at its first place.
    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var toEnd = pattern.EndsWith("$");
        pattern = toEnd ? pattern[..^1] : pattern;
        var first = true;
        while (true)
        {
            var star = pattern.IndexOf('*');
            var piece = star < 0 ? pattern : pattern[..star];
            if (star < 0 && toEnd && !first)
            {
                return path.EndsWith(piece);
            }

            var at = first ? (path.StartsWith(piece) ? 0 : -1) : path.IndexOf(piece);
            if (at < 0)
            {
                return false;
            }

            path = path[(at + piece.Length)..];
            if (star < 0)
            {
                return !toEnd || path.IsEmpty;
            }

            pattern = pattern[(star + 1)..];
            first = false;
        }
    }
}
