using System.Text;
using Microsoft.AspNetCore.Http;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins;
using Tidewaiter.Web.Api;

namespace Tidewaiter.Web.Pages.Trade;

/// <summary>What is asked of a bulletin: on whom, for which period, as of which day; and the forms it is given in.</summary>
internal static class BulletinQuestion
{
    /// <returns><see langword="null"/> where nothing of the pair is held.</returns>
    /// <exception cref="ParameterException">A parameter does not read.</exception>
    public static Bulletin? Read(string first, string second, HttpRequest request, IFigures figures)
    {
        var asOf = ArticleInput.Day("as_of", request.Query["as_of"]);
        var period = PairQuestion.PeriodOf(request);
        return EconomyCode.TryParse(first, null, out var a) && EconomyCode.TryParse(second, null, out var b) && a != b ? Bulletin.Of(figures, a, b, period, asOf) : null;
    }

    public static IResult Json(Bulletin bulletin) => Tagged.Json(json => BulletinJson.Write(json, bulletin));

    public static IResult Markdown(Bulletin bulletin)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new BulletinMarkdown(bulletin, text).Write();
        return Tagged.Bytes(Encoding.UTF8.GetBytes(text.ToString()), "text/markdown; charset=utf-8");
    }
}
