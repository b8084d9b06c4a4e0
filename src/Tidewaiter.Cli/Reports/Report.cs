using System.Text.Json;
using Tidewaiter.Cli.Views;

namespace Tidewaiter.Cli.Reports;

/// <summary>What a command made of one article.</summary>
internal abstract class Report
{
    /// <summary>Whether it found what <c>--strict</c> asks to be told of.</summary>
    public virtual bool Alarms => false;

    /// <summary>Writes it as one JSON object.</summary>
    public abstract void WriteJson(Utf8JsonWriter json);

    /// <summary>Writes it as ClaimReview in JSON-LD.</summary>
    public virtual void WriteReviews(Utf8JsonWriter json) => throw new NotSupportedException($"{GetType().Name} has no reviews.");

    /// <summary>Writes it for people.</summary>
    public abstract void WriteText(Page page);

    /// <summary>Writes it as a note to send on.</summary>
    public virtual void WriteMarkdown(TextWriter output) => throw new NotSupportedException($"{GetType().Name} has no Markdown.");
}
