using Tidewaiter.Articles;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <content>The times of sentences, by the day of the article and what was named before.</content>
internal sealed partial class StoryReader
{
    /// <summary>Reads the times of a sentence once more, now that it is known what the article is on and what was named before.</summary>
    private void Resolve(Article article, Sentence sentence)
    {
        if (scene.Periods.Count == 0)
        {
            return; // what is a time does not depend on what was named before
        }

        times.Clear();
        ReadTimes(article, sentence, times);
        var same = times.Count == scene.Periods.Count;
        for (var i = 0; i < times.Count && same; i++)
        {
            same = times[i].First == scene.Periods[i].First && times[i].EndToken == scene.Periods[i].EndToken;
        }

        scene.Periods.Clear();
        foreach (ref readonly var time in times)
        {
            scene.Periods.Add(time);
        }

        if (!same)
        {
            scene.Chunks.Clear();
            Chunk(article, sentence);
        }
    }

    private void ReadTimes(Article article, Sentence sentence, Pieces<PeriodMention> into)
    {
        var fiscal = Fiscal(sentence.May(Hints.FiscalYear) ? Tokens[sentence.First..sentence.End] : []);
        language.Periods.Read(article.Text, Tokens, sentence, new PeriodContext(article.Published, calendar.Last, fiscal) { Named = calendar.Named }, into);
    }

    /// <summary>
    /// The fiscal year of the first economy named that has one of its own, else of the one the article is on. Americans, Britons and Canadians tell
    /// trade by calendar years: theirs counts only where no other is in question.
    /// </summary>
    private FiscalYear Fiscal(ReadOnlySpan<Token> words)
    {
        var (main, other) = (mainYear, otherYear);
        if (main.Differs && FiscalYear.IsOfTrade(focus.Main) && !focus.Other.IsSingle)
        {
            return main;
        }

        FiscalYear? named = null;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Capital && language.Lexicon.Match(words, at, out _, out var lexeme) && lexeme.Kind == LexKind.Economy && FiscalYear.Of(lexeme.Code) is { Differs: true } own)
            {
                // "Exports to Afghanistan rose in July FY26": the year of whoever tells, not of the partner.
                var isPartner = at > 0 && lexeme.Code != focus.Main && main.Differs && FiscalYear.IsOfTrade(focus.Main) && language.Lexicon.Match(words, at - 1, out _, out var link) && link is { Kind: LexKind.Prep, Sub: Subs.To or Subs.From or Subs.With };
                if (FiscalYear.IsOfTrade(lexeme.Code) && !isPartner)
                {
                    return own;
                }

                named ??= own;
            }
        }

        return main.Differs && FiscalYear.IsOfTrade(focus.Main) ? main
            : other.Differs && FiscalYear.IsOfTrade(focus.Other) ? other
            : named ?? (main.Differs ? main : other);
    }
}
