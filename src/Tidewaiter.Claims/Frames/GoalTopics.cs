using Tidewaiter.Claims.Quantities;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>"The goal of 200 billion dollars, set for 2024", "past the $100 billion mark": in an article on a pair, an amount aimed at is its trade.</summary>
internal static class GoalTopics
{
    /// <summary>Adds the pair's trade as the topic of such a number, where the sentence names nothing else that it could be about.</summary>
    public static void Add(Scene scene, Focus focus)
    {
        if (focus.Main.IsNone || focus.Other.IsNone || focus.Other == EconomyCode.World || scene.Topics.Count > 0)
        {
            return;
        }

        for (var at = 0; at < scene.Chunks.Count; at++)
        {
            if (scene.Chunks[at].Kind == LexKind.Quantity && scene.QuantityAt(at).Kind == QuantityKind.Money && scene.QuantityAt(at).Value >= 1_000_000 && IsGoal(scene, at, out var first))
            {
                var topic = new Topic { Kind = TopicKind.Both, First = first, Head = first, End = first + 1, Owner = focus.Main, Partner = focus.Other, Rule = "goal" };
                topic.SettleOn(focus.Main, focus.Other);
                scene.Topics.Add(topic);
                return;
            }
        }
    }

    private static bool IsGoal(Scene scene, int at, out int first)
    {
        first = at;
        if (at + 1 < scene.Chunks.Count && (scene.Chunks[at + 1].Is(LexKind.Cue, Subs.TargetNoun) || scene.Chunks[at + 1].Kind == LexKind.Milestone))
        {
            first = at + 1;
            return true;
        }

        for (var i = at - 1; i >= 0 && at - i <= 4; i--)
        {
            if (scene.Chunks[i].Is(LexKind.Cue, Subs.TargetNoun) || (scene.Chunks[i].Is(LexKind.Cue, Subs.Target) && scene.Chunks[i + 1].IsPrep(Subs.Of)))
            {
                first = i; // "a goal of", "set the target of"
                return true;
            }

            if (!(scene.Chunks[i].Kind is LexKind.Filler or LexKind.Prep or LexKind.Verb or LexKind.Level or LexKind.Bilateral))
            {
                return false;
            }
        }

        return false;
    }
}
