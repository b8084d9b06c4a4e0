using Tidewaiter.Articles;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Languages;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Tables;

/// <summary>Reads tables: a line a row, cells parted by tab characters, heads above and on the left.</summary>
/// <remarks>A number becomes a claim only where the heads, the caption and the article together say flow, parties, months and unit.</remarks>
internal sealed partial class TableReader(Language language, Chunker chunker)
{
    private const int MostColumns = 64;

    private readonly Scene scene = new();
    private readonly List<Cell> cells = [];
    private readonly List<Label> columns = [];
    private Label section = Label.None;
    private bool byPartner;
    private StatedUnit? unit; // named in the corner, or by a row above
    private Ways flows; // which the rows so far were on
    private bool byMonths; // whether rows name their months, so that one without is on something else

    [Flags]
    private enum Ways
    {
        None = 0,
        Out = 1,
        In = 2,
        Both = Out | In,
    }

    /// <summary>What holds for the whole table: the caption and the lines before it.</summary>
    public Label Caption { get; set; } = Label.None;

    /// <summary>A new table.</summary>
    public void Clear()
    {
        columns.Clear();
        (section, unit, byPartner, byMonths, flows) = (Label.None, null, false, false, Ways.None);
    }

    /// <summary>Reads a row.</summary>
    /// <param name="article">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="row">The row.</param>
    /// <param name="focus">Whom the article is on.</param>
    /// <param name="context">What mentions of time are resolved by.</param>
    /// <param name="attribution">Whom it credits.</param>
    /// <param name="claims">What to add to.</param>
    /// <returns>Whether it was a head, or a row whose numbers were told.</returns>
    public bool Read(
        Article article, ReadOnlySpan<Token> tokens, Sentence row, Focus focus, in PeriodContext context, Attribution attribution, List<Claim> claims)
    {
        Split(article.Text, tokens, row, context);
        if (cells.Count is < 2 or > MostColumns)
        {
            return false;
        }

        if (!cells.Exists(cell => cell.Number is not null))
        {
            ReadHead();
            return true;
        }

        var label = Label.None;
        foreach (var cell in cells)
        {
            label = cell.Number is null ? label.With(cell.Label) : label;
        }

        unit = label.Unit ?? unit; // what a row says of its unit holds for those below it
        flows |= label.Flow switch { TopicKind.Out => Ways.Out, TopicKind.In => Ways.In, _ => Ways.None };
        if (label is { IsTotal: true, Flow: null, Economy.IsNone: true } && flows == Ways.Both && !byPartner)
        {
            label = label with { Flow = TopicKind.Both, IsTotal = false }; // below the rows of exports and of imports
        }

        byPartner |= !label.Economy.IsNone;
        byMonths |= label.Months is not null;
        if (byMonths && label.Months is null && section.Months is null && columns.TrueForAll(column => column.Months is null))
        {
            return false;
        }

        var told = false;
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] is { Number: { } number } && Claim(article.Text, tokens, number, Of(label, column), focus, attribution) is { } claim)
            {
                claims.Add(claim);
                told = true;
            }
        }

        return told;
    }

    /// <summary>What a line above a table says of all of it: its unit and its months.</summary>
    public Label Read(string text, ReadOnlySpan<Token> tokens, Sentence line, in PeriodContext context) => LabelOf(text, tokens, line, context);

    // A head may leave out the corner above the rows' own heads.
    private Label Of(Label row, int column)
    {
        column -= Math.Max(0, cells.Count - columns.Count);
        return row.With(column >= 0 && column < columns.Count ? columns[column] : Label.None).With(section).With(new Label { Unit = unit }).With(Caption);
    }

    private void ReadHead()
    {
        if (cells.Count(cell => !cell.IsEmpty) == 1)
        {
            section = cells.Find(cell => !cell.IsEmpty)!.Label; // a line of its own between the rows
            return;
        }

        for (var column = 0; column < cells.Count; column++)
        {
            if (column == columns.Count)
            {
                columns.Add(Label.None);
            }

            columns[column] = cells[column].Label.With(columns[column]);
            if (column > 0 && columns[column] is { IsChange: true, Flow: null })
            {
                // "Exports 2022 | Change": of what stands on its left.
                columns[column] = columns[column] with { Flow = columns[column - 1].Flow, Sign = columns[column - 1].Sign, Months = columns[column].Months ?? columns[column - 1].Months, HasYear = true };
            }
        }

        NameTotals(columns);
        unit = columns[0].Unit ?? unit; // "Million euros | 2020 | 2021": the corner is on all columns
    }

    /// <summary>"Exports | Imports | Total": both together; and a column's "total exports" sums up no rows.</summary>
    private static void NameTotals(List<Label> labels)
    {
        var isBothWays = labels.Exists(label => label.Flow == TopicKind.Out) && labels.Exists(label => label.Flow == TopicKind.In);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].IsTotal && (labels[i].Flow is not null || isBothWays))
            {
                labels[i] = labels[i] with { Flow = labels[i].Flow ?? TopicKind.Both, IsTotal = false };
            }
        }
    }

    private void Split(string text, ReadOnlySpan<Token> tokens, Sentence row, in PeriodContext context)
    {
        cells.Clear();
        var first = row.First;
        for (var at = row.First; at <= row.End; at++)
        {
            if (at == row.End || tokens[at].Kind == TokenKind.Cell)
            {
                cells.Add(CellOf(text, tokens, row with { First = first, End = at }, context));
                first = at + 1;
            }
        }
    }

    private Cell CellOf(string text, ReadOnlySpan<Token> tokens, Sentence cell, in PeriodContext context)
    {
        var read = new Cell { First = cell.First, End = cell.End };
        if (read.IsEmpty)
        {
            return read;
        }

        scene.Clear();
        language.Quantities.Read(text, tokens, cell, scene.Quantities);
        language.Periods.Read(text, tokens, cell, context, scene.Periods);
        if (scene.Quantities is [var number] && scene.Periods.Count == 0 && number.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Bare && !HasWords(tokens, number, cell))
        {
            return read with { Number = number };
        }

        return read with { Label = LabelOf(text, tokens, cell, context) };
    }

    // A number of a table stands alone in its cell, in digits, but for its unit, its sign and brackets; "million euros" is a head.
    private static bool HasWords(ReadOnlySpan<Token> tokens, Quantity number, Sentence cell)
    {
        var isWritten = true;
        for (var at = number.First; at < number.EndToken; at++)
        {
            isWritten &= tokens[at].Kind != TokenKind.Number;
        }

        if (isWritten)
        {
            return true;
        }

        for (var at = cell.First; at < cell.End; at++)
        {
            if ((at < number.HedgeFirst || at >= number.EndToken) && tokens[at].Kind != TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private Label LabelOf(string text, ReadOnlySpan<Token> tokens, Sentence cell, in PeriodContext context)
    {
        scene.Clear();
        language.Quantities.Read(text, tokens, cell, scene.Quantities);
        language.Periods.Read(text, tokens, cell, context, scene.Periods);
        chunker.Read(text, tokens, cell, scene.Quantities, scene.Periods, scene.Chunks);
        var label = new Label { Unit = language.Quantities.TryReadStatedUnit(text, tokens, cell, out var unit) ? unit : RoundUnit(scene) };
        foreach (var chunk in scene.Chunks)
        {
            label = With(label, chunk, scene, tokens);
        }

        return label;
    }

    /// <summary>What a label says with one more chunk of its words.</summary>
    private static Label With(Label label, Chunk chunk, Scene scene, ReadOnlySpan<Token> tokens) => chunk.Kind switch
    {
        LexKind.FlowNoun when label.Flow is null => label with { Flow = chunk.Sub switch { Subs.Out => TopicKind.Out, Subs.In => TopicKind.In, _ => TopicKind.Both } },
        LexKind.FlowNoun => label with { Flow = TopicKind.Both }, // "Exports and imports"
        LexKind.BalanceNoun => label with { Flow = TopicKind.Balance, Sign = chunk.Sign },
        LexKind.Economy when label.Economy.IsNone => label with { Economy = chunk.Code },
        LexKind.Economy => label with { IsOther = true },
        LexKind.Period when scene.Periods[chunk.Index] is { Role: PeriodRole.Covers, Period: { } months } => label with { Months = months, HasYear = HasYear(tokens, chunk) },
        LexKind.Period when scene.Periods[chunk.Index].Role is PeriodRole.Comparison or PeriodRole.Base => label with { IsChange = true },
        LexKind.Filler when chunk.Lexeme.Text == "change" => label with { IsChange = true },
        LexKind.Move => label with { IsChange = true },
        LexKind.Share or LexKind.PartnerNoun or LexKind.NonTrade or LexKind.Product or LexKind.Services or LexKind.Ordinal => label with { IsOther = true },
        LexKind.Whole => label with { IsTotal = true },
        LexKind.Mark when tokens[chunk.First].Is('±') => label with { IsChange = true },
        _ => label,
    };

    /// <summary>"(Unit: 100 million yuan)", "in 10,000 US dollars": a round sum in brackets, or behind "unit" or "in", is what the numbers below are multiplied with.</summary>
    private static StatedUnit? RoundUnit(Scene scene)
    {
        for (var at = 1; at < scene.Chunks.Count; at++)
        {
            var chunk = scene.Chunks[at];
            if (chunk.Kind != LexKind.Quantity || scene.QuantityAt(at) is not { Kind: QuantityKind.Money, Max: null } amount || !IsPowerOfTen(amount.Value))
            {
                continue;
            }

            var before = scene.Chunks[at - 1];
            var ends = at + 1 == scene.Chunks.Count || scene.Chunks[at + 1].Kind == LexKind.Mark;
            if (ends && (before.IsMark(Subs.Open) || before.IsMark(Subs.Colon) || before.IsPrep(Subs.InPrep)))
            {
                return new(amount.Kind, amount.Unit, amount.Value, amount.SharedSign, amount.First, amount.EndToken);
            }
        }

        return null;
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10)
        {
            value /= 10;
        }

        return value == 1;
    }

    private static bool HasYear(ReadOnlySpan<Token> tokens, Chunk chunk)
    {
        foreach (var token in tokens[chunk.First..chunk.End])
        {
            if (token is { Kind: TokenKind.Number, Length: 4 })
            {
                return true;
            }
        }

        return false;
    }

    private Claim? Claim(string text, ReadOnlySpan<Token> tokens, Quantity number, Label label, Focus focus, Attribution attribution)
    {
        var owner = focus.Main;
        var partner = !label.Economy.IsNone && label.Economy != owner ? label.Economy : label.IsTotal && byPartner ? EconomyCode.World : focus.Other;
        if (label is not { Flow: { } kind, Months: { } months, IsOther: false } || owner.IsNone || partner.IsNone || owner == partner || (label.IsTotal && !byPartner && label.Economy.IsNone && months.IsMonth))
        {
            return null;
        }

        var isChange = number.Kind == QuantityKind.Percent || (number.Kind == QuantityKind.Bare && (label.IsChange || label.Unit?.Kind == QuantityKind.Percent));
        if (isChange && !label.IsChange && !number.Signed)
        {
            return null; // a share as likely as a change
        }

        var (unit, factor) = isChange ? ("%", 1m) : number.Kind == QuantityKind.Money ? (number.Unit, 1m)
            : label.Unit is { Kind: QuantityKind.Money } stated ? (stated.Unit, stated.Factor) : ("", 0m);
        if (factor == 0)
        {
            return null;
        }

        var topic = new Topic { Kind = kind, First = 0, Head = 0, End = 0, Rule = "table" };
        topic.SettleOn(owner, partner);
        var value = number.Value * factor;
        var (begin, end) = (tokens[number.First].Begin, tokens[number.EndToken - 1].End);
        return new()
        {
            Quote = text[begin..end],
            Begin = begin,
            Length = end - begin,
            Kind = isChange ? ClaimKind.Growth : ClaimKind.Level,
            Flow = topic.Flow,
            Period = months,
            Base = isChange ? months.YearBefore : null,
            Value = !isChange && kind == TopicKind.Balance && label.Sign < 0 && value > 0 ? -value : value,
            Unit = unit,
            Precision = number.Precision * factor,
            Source = attribution.Source,
            Reporter = attribution.Reporter,
            Rules = [isChange ? "table, growth" : "table, level"],
        };
    }
}
