using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads which part of which whole a percentage is.</summary>
internal static class Shares
{
    /// <summary>The flow that is the part, and whose total is the whole.</summary>
    /// <param name="scene">The sentence; its topics are settled.</param>
    /// <param name="at">The chunk of the percentage.</param>
    /// <param name="carried">What the sentence before was about: "this figure represents 4 percent of …".</param>
    /// <param name="last">The share told before, for lists that go on: "followed by Japan with 8.3 %".</param>
    /// <returns>The part as a topic, and <c>of</c>; <see langword="null"/> where they cannot be told.</returns>
    public static (Topic Part, string Of)? Read(Scene scene, int at, (Topic Part, string Of)? last, Topic? carried)
    {
        if (Named(scene, at) is { } named)
        {
            return named;
        }

        if (last is { Of: not "pair" } before && Toward(scene, at, before.Part) is { IsNone: false } to)
        {
            return (Copy(before.Part, Toward(before.Part, to), before.Part.Product), before.Of); // "… and 12 percent to Bangladesh"
        }

        var nearest = scene.TopicBefore(at) is { Verb: true, Aside: true } taking ? scene.FlowBefore(taking.Head) : scene.TopicBefore(at); // "the largest market, taking 38 percent of the total"
        if (nearest is { Rule: "next" } && scene.Topics.TrueForAll(topic => topic.Kind == TopicKind.Other || topic.Rule == "next") && Continued(scene, at, last) is { } continued)
        {
            return continued; // "This is ahead of Canada (13 percent)": shares of what was told
        }

        if (nearest is { Settled: true, Rule: "rank" or "next" } ranked && Whole(scene, at) is null)
        {
            return (ranked, OwnerOf(ranked).ToString());
        }

        var whole = Whole(scene, at) ?? scene.Topics.FindLast(topic => topic.Head < at && topic.Settled && !topic.Verb);
        // "Tanzania accounted for 5 percent of them": of what was told before.
        if (whole is null && carried is { Settled: true } && at + 2 < scene.Chunks.Count && scene.Chunks[at + 2].Kind is LexKind.Pronoun or LexKind.There)
        {
            whole = carried;
        }

        // "China bought 61 percent of the total": the buyer's part of what was told before.
        if (whole is not null && whole == carried && scene.TopicBefore(at) is { Verb: true, Settled: true } buyer && buyer.Kind != whole.Kind && OwnerOf(buyer) != OwnerOf(whole))
        {
            return (Copy(whole, Toward(whole, OwnerOf(buyer)), whole.Product), OwnerOf(whole).ToString());
        }

        // "Exports to the EU, which took 61.1 percent of the total": the flow itself is the part.
        if (whole is { Settled: true, Verb: false } && whole.Head < at && scene.TopicBefore(at) is { Verb: true, Settled: true, Aside: true } taker && taker.Kind != whole.Kind && Toward(whole, OwnerOf(taker)) == whole.Flow)
        {
            return (Copy(whole, whole.Flow, whole.Product), OwnerOf(whole).ToString());
        }

        if (whole is null || !whole.Settled)
        {
            return (last is not null && Subject(scene, at, LexKind.Economy) >= 0 ? Continued(scene, at, last) : null) ?? OfTheTotal(scene, at) ?? Continued(scene, at, last);
        }

        var ofWhole = WholeOf(whole);

        // "The US took 14.5 percent and Japan 7.4 percent of all exports": the name right before the number is the part's.
        var beside = NounPhrase.SkipBack(scene.Chunks, at - 1);
        if (whole.Head > at && beside > 0 && scene.Chunks[beside] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } near && near.Code != OwnerOf(whole)
            && (scene.Chunks[beside - 1].Kind is LexKind.And || scene.Chunks[beside - 1].IsMark(Subs.Comma)))
        {
            return (Copy(whole, Toward(whole, near.Code), whole.Product), OwnerOf(whole).ToString());
        }

        var verb = scene.TopicBefore(at) is { Aside: true, Verb: false } ? null : scene.TopicBefore(at);

        // "The destination of 5.4 percent of Brazil's exports and the source of 5.6 percent of imports": the same partner in another whole.
        if (verb is null && whole.Head > at && scene.TopicBefore(at) is { Aside: true, Verb: false } && last is { } told && told.Part.Kind != whole.Kind && OwnerOf(told.Part) == OwnerOf(whole))
        {
            return (Copy(whole, Toward(whole, told.Part.Kind == TopicKind.In ? told.Part.Flow.From : told.Part.Flow.To), whole.Product), OwnerOf(whole).ToString());
        }

        // "Half of Russia's imports come from China", "93 percent of exports go to the Union"
        if (whole.Head > at && Source(scene, whole) is { IsNone: false } there && there != OwnerOf(whole))
        {
            return (Copy(whole, Toward(whole, there), whole.Product), OwnerOf(whole).ToString());
        }

        if (verb is null && whole.Head > at && carried is { Settled: true } && Pronoun(scene, at))
        {
            return (Copy(carried, carried.Flow, carried.Product), OwnerOf(whole).ToString());
        }

        // "India was the biggest buyer of Nigerian goods, taking 15.4 percent of exports": the order's owner is meant.
        if (whole.Head > at && whole.Owner.IsNone && whole.OwnerWord is default(LexKind) or LexKind.OwnerPronoun && scene.Topics.FindLast(topic => topic.Rule == "rank" && topic.Head < at) is { } order)
        {
            return (order, OwnerOf(order).ToString());
        }

        // "Mongolia shipped 93 percent of its exports to China", "sold goods worth … to Germany, or 28 percent of its total exports"
        if (verb is { Verb: true, Settled: true, Kind: TopicKind.Out or TopicKind.In } && whole.Head > at)
        {
            // "It supplied 16.5 percent of American imports": whoever supplies is not the one that imports.
            if (OwnerOf(verb) == OwnerOf(whole) && verb.Kind != whole.Kind && whole.Kind is TopicKind.Out or TopicKind.In)
            {
                return whole.Flow.From != EconomyCode.World && whole.Flow.To != EconomyCode.World ? (whole, OwnerOf(whole).ToString()) : null;
            }

            return OwnerOf(verb) == OwnerOf(whole)
                ? (Copy(verb, verb.Flow, whole.Product), OwnerOf(verb).ToString())
                : (Copy(whole, Toward(whole, OwnerOf(verb)), whole.Product), OwnerOf(whole).ToString()); // "Switzerland absorbed 43 percent of Zambia's exports"
        }

        // A product is the part of the flow behind: "copper represented 72 percent of exports to Korea".
        if (verb is { Rule: "product" } && whole.Head > at)
        {
            return (Copy(whole, whole.Flow, verb.Product), WholeOf(whole));
        }

        // "Trade with other EU states made up 81 percent of Hungary's exports": the partner's part of the flow behind.
        if (verb is { Settled: true, Kind: TopicKind.Both, Verb: false } && whole is { Kind: TopicKind.Out or TopicKind.In } && whole.Head > at && OwnerOf(verb) == OwnerOf(whole) && verb.Flow.To != EconomyCode.World)
        {
            return (Copy(whole, Toward(whole, verb.Flow.To), whole.Product), OwnerOf(whole).ToString());
        }

        // "Exports to Jordan rose; Jordan stood for 3 percent of Kuwait's exports": the verb's own subject is the partner.
        if (whole.Head > at && Taker(scene, at) is { IsNone: false } holder && holder != OwnerOf(whole))
        {
            return (Copy(whole, Toward(whole, holder), whole.Product), OwnerOf(whole).ToString());
        }

        // Another flow is the part: "China's exports accounted for 45 percent of the total".
        if (verb is { Settled: true } && verb != whole && verb.Kind != TopicKind.Other)
        {
            var of = whole.Flow.To == EconomyCode.World || whole.Flow.From == EconomyCode.World || whole.Whole
                ? OwnerOf(whole).ToString()
                : "pair";
            return (Copy(verb, verb.Flow, verb.Product ?? whole.Product), of);
        }

        // A product is the part.
        var product = Subject(scene, at, LexKind.Product);
        var economy = Subject(scene, at, LexKind.Economy);
        economy = economy >= 0 && ByVerb(scene, at) ? First(scene, economy) : economy;
        if (economy >= 0 && scene.Chunks[economy].Code is var other && other != OwnerOf(whole) && (product < economy || scene.Chunks[product].Kind != LexKind.Product))
        {
            return (Copy(whole, Toward(whole, other), whole.Product), OwnerOf(whole).ToString());
        }

        if (product >= 0)
        {
            return (Copy(whole, whole.Flow, scene.Chunks[product].Lexeme.Text), ofWhole);
        }

        if (whole.Product is not null && whole.Head < at)
        {
            return (whole, WholeOf(whole)); // "non-oil trade accounted for 65 percent of the total"
        }

        return whole.Flow.To != EconomyCode.World && whole.Flow.From != EconomyCode.World && Pronoun(scene, at)
            ? (Copy(whole, whole.Flow, whole.Product), OwnerOf(whole).ToString())
            : Continued(scene, at, last) ?? (whole.Head < at && at + 1 < scene.Chunks.Count && (scene.Chunks[at + 1].IsPrep(Subs.Of) || scene.Chunks[at + 1].Is(LexKind.Share, Subs.ShareNoun)) ? OfTheTotal(scene, at) : null);
    }

    /// <summary>"Russia's share of China's imports slipped to 3.5 percent", "the share of oil in exports was 40 percent".</summary>
    private static (Topic Part, string Of)? Named(Scene scene, int at)
    {
        var noun = -1;
        for (var i = at - 1; i >= 0 && !scene.Parts(i) && noun < 0; i--)
        {
            noun = scene.Chunks[i].Is(LexKind.Share, Subs.ShareNoun) ? i : -1;
        }

        var whole = noun < 0 ? null : scene.Topics.FindLast(topic => topic.Head > noun && topic.Head < at && topic.Settled && !topic.Verb && topic.Rule is not ("rank" or "next"));
        if (whole is null)
        {
            return null;
        }

        // The part stands before "share", or behind "share of" and before the whole.
        for (var i = noun - 1; i >= 0 && noun - i <= 3; i--)
        {
            if (scene.Chunks[i].Kind == LexKind.Economy && scene.Chunks[i].Code != OwnerOf(whole))
            {
                return (Copy(whole, Toward(whole, scene.Chunks[i].Code), whole.Product), OwnerOf(whole).ToString());
            }
        }

        for (var i = noun + 1; i < whole.Head; i++)
        {
            if (scene.Chunks[i].Kind == LexKind.Economy && i < whole.First && scene.Chunks[i].Code != OwnerOf(whole))
            {
                return (Copy(whole, Toward(whole, scene.Chunks[i].Code), whole.Product), OwnerOf(whole).ToString());
            }

            if (scene.Chunks[i].Kind == LexKind.Product && i < whole.First)
            {
                return (Copy(whole, whole.Flow, scene.Chunks[i].Lexeme.Text), WholeOf(whole));
            }
        }

        return null;
    }

    /// <summary>"…, 39 percent of the island's total": the whole of the flow just told.</summary>
    private static (Topic Part, string Of)? OfTheTotal(Scene scene, int at)
    {
        var part = scene.TopicBefore(at);
        return part is { Settled: true } ? (Copy(part, part.Flow, part.Product), part.Product is null ? OwnerOf(part).ToString() : WholeOf(part)) : null;
    }

    /// <summary>The flow behind "of": "5 percent of China's total trade".</summary>
    private static Topic? Whole(Scene scene, int at)
    {
        for (var i = at + 1; i < scene.Chunks.Count && i - at <= 8; i++)
        {
            if (scene.Topics.Find(topic => topic.Head == i && topic.Kind != TopicKind.Other && topic.Rule is "exports" or "imports" or "trade" or "balance" or "what" or "verb" or "passive verb") is { } topic)
            {
                return topic.Verb ? null : topic;
            }

            // "7 percent of Japan's $1.6 trillion in foreign trade": the whole's own amount stands in between.
            // "The US took 14.5 percent and Japan 7.4 percent of all exports": the other part's number too.
            if (scene.Parts(i) || (scene.Chunks[i].Kind == LexKind.Quantity && scene.QuantityAt(i).Kind != Quantities.QuantityKind.Money && !(i + 1 < scene.Chunks.Count && scene.Chunks[i + 1].IsPrep(Subs.Of))))
            {
                return null;
            }
        }

        return null;
    }

    private static EconomyCode Source(Scene scene, Topic whole)
    {
        for (var i = whole.Head + 1; i + 1 < scene.Chunks.Count && i - whole.Head <= 4; i++)
        {
            if (scene.Chunks[i].Kind is LexKind.Verb or LexKind.FlowVerb or LexKind.Move && scene.Chunks[i + 1].Kind == LexKind.Prep && scene.Chunks[i + 1].Sub is Subs.From or Subs.To)
            {
                return NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, i + 2), out _);
            }
        }

        return default;
    }

    private static (Topic Part, string Of)? Continued(Scene scene, int at, (Topic Part, string Of)? last)
    {
        if (last is not { } before || before.Of == "pair")
        {
            return null;
        }

        var economy = Subject(scene, at, LexKind.Economy);
        if (economy < 0 || !EconomyCode.TryParse(before.Of, null, out var owner) || scene.Chunks[economy].Code == owner)
        {
            return null;
        }

        return (Copy(before.Part, Replace(before.Part.Flow, owner, scene.Chunks[economy].Code), before.Part.Product), before.Of);
    }

    private static int Subject(Scene scene, int at, LexKind kind)
    {
        for (var i = at - 1; i >= 0 && at - i <= 16; i--)
        {
            var chunk = scene.Chunks[i];
            if (chunk.Kind == kind && !(i + 1 < scene.Chunks.Count && scene.Chunks[i + 1].Kind == LexKind.Possessive)
                && !(kind == LexKind.Economy && chunk.Sub == Subs.Adjective))
            {
                return i;
            }

            if (chunk.Kind == LexKind.Quantity || chunk.IsMark(Subs.Semicolon))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The economy that stands right before the verb of a share; none where another subject does.</summary>
    private static EconomyCode Taker(Scene scene, int at)
    {
        var verb = NounPhrase.SkipBack(scene.Chunks, at - 1);
        var name = verb > 0 && scene.Chunks[verb].Is(LexKind.Share, Subs.ShareVerb) ? NounPhrase.SkipBack(scene.Chunks, verb - 1) : -1;
        return name >= 0 && scene.Chunks[name] is { Kind: LexKind.Economy, Sub: not Subs.Adjective } && !(name > 0 && scene.Chunks[name - 1].Kind == LexKind.Prep) ? scene.Chunks[name].Code : default;
    }

    private static bool ByVerb(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 4; i--)
        {
            if (scene.Chunks[i].Is(LexKind.Share, Subs.ShareVerb) || scene.Chunks[i].Kind == LexKind.FlowVerb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of the clause: "Iraq was …, after Germany and Italy, and received 5 percent of exports".</summary>
    private static int First(Scene scene, int economy)
    {
        var clause = economy;
        while (clause > 0 && !scene.Parts(clause - 1))
        {
            clause--;
        }

        for (var i = clause; i < economy; i++)
        {
            if (scene.Chunks[i] is { Kind: LexKind.Economy, Sub: Subs.Name } && scene.Chunks[i + 1].Kind != LexKind.Possessive
                && !(i > 0 && scene.Chunks[i - 1].Kind == LexKind.Prep))
            {
                return i;
            }

            if (scene.Parts(i))
            {
                return economy;
            }
        }

        return economy;
    }

    private static bool Pronoun(Scene scene, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 8; i--)
        {
            if (scene.Chunks[i].Kind is LexKind.Pronoun or LexKind.OtherSide)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The partner named right behind a share: "12 percent | to Bangladesh"; none where there is none, or it is the one told of.</summary>
    public static EconomyCode Toward(Scene scene, int at, Topic part)
    {
        if (part.Kind is not (TopicKind.Out or TopicKind.In) || at + 2 >= scene.Chunks.Count || !scene.Chunks[at + 1].IsPrep(part.Kind == TopicKind.Out ? Subs.To : Subs.From))
        {
            return default;
        }

        var name = NounPhrase.Economies(scene.Chunks, NounPhrase.Skip(scene.Chunks, at + 2), out _);
        return name == part.Flow.From || name == part.Flow.To ? default : name;
    }

    private static string WholeOf(Topic whole) =>
        whole.Flow.To == EconomyCode.World || whole.Flow.From == EconomyCode.World ? OwnerOf(whole).ToString() : "pair";

    private static EconomyCode OwnerOf(Topic topic) => topic.Kind == TopicKind.In ? topic.Flow.To : topic.Flow.From;

    private static Flow Toward(Topic whole, EconomyCode other) =>
        whole.Kind == TopicKind.In ? whole.Flow with { From = other } : whole.Flow with { To = other };

    private static Flow Replace(Flow flow, EconomyCode owner, EconomyCode other) =>
        flow.From == owner ? flow with { To = other } : flow with { From = other };

    private static Topic Copy(Topic topic, Flow flow, string? product) => new()
    {
        Kind = topic.Kind,
        First = topic.First,
        Head = topic.Head,
        End = topic.End,
        Flow = flow,
        Product = product,
        Settled = true,
        Rule = topic.Rule,
    };
}
