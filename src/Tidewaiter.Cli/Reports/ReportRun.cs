using System.Text.Json;
using Tidewaiter.Articles;
using Tidewaiter.Articles.Archives;
using Tidewaiter.Cli.Inputs;
using Tidewaiter.Cli.Results;

namespace Tidewaiter.Cli.Reports;

/// <summary>Reads the articles that a command names, on all cores, and writes what it makes of each, in their order.</summary>
/// <param name="surroundings">Where complaints and the bar of progress go.</param>
/// <param name="report">What the command makes of an article; called on several threads.</param>
/// <param name="together">What it makes of all articles that were named, where there are several and none is an archive; nothing unless given.</param>
internal sealed class ReportRun(Surroundings surroundings, Func<Article, Report> report, Func<IReadOnlyList<Report>, Report>? together = null)
{
    // Of damage in an archive the first is told, the rest counted: a list of thousands is read by nobody.
    private const int MostTold = 20;

    private readonly RunCount count = new();
    private readonly List<Report> named = [];

    /// <summary>Whether a report alarmed.</summary>
    public bool Alarmed { get; private set; }

    /// <summary>Whether an input did not read.</summary>
    public bool Failed { get; private set; }

    /// <summary>Reads and writes all of them. One that does not read is told, and the others go on.</summary>
    /// <param name="sources">The articles.</param>
    /// <param name="form">How reports are written.</param>
    /// <param name="output">Where to.</param>
    /// <param name="earlier">What a run before this one has written already.</param>
    public void Run(ArticleSources sources, ReportForm form, Stream output, EarlierResults earlier)
    {
        (Alarmed, Failed) = (earlier.Alarmed, earlier.Damaged);
        var compares = together is not null && sources.AreSeveral && !sources.HoldArchives && form.Format is not (OutputFormat.JsonLines or OutputFormat.ClaimReview);
        var bar = new ProgressBar(surroundings.Error, surroundings.Terminal.Progress && sources.HoldArchives, sources.Bytes, TimeProvider.System);
        var written = 0L;
        output.Write(sources.AreSeveral ? form.Opening(compares) : []);
        foreach (var made in OrderedWork.Run(Rest(sources, earlier), raw => Make(raw, form, compares), sources.AreSeveral ? Environment.ProcessorCount : 1))
        {
            if (made.Written is { } bytes)
            {
                output.Write(written++ > 0 ? form.Between : []);
                output.Write(bytes);
            }

            Count(made, sources.HoldArchives, bar);
            bar.Show(count.All, sources.Tally.BytesRead);
        }

        if (compares)
        {
            output.Write(form.BeforeTogether);
            output.Write(form.Of(together!(named)));
        }

        output.Write(written > 0 || sources.AreSeveral ? form.Closing(sources.AreSeveral, compares) : []);
        output.Flush();
        bar.Clear();
        if (sources.HoldArchives)
        {
            Failed |= sources.Tally.Broken > 0;
            surroundings.Complain(count.Line(sources.Tally, earlier.Count));
        }
    }

    private static IEnumerable<RawArticle> Rest(ArticleSources sources, EarlierResults earlier)
    {
        var number = 0L;
        foreach (var raw in sources.Open())
        {
            if (number++ >= earlier.Count)
            {
                yield return raw;
            }
        }
    }

    private Made Make(RawArticle raw, ReportForm form, bool keep)
    {
        ArticleRead? read = null;
        try
        {
            read = raw.Read();
            if (read.Article is not { } article)
            {
                return Lost(read, form);
            }

            var made = report(article);
            return new(read, form.Of(made), made.Alarms, keep ? made : null);
        }
        catch (Exception fault) when (IsDefect(fault))
        {
            // A million articles are not given up for one that the program is not up to.
            var problem = new UnreadableArticleException(
                ArticleProblem.Defect, raw.Name, $"an article at which the program fails ({fault.GetType().Name} in {fault.TargetSite?.DeclaringType?.Name}.{fault.TargetSite?.Name})", "none; please report this with the article", fault);
            return Lost(new(raw.Number, raw.Name, read?.Article, problem), form);
        }
    }

    private static Made Lost(ArticleRead read, ReportForm form) =>
        new(read, form.Format == OutputFormat.JsonLines ? ReportForm.Line(json => WriteProblem(json, read)) : null, Alarms: false, Report: null);

    // What only wrong code throws, whatever the input; a store that does not open ends the run.
    private static bool IsDefect(Exception fault) =>
        fault is IndexOutOfRangeException or ArgumentException or ArithmeticException or NullReferenceException or InvalidCastException or KeyNotFoundException
            or (InvalidOperationException and not ObjectDisposedException) or FormatException;

    private void Count(Made made, bool archive, ProgressBar bar)
    {
        if (made.Read.Problem is not { } problem)
        {
            count.Add(made.Alarms);
            Alarmed |= made.Alarms;
            if (made.Report is { } kept)
            {
                named.Add(kept);
            }

            return;
        }

        count.Add(problem.Problem);
        var damage = !archive || ProblemWords.IsDamage(problem.Problem);
        Failed |= damage;
        if (damage && (!archive || count.Damaged <= MostTold))
        {
            bar.Clear();
            surroundings.Complain(problem.Message);
        }
    }

    private static void WriteProblem(Utf8JsonWriter json, ArticleRead read)
    {
        json.WriteStartObject();
        json.WriteString("id", read.Id);
        json.WriteNumber("line", read.Number);
        json.WriteString("problem", ProblemWords.Of(read.Problem!.Problem));
        json.WriteString("error", read.Problem.Message);
        json.WriteEndObject();
    }

    private sealed record Made(ArticleRead Read, byte[]? Written, bool Alarms, Report? Report);
}
