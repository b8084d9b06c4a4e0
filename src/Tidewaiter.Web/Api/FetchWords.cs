using Tidewaiter.Articles.Fetching;

namespace Tidewaiter.Web.Api;

/// <summary>Tells a guest why an address was not fetched, and nothing of the network that this server stands in.</summary>
internal static class FetchWords
{
    public const string Expected = "the address of a public page, such as https://example.com/story";

    public static string Found(FetchException failed) => failed.Problem switch
    {
        FetchProblem.Address => "what is no address of the web",
        FetchProblem.Port => "a port that the web does not use",
        FetchProblem.Blocked or FetchProblem.Unresolved => "a host that is not on the open internet",
        FetchProblem.Robots => "a site that asks not to be read by programs",
        FetchProblem.TooManyRedirects => "an address that leads on and on",
        FetchProblem.TooLarge => "a page that is too large",
        FetchProblem.TooSlow => "a site that did not answer in time",
        FetchProblem.Status => "a site that gave no page",
        _ => "a connection that could not be made",
    };
}
