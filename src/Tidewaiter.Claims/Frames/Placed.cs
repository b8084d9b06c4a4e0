using Tidewaiter.Claims.Quantities;

namespace Tidewaiter.Claims.Frames;

/// <summary>A quantity with what it is about and how: all that a claim needs but its months.</summary>
internal sealed class Placed
{
    public required int Chunk { get; init; }

    public required Quantity Quantity { get; init; }

    public required Topic Topic { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>+1 or −1 for a growth or a change.</summary>
    public sbyte Sign { get; init; } = 1;

    /// <summary>What the verb adds: "exceeded 200 billion".</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Of a share, whose total is the whole.</summary>
    public string? Of { get; init; }

    /// <summary>Whether it is the number of before: "from 4 percent a year earlier".</summary>
    public bool Earlier { get; init; }

    /// <summary>The rules that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>The same told once more in another unit: "rose by 57 million dollars (45 million euros)".</summary>
    public Placed As(int chunk, Quantity quantity) => new()
    {
        Chunk = chunk,
        Quantity = quantity,
        Topic = Topic,
        Relation = Relation,
        Sign = Sign,
        Hedge = Hedge,
        Of = Of,
        Earlier = Earlier,
        Rule = Rule,
    };
}
