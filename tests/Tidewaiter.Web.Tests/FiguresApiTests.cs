using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Tidewaiter.Web.Tests;

public class FiguresApiTests
{
    [Theory]
    [InlineData("/api/v1/figures/CHN/RUS?period=2023-11&as_of=2023-12-31", "2023-12-07")]
    [InlineData("/api/v1/figures/CHN/RUS?period=2023", "2024-01-12")]
    public async Task A_figure_has_its_office_its_release_and_where_it_stands(string address, string released)
    {
        await using var site = await Site.Start();
        var answer = JsonDocument.Parse(await site.Read(address)).RootElement;
        var figure = answer.GetProperty("figures").EnumerateArray().First(one => one.GetProperty("measure").GetString() == "amount");

        Assert.Equal("gacc-announced-usd", figure.GetProperty("series").GetString());
        Assert.Equal(released, figure.GetProperty("released").GetString());
        Assert.True(Uri.IsWellFormedUriString(figure.GetProperty("relay").GetString(), UriKind.Absolute));
    }

    [Fact]
    public async Task As_of_a_day_nothing_is_told_that_came_out_later()
    {
        await using var site = await Site.Start();
        var answer = JsonDocument.Parse(await site.Read("/api/v1/figures/CHN/RUS?as_of=2023-07-31")).RootElement;

        Assert.Equal("2023-06", answer.GetProperty("held_until").GetString());
        Assert.All(
            answer.GetProperty("figures").EnumerateArray().Where(figure => !figure.GetProperty("estimated").GetBoolean()),
            figure => Assert.True(string.CompareOrdinal(figure.GetProperty("released").GetString(), "2023-07-31") <= 0 || string.CompareOrdinal(figure.GetProperty("end").GetString(), "2023-06") <= 0));
    }

    [Theory]
    [InlineData("/api/v1/figures/CHN/RUS?period=soon", 400, "period", "'soon'")]
    [InlineData("/api/v1/figures/CHN/RUS?as_of=yesterday", 400, "as_of", "'yesterday'")]
    [InlineData("/api/v1/figures/CHN/RUS?series=x", 400, "series", "'x'")]
    [InlineData("/api/v1/figures/CHN/RUS?releases=some", 400, "releases", "'some'")]
    [InlineData("/api/v1/figures/C/RUS", 400, "first", "'C'")]
    [InlineData("/api/v1/figures/ATA/BVT", 404, "second", "'ATA' with 'BVT'")]
    [InlineData("/api/v1/bulletins/CHN/R", 400, "second", "'R'")]
    [InlineData("/api/v1/bulletins/CHN/RUS?period=13-2023", 400, "period", "'13-2023'")]
    public async Task Says_which_parameter_and_what_it_held(string address, int status, string parameter, string found)
    {
        await using var site = await Site.Start();
        var response = await site.Get(address);
        var problem = JsonDocument.Parse(await Site.Text(response)).RootElement;

        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal((parameter, found), (problem.GetProperty("parameter").GetString(), problem.GetProperty("found").GetString()));
    }

    [Theory]
    [InlineData("/api/v1/figures/CHN/RUS?period=2023", "/api/v1/figures/CHN/RUS?period=2022")]
    [InlineData("/api/v1/pairs", "/api/v1/pairs?q=russia")]
    public async Task Whoever_has_the_answer_already_is_told_so(string address, string another)
    {
        await using var site = await Site.Start();
        var first = await site.Get(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var other = new HttpRequestMessage(HttpMethod.Get, another);
        other.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await site.Send(again)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Send(other)).StatusCode);
    }

    [Fact]
    public async Task What_is_asked_differently_is_answered_differently_though_answers_are_kept_for_a_while()
    {
        await using var site = await Site.Start();
        string[] answers = [.. await Task.WhenAll(new[] { "", "?period=2023", "?period=2022", "?as_of=2023-07-31", "?series=gacc-announced-usd&period=2023" }.Select(query => site.Read("/trade/CHN/RUS.csv" + query)))];

        Assert.NotEqual(answers[0], answers[3]);
        Assert.Equal(await site.Read("/trade/CHN/RUS.csv?utm_source=x"), answers[0]);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Answers_are_packed_as_asked_for(string packing)
    {
        await using var site = await Site.Start();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/trade/CHN/RUS");
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(packing));
            var response = await site.Send(request);

            Assert.Equal(packing == "identity" ? [] : [packing], response.Content.Headers.ContentEncoding);
            Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, packing == "identity" ? 200_000 : 30_000);
        }
    }

    [Theory]
    [InlineData("br", "br;q=0, gzip", "gzip")]
    [InlineData("br, gzip", "gzip;q=1, br;q=0.1", "gzip")]
    [InlineData("br", "br;q=0", null)]
    [InlineData("gzip", "*", "br")]
    public async Task What_was_packed_for_one_guest_is_not_sent_to_one_who_wants_it_otherwise(string first, string second, string? packing)
    {
        await using var site = await Site.Start();
        foreach (var accepted in new[] { first, second, first, second })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/trade/CHN/RUS");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            var response = await site.Send(request);

            Assert.True(accepted == first || response.Content.Headers.ContentEncoding.SingleOrDefault() == packing, $"{accepted}: {response.Content.Headers.ContentEncoding}");
        }
    }

    [Fact]
    public async Task A_bulletin_has_its_text_and_its_numbers()
    {
        await using var site = await Site.Start();
        var answer = JsonDocument.Parse(await site.Read("/api/v1/bulletins/CHN/RUS?period=2023-11&as_of=2023-12-31")).RootElement;

        Assert.Equal(("CHN", "RUS", "2023-11", "2023-12-31"), (answer.GetProperty("a").GetString(), answer.GetProperty("b").GetString(), answer.GetProperty("period").GetString(), answer.GetProperty("as_of").GetString()));
        Assert.NotEmpty(answer.GetProperty("figures").EnumerateArray());
    }

    [Theory]
    [InlineData("china russia", "CHN/RUS")]
    [InlineData("usa turkiye", "USA/TUR")]
    [InlineData("USA Türkiye", "USA/TUR")]
    [InlineData("usa tu\u0308rkiye", "USA/TUR")]   // the accent apart from its letter, as some keyboards write it
    [InlineData("usa turkey", "USA/TUR")]
    [InlineData("united states sao tome", "USA/STP")]
    [InlineData("usa burma", "USA/MMR")]
    public async Task A_pair_is_found_by_any_name_of_its_economies(string question, string pair)
    {
        await using var site = await Site.Start();
        var pairs = JsonDocument.Parse(await site.Read($"/api/v1/pairs?q={Uri.EscapeDataString(question)}")).RootElement;

        Assert.Equal($"/api/v1/figures/{pair}", pairs[0].GetProperty("figures").GetString());
        Assert.Equal(1, pairs.GetArrayLength());
    }
}
