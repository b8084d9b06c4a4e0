using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Periods;

/// <summary>How one language speaks of time, compiled for looking up by word number.</summary>
internal sealed class PeriodTables
{
    // Where a mention can start, besides with a number.
    private const PeriodTerm Starters = PeriodTerm.Month | PeriodTerm.Day | PeriodTerm.Ordinal | PeriodTerm.Cardinal | PeriodTerm.Unit | PeriodTerm.Definite
        | PeriodTerm.Article | PeriodTerm.Last | PeriodTerm.Previous | PeriodTerm.Current | PeriodTerm.Next | PeriodTerm.Same | PeriodTerm.That | PeriodTerm.Past
        | PeriodTerm.Fiscal | PeriodTerm.Full | PeriodTerm.Letter | PeriodTerm.FiscalLetters | PeriodTerm.SlashLetter;

    // One of these stands in each mention without digits that is no fixed phrase.
    private const PeriodTerm Cores = PeriodTerm.Month | PeriodTerm.Day | PeriodTerm.Unit | PeriodTerm.Span | PeriodTerm.Fiscal | PeriodTerm.Letter | PeriodTerm.FiscalLetters | PeriodTerm.SlashLetter;

    // What goes on behind "the", "a" or a number in digits.
    private const PeriodTerm Followers = PeriodTerm.Month | PeriodTerm.Ordinal | PeriodTerm.Cardinal | PeriodTerm.Unit | PeriodTerm.Definite | PeriodTerm.Article | PeriodTerm.Last
        | PeriodTerm.Previous | PeriodTerm.Current | PeriodTerm.Next | PeriodTerm.Same | PeriodTerm.That | PeriodTerm.Past | PeriodTerm.Fiscal | PeriodTerm.Full | PeriodTerm.Span
        | PeriodTerm.Letter | PeriodTerm.FiscalLetters | PeriodTerm.Roman;

    // The same behind a number, which can also start a run of days: "5 to 7 May".
    private const PeriodTerm NumberFollowers = Followers | PeriodTerm.Until | PeriodTerm.And | PeriodTerm.Of | PeriodTerm.Row;

    private readonly PeriodTerm[] terms;
    private readonly int[] numbers;
    private readonly bool[] starts;
    private readonly bool[] follows;
    private readonly bool[] stops; // where a reader of times has something to do

    /// <param name="words">Where the words get their numbers; not frozen yet.</param>
    /// <param name="rows">The rows of the language.</param>
    public PeriodTables(Words words, PeriodRows rows)
    {
        Leads = new(words, rows.Leads, before: true);
        Fixed = new(words, rows.Fixed);
        var given = rows.Terms
            .SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, word) => (Word: words.Add(word), row.Term, row.Number)).ToList();
        var firsts = rows.Fixed.Select(row => words.Add(row.Item1.Split(' ')[0])).ToList();
        var seconds = rows.Fixed.Select(row => row.Item1.Split(' ')).Where(phrase => phrase.Length > 1).Select(phrase => words.Add(phrase[1])).ToList();
        (terms, numbers, starts, follows) = (new PeriodTerm[words.Count], new int[words.Count], new bool[words.Count], new bool[words.Count]);
        foreach (var (word, term, number) in given)
        {
            terms[word] |= term;
            numbers[word] = number != 0 ? number : numbers[word];
            starts[word] |= (term & Starters) != 0;
            follows[word] |= (term & Followers) != 0;
        }

        firsts.ForEach(word => starts[word] = true);
        stops = [.. starts.Select((start, word) => start || Does(word, PeriodTerm.Future | PeriodTerm.Perfect | PeriodTerm.Told))];
        seconds.ForEach(word => follows[word] = true);
    }

    public PhraseTable<PeriodLead> Leads { get; }

    public PhraseTable<FixedPeriod> Fixed { get; }

    /// <summary>Phrases one of which stands in every mention of time without digits.</summary>
    public IEnumerable<int[]> Keys =>
        [.. Enumerable.Range(1, terms.Length - 1).Where(word => Does(word, Cores)).Select(word => new[] { word }), .. Fixed.Where(phrase => phrase.Meaning != FixedMeaning.Nothing)];

    /// <summary>The next token at which a mention of time can start, or whose word says when others are; behind the last one where there is none.</summary>
    public int NextStop(ReadOnlySpan<Token> tokens, int at)
    {
        var words = stops;
        for (; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Number || (token.Word < words.Length && words[token.Word]))
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a mention of time can start with the word.</summary>
    public bool Starts(int word) => word > 0 && word < starts.Length && starts[word];

    /// <summary>Whether a mention of time that starts with a number of days or units can go on with the word.</summary>
    public bool FollowsNumber(int word) => Does(word, NumberFollowers);

    /// <summary>Whether a mention of time that starts with a word such as "the" can go on with this one.</summary>
    public bool Follows(int word) => word > 0 && word < follows.Length && follows[word];

    /// <summary>All that the word does.</summary>
    public PeriodTerm Terms(int word) => word > 0 && word < terms.Length ? terms[word] : PeriodTerm.None;

    /// <summary>Whether the word does one of these things.</summary>
    public bool Does(int word, PeriodTerm term) => word > 0 && word < terms.Length && (terms[word] & term) != 0;

    /// <summary>The word's number: of a month 1 to 12, of a unit its months.</summary>
    public int Number(int word) => word > 0 && word < numbers.Length ? numbers[word] : 0;
}
