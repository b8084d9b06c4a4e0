using System.Runtime.InteropServices;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <content>The numbers of a sentence, one after another.</content>
internal sealed partial class SentenceReader
{
    private const decimal LeastTrade = 100_000m; // money, in whole units
    private const string Pieces = "pcs";
    private const decimal LeastOfPair = 1_000m;

    /// <summary>Adds what could be placed, in the order of the text; the rest goes to <paramref name="unread"/> with the reason.</summary>
    public void Place(Scene scene, List<Placed> placed, List<(int Chunk, string Why)> unread)
    {
        lastSign = 0;
        Collect(scene);
        if (numbers.Count == 0)
        {
            return;
        }

        var opens = OpensWithTime(scene);
        var carried = Carried(scene, opens);
        var inTurn = Respectively.Pairs(scene, numbers);
        for (var i = 0; i < numbers.Count; i++)
        {
            var at = numbers[i];
            var topic = inTurn?[i] ?? (TopicChoice.For(scene, at, carried, opens) is { } chosen ? ImpliedTopics.Toward(scene, chosen, at) : null);
            if (topic is null && placed.Count > 0 && placed[^1].Relation == Relation.Share && Clues.IsSamePart(scene, placed[^1].Chunk, at))
            {
                topic = placed[^1].Topic; // "Russia accounts for 41.9 percent of it, or $3.7 billion"
            }

            topic ??= Taken(scene, at, placed);
            if (topic is null)
            {
                if (LooksLikeTrade(scene, at, carried))
                {
                    unread.Add((at, "no flow named that it belongs to"));
                }

                continue;
            }

            if (topic.Kind == TopicKind.Other)
            {
                continue;
            }

            if (topic is { Verb: true, Owner.IsNone: true, Partner.IsNone: true } && scene.QuantityAt(at).Unit == Pieces && topic.Head >= 0 && scene.HeadOf(topic).Text is not "sure")
            {
                (topic.OfPart, topic.Settled) = (true, false); // "the car maker said it sold 540,010 vehicles"
            }

            if (!topic.Settled)
            {
                unread.Add((at, topic.OfPart ? "it is on a firm, a region or a branch, not on an economy" : "it is not said between whom"));
                continue;
            }

            if (IsPrice(scene, at, topic))
            {
                unread.Add((at, "a price"));
                continue;
            }

            if (placed.Count > 0 && i > 0 && scene.QuantityAt(at).Conversion && placed[^1].Chunk == numbers[i - 1])
            {
                placed.Add(placed[^1].As(at, scene.QuantityAt(at)));
                continue;
            }

            reading.Fill(i, at, scene.QuantityAt(at), topic, inTurn?[i], i > 0 ? inTurn?[i - 1] : null);
            if (!Relate(scene, placed, reading))
            {
                continue; // it is on how fast a flow grew, not on the flow
            }

            if ((WithoutVerb(placed, reading) ?? Make(scene, reading)) is { } found)
            {
                Keep(placed, reading, found);
            }
            else if (reading.Relation != Relation.None)
            {
                unread.Add((at, reading.Relation == Relation.Share ? "it is not said of what whole" : "it is not said how it stands to the trade named"));
            }
        }
    }

    /// <summary>"Brazil supplied 70 percent, Paraguay 12": of the whole that was told of before.</summary>
    private Topic? Taken(Scene scene, int at, List<Placed> placed)
    {
        if (scene.QuantityAt(at).Kind != QuantityKind.Percent)
        {
            return null;
        }

        if (placed.Count > 0 && placed[^1].Relation == Relation.Share && Clues.IsNextName(scene, at))
        {
            return placed[^1].Topic;
        }

        var verb = Clues.Taker(scene, at);
        if (verb < 0)
        {
            return null;
        }

        if (lastShare is { } share)
        {
            return share.Part;
        }

        // "Egypt bought 12 million tonnes abroad. Russia supplied 70 percent": of all of it.
        if (last is not { Settled: true, Kind: TopicKind.Out or TopicKind.In } whole || !(whole.Kind == TopicKind.In ? whole.Flow.From : whole.Flow.To).Equals(EconomyCode.World)
            || (scene.Chunks[verb].Kind == LexKind.FlowVerb ? scene.Chunks[verb].Sub != (whole.Kind == TopicKind.In ? Subs.Out : Subs.In) : scene.Chunks[verb].Lexeme.Text == Subs.Parts || whole != here))
        {
            return null;
        }

        lastShare = (whole.Carried(), (whole.Kind == TopicKind.In ? whole.Flow.To : whole.Flow.From).ToString());
        return lastShare.Value.Part;
    }

    /// <summary>What numbers are on where the sentence names no flow.</summary>
    private Topic? Carried(Scene scene, bool opens)
    {
        var isTotal = scene.Topics.Count == 0 && scene.Chunks.Exists(chunk => chunk.Is(LexKind.Pronoun, Subs.Total) || (chunk.Kind == LexKind.Cue && chunk.Sub is Subs.Target or Subs.TargetNoun));
        var carried = (opens || isTotal) && first is { Kind: TopicKind.Both } ? here is { Kind: TopicKind.Both } ? here : first : last;
        carried = scene.Chunks.Count > 1 && scene.Chunks[0] is { Kind: LexKind.Pronoun, Lexeme.Text: Subs.This } && scene.Chunks[1].Kind is LexKind.Verb or LexKind.Share ? lastFigure ?? carried : carried; // "… a surplus of 3 billion. This was 5 percent less"
        return carried?.Carried();
    }

    private void Collect(Scene scene)
    {
        numbers.Clear();
        for (var at = scene.Next(LexKind.Quantity, 0); at >= 0; at = scene.Next(LexKind.Quantity, at + 1))
        {
            if (scene.QuantityAt(at).Kind is not (QuantityKind.Other or QuantityKind.Bare))
            {
                numbers.Add(at);
            }
            else
            {
                Borrow(scene, at);
            }
        }

        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            if (scene.QuantityAt(numbers[i]) is { Kind: QuantityKind.Money, Conversion: false })
            {
                money = scene.QuantityAt(numbers[i]);
                break;
            }
        }
    }

    /// <summary>Numbers that take all they are from the one before: the share of a year before, shares told in turn.</summary>
    private static Placed? WithoutVerb(List<Placed> placed, Reading reading)
    {
        if (reading is { IsShareBefore: true })
        {
            return new() { Chunk = reading.At, Quantity = reading.Quantity, Topic = placed[^1].Topic, Relation = Relation.Share, Of = placed[^1].Of, Earlier = true, Rule = "share before" };
        }

        if (reading is { Part: { } told, Relation: Relation.Share })
        {
            var whole = told.Product is null || told.Flow.To == EconomyCode.World || told.Flow.From == EconomyCode.World ? (told.Kind == TopicKind.In ? told.Flow.To : told.Flow.From).ToString() : "pair";
            return new() { Chunk = reading.At, Quantity = reading.Quantity, Topic = told, Relation = Relation.Share, Hedge = reading.Hedge, Of = whole, Rule = "part" };
        }

        return reading is { InTurn: { } part, Relation: Relation.Share }
            ? new()
            {
                Chunk = reading.At,
                Quantity = reading.Quantity,
                Topic = part,
                Relation = Relation.Share,
                Hedge = reading.Hedge,
                Of = (part.Kind == TopicKind.In ? part.Flow.To : part.Flow.From).ToString(),
                Rule = "shares in turn",
            }
            : null;
    }

    private void Keep(List<Placed> placed, Reading reading, Placed found)
    {
        placed.Add(found);
        figure = found.Topic;
        if (found.Rule is "share before" or "shares in turn" or "part")
        {
            return;
        }

        // "Electronics made up 30 percent of exports": the next sentence is on the part, unless the whole was the subject.
        if (found is { Relation: Relation.Share, Of: not (null or "pair") } && (told is null || told.Aside || told.Flow.To == EconomyCode.World || told.Flow.From == EconomyCode.World))
        {
            told = found.Topic;
        }

        if (reading is { InTurn: null, Topic.Twin: { Settled: true } twin })
        {
            placed.Add(new() { Chunk = found.Chunk, Quantity = found.Quantity, Topic = twin, Relation = found.Relation, Sign = found.Sign, Hedge = found.Hedge, Of = found.Of, Rule = found.Rule });
        }

        if (found.Relation is Relation.Growth or Relation.Change or Relation.Multiple)
        {
            lastSign = found.Sign;
        }
    }

    /// <summary>"March by itself contributed 20 billion": the time is the subject, and what is told of it is what the article tells of.</summary>
    private static bool OpensWithTime(Scene scene)
    {
        var at = 0;
        while (at < scene.Chunks.Count && (scene.Chunks[at].Kind is LexKind.Filler || scene.Chunks[at].IsMark(Subs.Quote)))
        {
            at++;
        }

        return scene.Topics.Count == 0 && at < scene.Chunks.Count && Times.IsOwn(scene, at) && !scene.Has(LexKind.Pronoun);
    }

    private Placed? Make(Scene scene, Reading reading)
    {
        var (topic, relation) = (reading.Topic, reading.Relation);
        string? of = null;
        if (relation == Relation.Share)
        {
            if ((Shares.Read(scene, reading.At, lastShare, last) ?? (topic.Head < 0 ? lastShare : null)) is not { } share)
            {
                return null;
            }

            lastShare = share;
            (topic, of) = share;
        }
        else if (relation is Relation.None or Relation.Unknown)
        {
            return null;
        }

        // Tonnes are of something: "coal imports from Australia jumped; Indonesia remained the top supplier with 17.6 million tonnes".
        if (topic is { Product: null, Settled: true } && (goods ?? thing) is { } named && (reading.Quantity.Kind == QuantityKind.Physical || (relation == Relation.Growth && LeadsToPieces(scene, reading.At))))
        {
            topic = topic.In(named);
        }

        return new()
        {
            Chunk = reading.At,
            Quantity = reading.Quantity,
            Topic = topic,
            Relation = relation,
            Sign = reading.Sign,
            Hedge = reading.Hedge,
            Of = of,
            Earlier = relation == Relation.Share && (Clues.IsFromTo(scene, reading.At) || (reading.Index > 0 && Clues.IsToFrom(scene, numbers[reading.Index - 1], reading.At))),
            Rule = Rule(topic.Rule, relation),
        };
    }

    /// <summary>"Fell by 42 percent to 445,200 barrels a day": the rate is of what is weighed.</summary>
    private static bool LeadsToPieces(Scene scene, int at) =>
        Times.NextNumber(scene, at) is > 0 and var next && next - at <= 3 && scene.QuantityAt(next).Kind == QuantityKind.Physical && scene.Chunks[next - 1].IsPrep(Subs.To);

    private string Rule(string topic, Relation relation)
    {
        ref var rule = ref CollectionsMarshal.GetValueRefOrAddDefault(rules, (topic, relation), out _);
        return rule ??= $"{topic}, {relation.ToString().ToLowerInvariant()}";
    }

    /// <summary>"Oil averaged $97 a barrel": trade is not told in so little money, but between two economies that trade next to nothing.</summary>
    private static bool IsPrice(Scene scene, int at, Topic topic)
    {
        var isPair = topic.Product is null && topic.Flow.From != EconomyCode.World && topic.Flow.To != EconomyCode.World;
        if (scene.QuantityAt(at) is not { Kind: QuantityKind.Money, Scaled: false } amount
            || (topic.Verb && topic.Head == at - 1) || (isPair && topic is { Kind: TopicKind.Both, Head: >= 0 }))
        {
            return false; // "they traded $39.04 last year", "their trade came to $39.04", lost its scale: a claim all the same, and a wrong one
        }

        return Math.Abs(amount.Value) < (isPair ? LeastOfPair : LeastTrade);
    }

    /// <summary>A flow is named in the sentence; or an amount of money follows one told before, between economies and with nothing else named.</summary>
    private static bool LooksLikeTrade(Scene scene, int at, Topic? carried) =>
        scene.QuantityAt(at).Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Multiple
        && (scene.Topics.Exists(topic => topic.Kind != TopicKind.Other)
            || (carried is not null && scene.Topics.Count == 0 && scene.QuantityAt(at).Kind == QuantityKind.Money
                && scene.Chunks.Exists(chunk => chunk.Kind is LexKind.Economy or LexKind.BothSides or LexKind.OtherSide)));
}
