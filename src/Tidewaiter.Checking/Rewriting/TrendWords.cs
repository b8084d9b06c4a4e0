namespace Tidewaiter.Checking.Rewriting;

/// <summary>Turns "rose" into "fell", and a plus into a minus.</summary>
internal static class TrendWords
{
    private static readonly WordSwaps Swaps = new(
        ("rose", "fell"), ("rise", "fall"), ("rises", "falls"), ("risen", "fallen"), ("rising", "falling"),
        ("grew", "shrank"), ("grow", "shrink"), ("grown", "shrunk"), ("growing", "shrinking"), ("growth", "decline"),
        ("increased", "decreased"), ("increase", "decrease"), ("increases", "decreases"), ("increasing", "decreasing"),
        ("up", "down"), ("gained", "lost"), ("gain", "loss"), ("added", "lost"), ("climbed", "dropped"), ("climb", "drop"),
        ("expanded", "contracted"), ("expansion", "contraction"), ("jumped", "plunged"), ("jump", "plunge"),
        ("surged", "slumped"), ("surge", "slump"), ("soared", "plummeted"), ("advanced", "retreated"), ("advance", "retreat"),
        ("higher", "lower"), ("more", "less"), ("plus", "minus"), ("widened", "narrowed"), ("swelled", "shrank"), ("improved", "declined"));

    /// <summary>The sentence with the direction of the change turned; <see langword="null"/> where no word or sign tells it.</summary>
    public static string? Turn(Draft draft)
    {
        if (draft.Begin > 0 && draft.Text[draft.Begin - 1] is '+' or '-' or '−')
        {
            return draft.Replace(draft.Begin - 1, 1, draft.Text[draft.Begin - 1] == '+' ? "−" : "+");
        }

        if (draft.Figure is ['+' or '-' or '−', ..])
        {
            return draft.Replace(draft.Begin, 1, draft.Figure[0] == '+' ? "−" : "+");
        }

        return Swaps.Nearest(draft.Text, draft.Begin) is var (begin, length, opposite) ? draft.Replace(begin, length, opposite) : null;
    }
}
