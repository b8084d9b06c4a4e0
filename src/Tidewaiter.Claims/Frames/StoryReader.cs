using Tidewaiter.Articles;
using Tidewaiter.Claims.Languages;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Text;
using Tidewaiter.Figures;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads one article after the other; keeps its lists between them, so that reading allocates little.</summary>
internal sealed class StoryReader
{
    private static readonly EconomyCode UnitedStates = EconomyCode.Parse("USA");

    private readonly Language language;
    private readonly Chunker chunker;
    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private readonly Scene scene = new();
    private readonly Focus focus = new();
    private readonly FocusFinder finder = new();
    private readonly Calendar calendar = new();
    private readonly SentenceReader reader;
    private readonly List<Placed> placed = [];
    private readonly List<RankFound> ranks = [];
    private readonly List<(int Chunk, string Why)> unplaced = [];
    private Attribution attribution;
    private int lines; // of the text, empty ones not counted

    public StoryReader(Language language)
    {
        this.language = language;
        chunker = new(language.Lexicon);
        reader = new(focus);
    }

    /// <summary>Reads an article.</summary>
    public Reading Read(Article article)
    {
        Clear(article.Published);
        language.Lexer.Read(article.Text, tokens, sentences);
        FindFocus(article);

        var claims = new List<Claim>();
        var unread = new List<UnreadFigure>();
        var line = -1;
        lines = -1;
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index];
            if (sentence.Line != line)
            {
                line = sentence.Line;
                lines++;
                focus.NewLine();
                calendar.NewLine(runsOn: IsAlone(index - 1) && IsAlone(index));
                reader.NewLine();
            }

            Read(article, sentence, claims, unread);
        }

        return new(Said.Once(claims, FirstLineEnd()), unread, []);
    }

    private void Clear(DateOnly? day)
    {
        tokens.Clear();
        sentences.Clear();
        focus.Clear();
        finder.Clear();
        calendar.Clear(day);
        reader.Clear();
        attribution = default;
    }

    private int FirstLineEnd()
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Line != sentences[0].Line)
            {
                return tokens[sentence.First].Begin;
            }
        }

        return 0;
    }

    /// <summary>Whether a sentence is the only one of its paragraph.</summary>
    private bool IsAlone(int index) =>
        index >= 0 && (index == 0 || sentences[index - 1].Line != sentences[index].Line) && (index + 1 >= sentences.Count || sentences[index + 1].Line != sentences[index].Line);

    private void FindFocus(Article article)
    {
        foreach (var sentence in sentences)
        {
            Fill(article, sentence);
            if (finder.Look(scene, Attribution.In(article.Text, tokens, scene, default).Reporter ?? default))
            {
                break;
            }
        }

        finder.Tell(focus);
    }

    private void Fill(Article article, Sentence sentence)
    {
        scene.Clear();
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        language.Quantities.Read(article.Text, span, sentence, scene.Quantities);
        var context = new PeriodContext(article.Published, calendar.Last, Fiscal(span[sentence.First..sentence.End])) { Named = calendar.Named };
        language.Periods.Read(article.Text, span, sentence, context, scene.Periods);
        chunker.Read(article.Text, span, sentence, scene.Quantities, scene.Periods, scene.Chunks);
        Dateline.Mute(scene.Chunks);
    }

    /// <summary>
    /// The fiscal year of the first economy named that has one of its own, else of the one the article is on. Americans tell trade by calendar
    /// years: theirs counts only where no other is in question.
    /// </summary>
    private FiscalYear Fiscal(ReadOnlySpan<Token> words)
    {
        var american = false;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Capital && language.Lexicon.Match(words, at, out _, out var lexeme) && lexeme.Kind == LexKind.Economy && FiscalYear.Of(lexeme.Code) is { Differs: true } own)
            {
                if (lexeme.Code != UnitedStates)
                {
                    return own;
                }

                american = true;
            }
        }

        var told = FiscalYear.Of(focus.Main) is { Differs: true } main && focus.Main != UnitedStates ? main : FiscalYear.Of(focus.Other);
        return told.Differs ? told : FiscalYear.Of(american ? UnitedStates : focus.Main);
    }

    private void Read(Article article, Sentence sentence, List<Claim> claims, List<UnreadFigure> unread)
    {
        Fill(article, sentence);
        attribution = Attribution.In(article.Text, tokens, scene, attribution);
        placed.Clear();
        ranks.Clear();
        unplaced.Clear();
        reader.Settle(scene, ranks);
        reader.Place(scene, placed, unplaced);

        for (var i = 0; i < placed.Count; i++)
        {
            var modality = placed[i].Relation == Relation.Before ? Modality.Reported : Modalities.At(scene, placed[i].Chunk, HasDeadline(article));
            var (covers, against) = calendar.Of(scene, placed[i], Before(i), modality, HasDeadline(article));
            claims.Add(ClaimMaker.Of(article.Text, tokens, scene, placed[i], covers, against, modality, attribution, focus.Main));
        }

        foreach (var rank in ranks)
        {
            var covers = calendar.Of(scene, rank);
            claims.Add(ClaimMaker.Of(article.Text, tokens, scene, rank, covers, Modalities.At(scene, rank.First, false), attribution));
        }

        foreach (var (chunk, why) in unplaced)
        {
            var quantity = scene.QuantityAt(chunk);
            var (begin, end) = (tokens[quantity.First].Begin, tokens[quantity.EndToken - 1].End);
            unread.Add(new(article.Text[begin..end], begin, end - begin, why));
        }

        focus.Speak(scene.Chunks);
        var onTrade = scene.Topics.Exists(topic => topic.Settled) || scene.Quantities.Exists(quantity => quantity.Kind is Quantities.QuantityKind.Money);
        calendar.Speak(scene, heading: lines == 0 || (lines <= 2 && onTrade), counted: placed.Count > 0);
    }

    /// <summary>The number of before that is told with another one, on the same topic.</summary>
    private Placed? Before(int index)
    {
        for (var i = index + 1; i < placed.Count && placed[i].Topic == placed[index].Topic; i++)
        {
            if (placed[i].Relation == Relation.Before)
            {
                return placed[i];
            }
        }

        return null;
    }

    /// <summary>A day by which something is to be: not one that was over when the article was written.</summary>
    private bool HasDeadline(Article article) => scene.Periods.Exists(mention => mention.Role == PeriodRole.Deadline && (!mention.Refers || mention.Period is not null)
        && (article.Published is not { } day || mention.Period is null || mention.Period.Value.End.LastDay > day));
}
