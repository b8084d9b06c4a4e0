using Microsoft.AspNetCore.Http;

namespace Tidewaiter.Web.Api;

/// <summary>The one shape of errors: problem details that name the parameter, what it held and what was expected.</summary>
internal static class Problems
{
    public static IResult Of(int status, string parameter, string? found, string expected) => Results.Problem(
        detail: $"{parameter}: found {found ?? "nothing"}, expected {expected}.",
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["parameter"] = parameter, ["found"] = found, ["expected"] = expected });

    public static IResult Of(ParameterException wrong) => Of(StatusCodes.Status400BadRequest, wrong.Parameter, wrong.Found, wrong.Expected);
}
