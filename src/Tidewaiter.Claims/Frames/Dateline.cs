using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>"BEIJING, Jan. 13 (Agency) --": where and when a report was written is no party and no period.</summary>
internal static class Dateline
{
    private const int Longest = 12;

    /// <summary>Turns the chunks of a dateline at the start of a sentence into words without weight.</summary>
    public static void Mute(Pieces<Chunk> chunks)
    {
        if (chunks.Count == 0 || chunks[0].Kind is not (LexKind.Economy or LexKind.Word))
        {
            return;
        }

        for (var at = 1; at < chunks.Count && at <= Longest; at++)
        {
            var chunk = chunks[at];
            if (chunk.IsMark(Subs.Dash) && !chunk.Joined)
            {
                for (var i = 0; i <= at; i++)
                {
                    chunks[i] = chunks[i].As(new(LexKind.Filler));
                }

                return;
            }

            if (chunk.Kind is not (LexKind.Mark or LexKind.Period or LexKind.Word or LexKind.Economy or LexKind.Quantity))
            {
                return;
            }
        }
    }
}
