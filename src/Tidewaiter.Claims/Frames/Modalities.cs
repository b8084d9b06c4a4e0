using Tidewaiter.Claims.Periods;

namespace Tidewaiter.Claims.Frames;

/// <summary>Whether a number is told as fact, aim, expectation or possibility.</summary>
internal static class Modalities
{
    /// <summary>Looks at the words before the number in its own statement, and for a goal right behind it.</summary>
    public static Modality At(Scene scene, int at, bool deadline)
    {
        if (!deadline && !scene.Has(LexKind.Cue))
        {
            return Modality.Reported;
        }

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

        if (Clues.IsSetBesideExpected(scene, at))
        {
            return Modality.Forecast;
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
            _ => deadline && IsBesideDeadline(scene, at) ? Modality.Target : Modality.Reported,
        };
    }

    /// <summary>"It hit 65 billion in 2023 and could reach 100 billion by 2030": a deadline is that of the number that it stands beside.</summary>
    private static bool IsBesideDeadline(Scene scene, int at)
    {
        var next = Times.NextNumber(scene, at);
        for (var i = at + 1; i < scene.Chunks.Count && (next < 0 || i < next); i++)
        {
            if (Times.IsOwn(scene, i))
            {
                return false;
            }

            if (IsDeadline(scene, i))
            {
                return true;
            }
        }

        // "To more than double trade to 500 billion by 2030": the rate shares the day of the amount that it leads to.
        if (next > 0 && scene.QuantityAt(at).Kind is Quantities.QuantityKind.Multiple or Quantities.QuantityKind.Percent && scene.Chunks[next - 1].IsPrep(Subs.To))
        {
            return IsBesideDeadline(scene, next);
        }

        for (var i = at - 1; i >= 0 && scene.Chunks[i].Kind != LexKind.Quantity && !scene.Parts(i); i--)
        {
            if (IsDeadline(scene, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeadline(Scene scene, int at) => scene.Chunks[at].Kind == LexKind.Period && scene.PeriodAt(at).Role == PeriodRole.Deadline;
}
