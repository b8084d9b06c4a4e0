namespace Tidewaiter.Web.Tests;

/// <summary>Texts that would run a script where they were taken for mark-up.</summary>
public static class Attacks
{
    public static TheoryData<string> All => [.. Texts];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>window.hit=1</script>",
        "\"><img src=x onerror=window.hit=1>",
        "'><svg/onload=window.hit=1>",
        "</textarea><script>window.hit=1</script>",
        "</title><script>window.hit=1</script>",
        "<a href=\"javascript:window.hit=1\">exports</a>",
        "javascript:window.hit=1",
        "<iframe srcdoc=\"<script>parent.hit=1</script>\"></iframe>",
        "<base href=\"https://example.org/\">",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>",
        "{{constructor.constructor('window.hit=1')()}}",
        "\u2028<svg><script>window.hit=1</script></svg>",
        "&lt;script&gt;window.hit=1&lt;/script&gt;",
        "<!--><script>window.hit=1</script-->",
    ];
}
