using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Languages.English;

/// <summary>All phrases of English that the frames know, in one table: the first row of two equal phrases holds.</summary>
internal static class EnglishLexicon
{
    private static readonly string[] Members =
        ["countries", "states", "nations", "members", "economies", "member states", "member countries", "member nations", "partner states", "partner countries"];

    /// <summary>Compiles the table.</summary>
    public static PhraseTable<Lexeme> Compile(Words words) =>
        new(words, [.. Economies(), .. TradeWords.Rows, .. Products(), .. OfficeWords.Rows, .. OtherWords.Rows, ("'s", new(LexKind.Possessive)), ("’s", new(LexKind.Possessive))]);

    /// <summary>The ways of writing economies, other than the names and capitals of the list: whose, which sort (a name, an adjective, a capital), and the words.</summary>
    public static IEnumerable<(EconomyCode Code, byte Sub, string Words)> EconomyPhrases()
    {
        foreach (var line in Lines("economies.txt"))
        {
            var colon = line.IndexOf(':');
            var code = EconomyCode.Parse(line[..colon]);
            var kinds = line[(colon + 1)..].Split('/');
            for (var sub = 0; sub < kinds.Length; sub++)
            {
                foreach (var phrase in kinds[sub].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (code, (byte)sub, phrase);
                }
            }
        }
    }

    private static IEnumerable<(string, Lexeme)> Economies()
    {
        foreach (var (code, sub, phrase) in EconomyPhrases())
        {
            // "Eurozone", "euro area", "third countries", "the mainland" are written small.
            yield return (Tokenized(phrase), new(LexKind.Economy, sub, 0, code, phrase is "mainland" or "the mainland" ? Lexeme.Mainland : char.IsLower(phrase[0]) ? Lexeme.Small : null));

            if (IsGroup(code) && !phrase.Contains(' ', StringComparison.Ordinal))
            {
                yield return ($"intra {Tokenized(phrase)}", new(LexKind.Economy, Subs.Adjective, 0, code, Lexeme.Intra));
            }

            // "ASEAN members", "African states": the group by another name.
            for (var i = 0; i < Members.Length && sub != Subs.Capital && IsGroup(code); i++)
            {
                yield return ($"{Tokenized(phrase)} {Members[i]}", new(LexKind.Economy, Subs.Name, 0, code));
            }
        }

        foreach (var economy in Figures.Economies.All)
        {
            if (economy.Code != EconomyCode.World)
            {
                yield return (Tokenized(economy.Name), new(LexKind.Economy, Subs.Name, 0, economy.Code));
            }

            if (economy.Capital is { } capital && economy.Code.ToString() is not ("HKG" or "MAC" or "SGP" or "LUX" or "MCO" or "VAT"))
            {
                yield return (Tokenized(capital), new(LexKind.Economy, Subs.Capital, 0, economy.Code));
            }
        }
    }

    private static bool IsGroup(EconomyCode code) => !code.IsSingle && code != EconomyCode.World && code.ToString() is not ("NONEU" or "EUROZONE");

    private static IEnumerable<(string, Lexeme)> Products()
    {
        foreach (var line in Lines("products.txt"))
        {
            var colon = line.IndexOf(':');
            foreach (var phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (Tokenized(phrase), new(LexKind.Product, 0, 0, default, line[..colon]));
            }
        }
    }

    /// <summary>A phrase as the lexer parts it: apostrophes and dots as in a text.</summary>
    private static string Tokenized(string phrase) =>
        phrase.Replace("'s", " 's", StringComparison.Ordinal).Replace("-", " ", StringComparison.Ordinal).Replace("’s", " ’s", StringComparison.Ordinal)
            .Replace("d'", "d ", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
