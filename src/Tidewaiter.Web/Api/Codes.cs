using Microsoft.AspNetCore.Http;
using Tidewaiter.Figures;

namespace Tidewaiter.Web.Api;

/// <summary>Economies in the addresses of the API.</summary>
internal static class Codes
{
    /// <exception cref="ParameterException">It is no code of an economy.</exception>
    public static string Checked(string parameter, string text) =>
        EconomyCode.TryParse(text, null, out _) ? text : throw new ParameterException(parameter, $"'{text}'", EconomyCode.Form);

    public static IResult NoPair(string first, string second) =>
        Problems.Of(StatusCodes.Status404NotFound, "second", $"'{first}' with '{second}'", "a pair of which figures are held; /api/v1/pairs lists them");
}
