using System.Runtime.InteropServices;
using Tidewaiter.Articles;
using Tidewaiter.Claims.Languages;
using Tidewaiter.Claims.Periods;
using Tidewaiter.Claims.Tables;
using Tidewaiter.Claims.Text;

namespace Tidewaiter.Claims.Frames;

/// <summary>Reads one article after the other; keeps its lists between them, so that reading allocates little.</summary>
internal sealed partial class StoryReader
{
    private static readonly Reading Nothing = new([], [], []);

    private readonly Language language;
    private readonly Chunker chunker;
    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private readonly List<Scene> opening = []; // of the first sentences, which are looked at twice
    private readonly Scene current = new();
    private readonly Pieces<PeriodMention> times = new();
    private Scene scene;
    private readonly Focus focus = new();
    private readonly FocusFinder finder = new();
    private readonly Calendar calendar = new();
    private readonly SentenceReader reader;
    private readonly TableReader tables;
    private readonly List<Placed> placed = [];
    private readonly List<RankFound> ranks = [];
    private readonly List<(int Chunk, string Why)> unplaced = [];
    private readonly Credits credits = new();
    private readonly RateTerms terms = new();
    private FiscalYear mainYear = FiscalYear.Calendar; // of the one economy that the article is on
    private FiscalYear otherYear = FiscalYear.Calendar; // of the other
    private bool converted; // whether bare dollar signs are converted into US dollars
    private int looked; // how many sentences were looked at to tell what the article is on
    private int lines; // of the text, empty ones not counted

    public StoryReader(Language language)
    {
        this.language = language;
        chunker = new(language.Lexicon);
        scene = current;
        reader = new(focus);
        tables = new(language, chunker);
    }

    private ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    /// <summary>Reads an article.</summary>
    public Reading Read(Article article)
    {
        Clear(article.Published);
        language.Lexer.Read(article.Text, tokens, sentences);
        var last = LastTelling(article.Text);
        if (last < 0)
        {
            return Nothing;
        }

        last = Math.Max(last, sentences.FindLastIndex(sentence => sentence.May(Hints.Office)));

        FindFocus(article);

        var claims = new List<Claim>();
        var unread = new List<UnreadFigure>();
        List<TradeEvent>? happened = null;
        var (line, inTable, inList) = (-1, false, false);
        lines = -1;
        for (var index = 0; index <= last; index++) // what is told behind it is nothing that an earlier figure hangs on
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

            if (sentence.May(Hints.Cell))
            {
                inTable = inTable || StartTable(article, index);
                var context = new PeriodContext(article.Published, calendar.Last, Fiscal([])) { Named = calendar.Named };
                if (tables.Read(article, Tokens, sentence, focus, context, credits.Current, claims))
                {
                    continue;
                }
            }
            else
            {
                inTable = false;
            }

            if (index < looked)
            {
                scene = opening[index];
                scene.Topics.Clear();
                Resolve(article, sentence);
            }
            else
            {
                scene = current;
                Fill(article, sentence);
            }

            if (TableReader.IsFlat(scene))
            {
                inList = inList || StartTable(article, index);
                if (tables.ReadFlat(article, Tokens, scene, focus, credits.Current, claims))
                {
                    continue;
                }
            }
            else
            {
                inList = false;
            }

            State(article, sentence);
            var before = claims.Count;
            Read(article, claims, unread);
            language.Events.Read(
                article.Text, Tokens, sentence, scene, focus, article.Published, HasGoal(claims, before), ref happened);
        }

        credits.Backward(claims);
        return new(Said.Once(claims, FirstLineEnd()), unread, happened ?? []);
    }

    private void Clear(DateOnly? day)
    {
        tokens.Clear();
        sentences.Clear();
        focus.Clear();
        finder.Clear();
        calendar.Clear(day);
        reader.Clear();
        credits.Clear();
        terms.Clear();
        converted = false;
        (mainYear, otherYear) = (FiscalYear.Calendar, FiscalYear.Calendar);
    }

    /// <summary>The last sentence that can end as a claim or an event; −1 where none can. Words that hint at one need not be one: "one of them" is no number, "had" no "had talks".</summary>
    private int LastTelling(string text)
    {
        for (var last = sentences.Count - 1; last >= 0; last--)
        {
            var sentence = sentences[last];
            if (sentence.May(Hints.Order | Hints.Cell) || language.Events.IsTold(Tokens, sentence))
            {
                return last;
            }

            if (sentence.May(Hints.Number))
            {
                current.Quantities.Clear();
                language.Quantities.Read(text, Tokens, sentence, current.Quantities);
                if (current.Quantities.Count > 0)
                {
                    return last;
                }
            }
        }

        return -1;
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

    private static bool HasGoal(List<Claim> claims, int from)
    {
        for (var i = from; i < claims.Count; i++)
        {
            if (claims[i] is { Modality: Modality.Target, Kind: ClaimKind.Level or ClaimKind.Multiple or ClaimKind.Growth })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A table: the lines right before it may name its unit and its months, else the article's hold.</summary>
    private bool StartTable(Article article, int index)
    {
        const int Above = 2;
        tables.Clear();
        var caption = Label.None;
        for (var line = index - 1; line >= 0 && line >= index - Above; line--)
        {
            var context = new PeriodContext(article.Published, calendar.Last, Fiscal([])) { Named = calendar.Named };
            caption = caption.With(tables.Read(article.Text, Tokens, sentences[line], context).OfCaption());
        }

        tables.Caption = caption.With(new Label { Months = calendar.Last });
        return true;
    }

    /// <summary>Whether a sentence is the only one of its paragraph.</summary>
    private bool IsAlone(int index) =>
        index >= 0 && (index == 0 || sentences[index - 1].Line != sentences[index].Line) && (index + 1 >= sentences.Count || sentences[index + 1].Line != sentences[index].Line);

    private void FindFocus(Article article)
    {
        looked = 0;
        foreach (var sentence in sentences)
        {
            if (looked == opening.Count)
            {
                opening.Add(new());
            }

            scene = opening[looked++];
            Fill(article, sentence);
            if (finder.Look(scene, Attribution.In(article.Text, Tokens, scene, default, default).Reporter ?? default, headline: sentence.Line == sentences[0].Line && sentences[^1].Line != sentence.Line))
            {
                break;
            }
        }

        finder.Tell(focus);
        (mainYear, otherYear) = (FiscalYear.Of(focus.Main), FiscalYear.Of(focus.Other));
    }

    /// <summary>"Values in US$ mn.", "(all figures in EUR million)": a unit for the numbers of the whole text, stated at its top.</summary>
    private void State(Article article, Sentence sentence)
    {
        const int Top = 4; // lines, the headline included
        if (lines >= Top || reader.Stated is not null || scene.Quantities.Exists(quantity => quantity.Kind == Quantities.QuantityKind.Money))
        {
            return;
        }

        var isSaid = scene.Has(LexKind.Say) || (scene.Chunks.Count > 0 && (scene.Chunks[0].IsMark(Subs.Open) || scene.Chunks[0].IsPrep(Subs.InPrep)));
        if (isSaid && language.Quantities.TryReadStatedUnit(article.Text, Tokens, sentence, out var unit))
        {
            reader.Stated = unit;
        }
    }

    private void Fill(Article article, Sentence sentence)
    {
        scene.Clear();
        if (sentence.May(Hints.Number))
        {
            language.Quantities.Read(article.Text, Tokens, sentence, scene.Quantities);
        }

        if (sentence.May(Hints.Time))
        {
            ReadTimes(article, sentence, scene.Periods);
        }

        Chunk(article, sentence);
    }

    private void Chunk(Article article, Sentence sentence)
    {
        chunker.Read(article.Text, Tokens, sentence, scene.Quantities, scene.Periods, scene.Chunks);
        Dateline.Mute(scene.Chunks);
        scene.Note();
    }

    private void Read(Article article, List<Claim> claims, List<UnreadFigure> unread)
    {
        converted |= LocalCurrency.IsConverted(scene.Quantities);
        terms.Hear(scene);
        credits.Hear(article.Text, Tokens, scene, focus.Main);
        placed.Clear();
        ranks.Clear();
        unplaced.Clear();
        reader.Settle(scene, ranks);
        reader.Place(scene, placed, unplaced);

        var deadline = placed.Count > 0 && HasDeadline(article.Published);
        for (var i = 0; i < placed.Count; i++)
        {
            var modality = placed[i].Relation == Relation.Before ? Modality.Reported : Modalities.At(scene, placed[i].Chunk, deadline);
            var (covers, against) = calendar.Of(scene, placed[i], Before(i), modality, deadline);
            var said = placed[i].Relation == Relation.Growth ? terms.Of(scene, placed[i].Chunk) : null;
            claims.Add(ClaimMaker.Of(article.Text, Tokens, scene, placed[i], covers, against, modality, credits.Current, focus.Main, said, converted));
        }

        foreach (var rank in ranks)
        {
            var covers = calendar.Of(scene, rank);
            claims.Add(ClaimMaker.Of(article.Text, Tokens, scene, rank, covers, Modalities.At(scene, rank.First, false), credits.Current));
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
    private bool HasDeadline(DateOnly? published)
    {
        foreach (var mention in scene.Periods)
        {
            if (mention.Role == PeriodRole.Deadline && (!mention.Refers || mention.Period is not null) && (published is not { } day || mention.Period is null || mention.Period.Value.End.LastDay > day))
            {
                return true;
            }
        }

        return false;
    }
}
