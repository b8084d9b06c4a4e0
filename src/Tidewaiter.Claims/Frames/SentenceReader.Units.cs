using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Frames;

/// <content>Numbers written without the unit that they are in.</content>
internal sealed partial class SentenceReader
{
    /// <summary>"4.0 billion euros in May from 3.2 billion in April": a bare number with a scale takes the unit of the one before.</summary>
    private static void Borrow(Scene scene)
    {
        var (kind, unit) = (default(QuantityKind), (string?)null);
        for (var at = scene.Next(LexKind.Quantity, 0); at >= 0; at = scene.Next(LexKind.Quantity, at + 1))
        {
            ref var quantity = ref scene.Quantities[scene.Chunks[at].Index];
            if (quantity.Kind is QuantityKind.Money or QuantityKind.Physical)
            {
                (kind, unit) = (quantity.Kind, quantity.Unit);
            }
            else if (unit is not null && quantity is { Kind: QuantityKind.Bare, Scaled: true })
            {
                quantity = quantity with { Kind = kind, Unit = unit };
            }
        }
    }

    /// <summary>"It was 5.1 million in 2001, 6.3 million in 2002 and 7.4 million dollars in 2003": the numbers of a list take the unit of its last one.</summary>
    private static void Lend(Scene scene)
    {
        var chunks = scene.Chunks;
        if (scene.Quantities.Count < 2)
        {
            return;
        }

        var last = scene.Next(LexKind.Quantity, 0);
        while (last >= 0 && scene.QuantityAt(last).Kind is not (QuantityKind.Money or QuantityKind.Physical))
        {
            last = scene.Next(LexKind.Quantity, last + 1);
        }

        for (var at = last - 1; at > 0; at--)
        {
            if (chunks[at].Kind == LexKind.Quantity && scene.Quantities[chunks[at].Index] is { Kind: QuantityKind.Bare, Scaled: true } bare)
            {
                scene.Quantities[chunks[at].Index] = bare with { Kind = scene.QuantityAt(last).Kind, Unit = scene.QuantityAt(last).Unit };
            }
            else if (!(chunks[at].Kind is LexKind.Period or LexKind.And or LexKind.Filler || chunks[at].IsMark(Subs.Comma) || chunks[at].IsMark(Subs.Semicolon) || chunks[at].IsPrep(Subs.InPrep)))
            {
                return;
            }
        }
    }

    /// <summary>"Deficits were recorded, in billions of dollars, with Mexico ($14.2) and Japan ($6.1)".</summary>
    private static void Scale(Scene scene, byte scale)
    {
        var factor = scale == 9 ? 1_000_000_000m : 1_000_000m;
        for (var i = 0; i < scene.Quantities.Count; i++)
        {
            if (scene.Quantities[i] is { Kind: QuantityKind.Money, Scaled: false, Value: < 1_000_000m and > -1_000_000m } amount)
            {
                scene.Quantities[i] = amount with { Value = amount.Value * factor, Max = amount.Max * factor, Precision = amount.Precision * factor, Scaled = true };
            }
        }
    }

    /// <summary>The unit that the text states for all its numbers: "(figures in EUR million)"; <see langword="null"/> where it states none.</summary>
    public StatedUnit? Stated { get; set; }

    /// <summary>An amount without a unit in a sentence that names none takes that of the paragraph, or the one stated for the whole text.</summary>
    private void Borrow(Scene scene, int at)
    {
        var bare = scene.QuantityAt(at);
        if (bare is { Kind: QuantityKind.Bare, Scaled: false } && Stated is { Kind: QuantityKind.Money } stated && Clues.IsAmountOf(scene, at))
        {
            scene.Quantities[scene.Chunks[at].Index] = bare with { Kind = stated.Kind, Unit = stated.Unit, Value = bare.Value * stated.Factor, Max = bare.Max * stated.Factor, Precision = bare.Precision * stated.Factor, Scaled = true, SharedSign = stated.SharedSign };
            numbers.Add(at);
            return;
        }

        if (bare is { Kind: QuantityKind.Bare, Scaled: true } && money.Unit is not null && Clues.IsAmountOf(scene, at))
        {
            scene.Quantities[scene.Chunks[at].Index] = bare with { Kind = money.Kind, Unit = money.Unit };
            numbers.Add(at);
        }
        else if (bare is { Kind: QuantityKind.Bare, Scaled: true, Signed: true } && scene.FlowBefore(at) is { Kind: TopicKind.Balance, Settled: true } && LocalCurrency.CurrencyOf(focus.Main) is { } home)
        {
            scene.Quantities[scene.Chunks[at].Index] = bare with { Kind = QuantityKind.Money, Unit = home }; // "July trade balance -1.12B vs -0.35B expected"
            numbers.Add(at);
        }
    }
}
