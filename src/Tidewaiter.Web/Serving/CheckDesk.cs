using System.Globalization;
using Tidewaiter.Articles;
using Tidewaiter.Checking;
using Tidewaiter.Claims;
using Tidewaiter.Figures;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Serving;

/// <summary>Where articles are checked: as many at once as there are processors, so that the rest of the server answers meanwhile.</summary>
internal sealed class CheckDesk : IDisposable
{
    /// <summary>The most trade figures in one article. A long report has a hundred; what has more is a list, or an attempt to keep the server busy.</summary>
    public const int MostFigures = 400;

    private readonly SemaphoreSlim seats = new(Environment.ProcessorCount);

    /// <summary>Reads and judges an article.</summary>
    /// <exception cref="ParameterException">It holds more figures than one article has.</exception>
    /// <exception cref="OperationCanceledException">There was no room in the time that a request has.</exception>
    public async Task<CheckedArticle> CheckAsync(Article article, IFigures figures, CancellationToken cancellation)
    {
        await seats.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var reading = ClaimReader.Read(article);
            return reading.Claims.Count <= MostFigures
                ? Checker.Check(article, reading, figures)
                : throw new ParameterException("text", string.Create(CultureInfo.InvariantCulture, $"{reading.Claims.Count:N0} trade figures"), $"one article, with {MostFigures} of them at most");
        }
        finally
        {
            seats.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => seats.Dispose();
}
