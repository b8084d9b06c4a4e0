using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Quantities;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>One sentence with all that was found in it, for the rules to look at.</summary>
internal sealed class Scene
{
    private readonly Places places = new();
    private readonly List<bool?> own = []; // by mention of time: whether it names the months of what is told, once that was asked

    /// <summary>Its chunks, in order.</summary>
    public Pieces<Chunk> Chunks { get; } = new();

    /// <summary>The quantities that chunks point to.</summary>
    public Pieces<Quantity> Quantities { get; } = new();

    /// <summary>The mentions of time that chunks point to.</summary>
    public Pieces<PeriodMention> Periods { get; } = new();

    /// <summary>What numbers can be about, in the order of their heads.</summary>
    public List<Topic> Topics { get; } = [];

    /// <summary>Empties it for the next sentence.</summary>
    public void Clear()
    {
        Chunks.Clear();
        Quantities.Clear();
        Periods.Clear();
        Topics.Clear();
        Note();
    }

    /// <summary>Takes note of the kinds of its chunks: once they are all there, and again when one was put in the place of another.</summary>
    public void Note()
    {
        places.Note(Chunks);
        own.Clear();
    }

    /// <summary>Whether a chunk of this kind is among them: a rule that needs one that is not has nothing to do.</summary>
    public bool Has(LexKind kind) => places.Has(kind);

    /// <summary>Whether a chunk of one of these kinds is among them.</summary>
    public bool Has(Kinds kinds) => places.Has(kinds);

    /// <summary>The first chunk of one of these kinds at a place or behind it; −1 where there is none.</summary>
    public int Next(Kinds kinds, int from) => places.Next(kinds, from);

    /// <summary>The first chunk of a kind at a place or behind it; −1 where there is none.</summary>
    public int Next(LexKind kind, int from) => places.Next(kind, from);

    /// <summary>The last chunk of one of these kinds before a place; −1 where there is none.</summary>
    public int Last(Kinds kinds, int before) => places.Last(kinds, before);

    /// <summary>The last chunk of a kind before a place; −1 where there is none.</summary>
    public int Last(LexKind kind, int before) => places.Last(kind, before);

    /// <summary>The chunk behind a place with which the next statement begins; behind the last one where there is none.</summary>
    public int NextPart(int from) => places.NextPart(from) is >= 0 and var part ? part : Chunks.Count;

    /// <summary>The chunk before a place that parts its statement from the one before; −1 where it is in the first one.</summary>
    public int LastPart(int before) => places.LastPart(before);

    /// <summary>Whether a time names the months of what is told; see <see cref="Times.IsOwn"/>.</summary>
    public bool Owns(int chunk)
    {
        while (own.Count < Periods.Count)
        {
            own.Add(null);
        }

        var mention = Chunks[chunk].Index;
        return own[mention] ??= Times.NamesOwn(this, chunk);
    }

    /// <summary>The quantity of a chunk.</summary>
    public ref readonly Quantity QuantityAt(int chunk) => ref Quantities[Chunks[chunk].Index];

    /// <summary>The mention of time of a chunk.</summary>
    public ref readonly PeriodMention PeriodAt(int chunk) => ref Periods[Chunks[chunk].Index];

    /// <summary>Whether a new statement begins with this chunk: "while", a semicolon.</summary>
    public bool Parts(int chunk) => places.Parts(chunk);

    /// <summary>Whether a chunk belongs to a topic.</summary>
    public bool IsInTopic(int chunk)
    {
        foreach (var topic in Topics)
        {
            if (chunk >= topic.First && chunk < topic.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The topic whose head is a chunk.</summary>
    public Topic? TopicAt(int chunk)
    {
        foreach (var topic in Topics)
        {
            if (topic.Head == chunk)
            {
                return topic;
            }
        }

        return null;
    }

    /// <summary>The part that a topic's head plays; that of a mere word where the topic stands before all words of the sentence.</summary>
    public Lexeme HeadOf(Topic topic) => topic.Head >= 0 && topic.Head < Chunks.Count ? Chunks[topic.Head].Lexeme : default;

    /// <summary>The last topic whose head stands before a chunk.</summary>
    public Topic? TopicBefore(int chunk)
    {
        Topic? found = null;
        foreach (var topic in Topics)
        {
            if (topic.Head >= chunk)
            {
                break;
            }

            found = topic;
        }

        return found;
    }

    /// <summary>The last topic before a chunk that is settled and whose head is a noun.</summary>
    public Topic? NounBefore(int chunk)
    {
        for (var i = Topics.Count - 1; i >= 0; i--)
        {
            if (Topics[i].Head < chunk && Topics[i] is { Settled: true, Verb: false, Kind: not TopicKind.Other })
            {
                return Topics[i];
            }
        }

        return null;
    }

    /// <summary>The last topic before a chunk that is on trade.</summary>
    public Topic? FlowBefore(int chunk)
    {
        Topic? found = null;
        foreach (var topic in Topics)
        {
            if (topic.Head >= chunk)
            {
                break;
            }

            found = topic.Kind == TopicKind.Other ? found : topic;
        }

        return found;
    }

    /// <summary>The first topic that starts at or behind a chunk.</summary>
    public Topic? TopicAfter(int chunk)
    {
        foreach (var topic in Topics)
        {
            if (topic.First >= chunk)
            {
                return topic;
            }
        }

        return null;
    }
}
