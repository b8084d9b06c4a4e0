namespace Tidewaiter.Checking.Explaining;

/// <summary>Finds that a sentence speaks of some goods only: "purchases of Russian oil", "sales of cars".</summary>
internal static class GoodsWords
{
    private static readonly string[] Flows =
        ["exports", "imports", "shipments", "sales", "purchases", "deliveries", "supplies", "export", "import", "trade in", "exported", "imported", "bought", "sold", "shipped"];

    private static readonly HashSet<string> AllGoods = new(StringComparer.OrdinalIgnoreCase)
    {
        "goods", "merchandise", "products", "commodities", "items", "wares", "about", "around", "some", "nearly", "almost", "over", "more", "less", "worth", "up",
    };

    private static readonly HashSet<string> Lead = new(StringComparer.OrdinalIgnoreCase) { "the", "its", "their", "all", "foreign", "various", "other", "total" };

    /// <summary>Whether a flow is followed by what was traded, and that is not simply goods.</summary>
    public static bool Name(string sentence)
    {
        foreach (var flow in Flows)
        {
            for (var at = sentence.IndexOf(flow, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(flow, at + flow.Length, StringComparison.OrdinalIgnoreCase))
            {
                if ((at == 0 || !char.IsLetter(sentence[at - 1])) && IsSome(sentence, at + flow.Length, flow.EndsWith(" in", StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Nouns take "of"; "trade in" stands before the goods at once.
    private static bool IsSome(string sentence, int at, bool atOnce)
    {
        var words = sentence.AsSpan(at);
        if (!atOnce)
        {
            if (!words.StartsWith(" of ", StringComparison.Ordinal))
            {
                return false;
            }

            words = words[4..];
        }

        words = words.TrimStart();
        while (words.Length > 0)
        {
            var end = 0;
            while (end < words.Length && (char.IsLetter(words[end]) || words[end] is '-' or '.'))
            {
                end++;
            }

            var word = words[..end];
            if (word.Length == 0)
            {
                return false;
            }

            // Whose goods they are is not which.
            if (!char.IsUpper(word[0]) && !Lead.Contains(word.ToString()))
            {
                return !AllGoods.Contains(word.ToString());
            }

            words = words[end..].TrimStart(" '’");
        }

        return false;
    }
}
