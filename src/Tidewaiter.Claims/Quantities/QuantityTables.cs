using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Quantities;

/// <summary>What one language calls numbers, currencies, scales, units and hedges, compiled for looking up by word number.</summary>
internal sealed class QuantityTables
{
    private readonly QuantityRole[] roles;
    private readonly bool[] starts;
    private readonly bool[] articles; // that start a quantity with the word behind them alone
    private readonly bool[] follows;
    private readonly Dictionary<(int Word, char Sign), string> owners = [];
    private readonly CurrencySign[] signs;

    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    /// <param name="rows">The rows of the language.</param>
    public QuantityTables(Words words, QuantityRows rows)
    {
        signs = [.. rows.Signs];
        foreach (var (word, sign, code) in rows.SignOwners)
        {
            owners.Add((words.Add(word), sign), code);
        }

        Currencies = new(words, rows.Currencies, before: true);
        Scales = new(words, rows.Scales);
        Units = new(words, rows.Units);
        PerDay = new(words, rows.PerDay);
        Prices = new(words, rows.Prices);
        Numbers = new(words, rows.Numbers);
        Parts = new(words, rows.Parts);
        Multiples = new(words, rows.Multiples);
        HedgesBefore = new(words, rows.HedgesBefore, before: true);
        HedgesBehind = new(words, rows.HedgesBehind);
        var given = rows.Roles
            .SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, word) => (Word: words.Add(word), row.Role))
            .ToList();
        var starting = rows.Numbers.Select(row => row.Item1).Concat(rows.Parts.Select(row => row.Item1)).Concat(rows.Multiples.Select(row => row.Item1))
            .Select(phrase => words.Add(phrase.Split(' ')[0])).ToList();
        var following = Numbers.Phrases.Concat(Parts.Phrases).Concat(Scales.Phrases).Select(phrase => phrase[0])
            .Concat(Multiples.Phrases.Where(phrase => phrase.Length > 1).Select(phrase => phrase[1])).ToList();
        var alone = Numbers.Phrases.Concat(Parts.Phrases).Concat(Multiples.Phrases.Where(phrase => phrase.Length == 1)).Select(phrase => phrase[0]).ToHashSet();
        (roles, starts, articles, follows) = (new QuantityRole[words.Count], new bool[words.Count], new bool[words.Count], new bool[words.Count]);
        foreach (var (word, role) in given)
        {
            roles[word] |= role;
            var isArticle = (role & (QuantityRole.Article | QuantityRole.Definite)) != 0;
            (starts[word], articles[word]) = (starts[word] || isArticle, articles[word] || (isArticle && !alone.Contains(word)));
        }

        starting.ForEach(word => starts[word] = true);
        following.ForEach(word => follows[word] = true);
    }

    public PhraseTable<Currency> Currencies { get; }

    public PhraseTable<Scale> Scales { get; }

    public PhraseTable<Unit> Units { get; }

    public PhraseTable<bool> PerDay { get; }

    public PhraseTable<bool> Prices { get; }

    public PhraseTable<NumberWord> Numbers { get; }

    public PhraseTable<int> Parts { get; }

    public PhraseTable<Multiple> Multiples { get; }

    public PhraseTable<Hedge> HedgesBefore { get; }

    public PhraseTable<Hedge> HedgesBehind { get; }

    /// <summary>Phrases one of which stands in every quantity without digits.</summary>
    public IEnumerable<int[]> Keys => [.. Numbers.Phrases, .. Parts.Phrases, .. Multiples.Phrases, .. Scales.Where(scale => scale.Form == ScaleForm.Word)];

    /// <summary>The next token at which a quantity can start; behind the last one where there is none.</summary>
    public int NextStart(ReadOnlySpan<Token> tokens, int at)
    {
        var words = starts;
        for (; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Number || (token.Word < words.Length && words[token.Word]) || token.Mark >= '¼')
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a quantity without digits can start with the word.</summary>
    public bool Starts(int word) => word > 0 && word < starts.Length && starts[word];

    /// <summary>Whether the word is an article: "a", "the", which starts a quantity only with a word behind it that <see cref="Follows"/>.</summary>
    public bool IsArticle(int word) => word > 0 && word < articles.Length && articles[word];

    /// <summary>Whether a quantity that starts with an article can go on with the word.</summary>
    public bool Follows(int word) => word > 0 && word < follows.Length && follows[word];

    /// <summary>Whether the word does one of these things.</summary>
    public bool Does(int word, QuantityRole role) => word > 0 && word < roles.Length && (roles[word] & role) != 0;

    /// <summary>The currency of a sign; <see langword="default"/> for a character that is none.</summary>
    public CurrencySign Sign(char mark)
    {
        if (mark is not '\0' and not ',' and not '.' and not '(' and not ')')
        {
            foreach (var sign in signs)
            {
                if (sign.Sign == mark)
                {
                    return sign;
                }
            }
        }

        return default;
    }

    /// <summary>Whose sign it is, by the word beside it: "US" and '$'; <see langword="null"/> where the word says nothing of it.</summary>
    public string? Owner(int word, char sign) => word > 0 && owners.TryGetValue((word, sign), out var code) ? code : null;
}
