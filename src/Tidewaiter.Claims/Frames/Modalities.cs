namespace Tidewaiter.Claims.Frames;

/// <summary>Whether a number is told as fact, aim, expectation or possibility.</summary>
internal static class Modalities
{
    /// <summary>Looks at the words before the number in its own statement, and for a goal right behind it.</summary>
    public static Modality At(Scene scene, int at, bool deadline)
    {
        for (var i = at + 1; i < scene.Chunks.Count && i - at <= 3; i++)
        {
            var chunk = scene.Chunks[i];
            if (chunk.Is(LexKind.Cue, Subs.TargetNoun))
            {
                return Modality.Target;
            }

            if (chunk.Kind is not (LexKind.Filler or LexKind.FlowNoun or LexKind.Bilateral or LexKind.Milestone))
            {
                break;
            }
        }

        var (past, cue) = (false, (byte)0);
        for (var i = at - 1; i >= 0 && !scene.Parts(i); i--)
        {
            var chunk = scene.Chunks[i];
            if (chunk.Kind == LexKind.Cue && !(past && chunk.Sub is Subs.TargetNoun))
            {
                if (chunk.Sub == Subs.TargetNoun && at - i > 8 && !deadline)
                {
                    continue;
                }

                cue = cue == Subs.Target ? cue : chunk.Sub;
                if (cue is Subs.Target or Subs.TargetNoun or Subs.Hypothetical)
                {
                    break;
                }
            }
            else if (chunk.Kind is LexKind.Quantity or LexKind.Say)
            {
                past |= chunk.Kind == LexKind.Quantity;
            }
        }

        return cue switch
        {
            Subs.Target or Subs.TargetNoun => Modality.Target,
            Subs.Forecast => Modality.Forecast,
            Subs.Hypothetical => Modality.Hypothetical,
            _ => deadline ? Modality.Target : Modality.Reported,
        };
    }
}
