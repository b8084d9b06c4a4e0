using Tidewaiter.Articles;
using Tidewaiter.Claims.Frames;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Tables;

/// <content>Tables set as running lines: "Quarter I: exports 24 249; imports 32 730".</content>
internal sealed partial class TableReader
{
    private const int MostWords = 1; // that no table knows, in a line that is read as a row

    private static readonly Kinds Prose = Kinds.Of(
        LexKind.FlowVerb, LexKind.Level, LexKind.Exceed, LexKind.Verb, LexKind.Say, LexKind.Cue, LexKind.Contrast, LexKind.Pronoun, LexKind.Share, LexKind.NonTrade);

    private readonly List<(Label Label, Quantity Number)> items = [];
    private readonly List<Label> heads = [];

    /// <summary>Whether a line tells names and numbers without a unit, and nothing else.</summary>
    public static bool IsFlat(Scene line)
    {
        var (numbers, words) = (0, 0);
        if (line.Has(Prose))
        {
            return false;
        }

        foreach (ref readonly var chunk in line.Chunks)
        {
            switch (chunk.Kind)
            {
                case LexKind.Quantity when line.Quantities[chunk.Index] is { Kind: QuantityKind.Bare, Scaled: false }:
                    numbers++;
                    break;
                case LexKind.Quantity when line.Quantities[chunk.Index].Kind == QuantityKind.Percent:
                    break;
                case LexKind.Quantity:
                    return false;
                case LexKind.Word when ++words > MostWords:
                case LexKind.Mark when chunk.Sub == Subs.CellEnd:
                    return false;
                default:
                    break;
            }
        }

        return numbers > 0;
    }

    /// <summary>Reads such a line, below a caption that says unit and months.</summary>
    /// <returns>Whether its numbers were told.</returns>
    public bool ReadFlat(Article article, ReadOnlySpan<Token> tokens, Scene line, Focus focus, Attribution attribution, List<Claim> claims)
    {
        if (Caption.Unit is null)
        {
            return false;
        }

        var row = ReadItems(tokens, line);
        var told = false;
        foreach (var (label, number) in items)
        {
            var whole = label.With(row).With(Caption);
            byPartner |= !whole.Economy.IsNone;
            if (Claim(article.Text, tokens, number, whole, focus, attribution) is { } claim)
            {
                claims.Add(claim);
                told = true;
            }
        }

        return told;
    }

    /// <summary>Parts a line into its numbers, each with the words before it.</summary>
    /// <returns>What holds for the whole line: the words before a colon, else those before the first number that name no flow.</returns>
    private Label ReadItems(ReadOnlySpan<Token> tokens, Scene line)
    {
        items.Clear();
        heads.Clear();
        Label row = Label.None, item = Label.None;
        var (isNamed, isBehindNumber, inBrackets) = (false, false, false);
        foreach (var chunk in line.Chunks)
        {
            if (chunk.Kind == LexKind.Quantity)
            {
                var number = line.Quantities[chunk.Index];
                isNamed |= items.Count == 0;
                items.Add((isBehindNumber && number is { Signed: true } or { Kind: QuantityKind.Percent } ? item with { IsChange = true } : item, number));
                isBehindNumber = true;
            }
            else if (chunk.IsMark(Subs.Colon) && !isNamed)
            {
                (row, item, isNamed) = (item, Label.None, true);
            }
            else if (chunk.Kind == LexKind.Mark)
            {
                inBrackets = chunk.IsMark(Subs.Open) || (inBrackets && !chunk.IsMark(Subs.Close));
            }
            else
            {
                if (isBehindNumber)
                {
                    if (items.Count == 1 && row == Label.None)
                    {
                        row = item with { Flow = null, Sign = 0, IsTotal = false, Economy = default };
                    }

                    item = inBrackets ? item with { Months = null } : Label.None;
                    isBehindNumber = false;
                }

                item = With(item, chunk, line, tokens);
            }
        }

        foreach (var (label, _) in items)
        {
            heads.Add(label);
        }

        NameTotals(heads);
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = (heads[i], items[i].Number);
        }

        return row;
    }
}
