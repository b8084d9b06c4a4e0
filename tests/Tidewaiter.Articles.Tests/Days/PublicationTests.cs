using Tidewaiter.Articles.Days;

namespace Tidewaiter.Articles.Tests.Days;

public class PublicationTests
{
    [Theory]
    [InlineData("2023-12-22", "2023-12-22")]
    [InlineData("2023-12-22T07:49:00+02:00", "2023-12-22")]
    [InlineData("20231222", "2023-12-22")]
    [InlineData("2023/12/2", "2023-12-02")]
    [InlineData("December 22, 2023 7:49 AM", "2023-12-22")]
    [InlineData("Dec. 22nd, 2023", "2023-12-22")]
    [InlineData("Friday 22 December 2023", "2023-12-22")]
    [InlineData("22nd of December, 2023", "2023-12-22")]
    [InlineData("22.12.2023", "2023-12-22")]
    [InlineData("2.1.2023, 10:05 Uhr", "2023-01-02")]
    [InlineData("07/11/2022", "2022-11-07")]        // the day first, as most of the world has it
    [InlineData("12/22/2023", "2023-12-22")]        // no month 22
    [InlineData("22 декабря 2023 года", "2023-12-22")]
    [InlineData("22. Dezember 2023", "2023-12-22")]
    [InlineData("22 de diciembre de 2023", "2023-12-22")]
    [InlineData("le 1er décembre 2023", "2023-12-01")]
    [InlineData("2023年12月22日 10:00", "2023-12-22")]
    [InlineData("2023년 12월 22일", "2023-12-22")]
    [InlineData("22 Aralık 2023", "2023-12-22")]
    [InlineData("22 May 2023", "2023-05-22")]
    [InlineData("الخميس 15 يونيو 2023", "2023-06-15")]
    [InlineData("18 בפברואר 2024", "2024-02-18")]
    [InlineData("pátek 22. prosince 2023", "2023-12-22")]
    [InlineData("31.02.2023", null)]
    [InlineData("10.20.30.40", null)]               // an address of the network
    [InlineData("12.5 billion", null)]
    [InlineData("version 2023", null)]
    [InlineData("1850-01-01", null)]                // older than the web
    public void Finds_a_written_day(string text, string? day) =>
        Assert.Equal(day, DayScanner.First(text)?.Date?.ToString("yyyy-MM-dd"));

    [Fact]
    public void Reads_an_American_day_as_such() => Assert.Equal(new DateOnly(2022, 7, 11), DayScanner.First("07/11/2022", monthFirst: true)!.Value.Date);

    [Theory]
    [InlineData("https://example.org/2023/12/22/trade", "2023-12-22")]
    [InlineData("https://example.org/business/2024/jan/12/trade", "2024-01-12")]
    [InlineData("https://example.org/news/trade-20231222.html", "2023-12-22")]
    [InlineData("https://example.org/news/2023-12-22-trade", "2023-12-22")]
    [InlineData("https://example.org/c/202312/22/x.html", null)]
    [InlineData("https://example.org/trade-2023", null)]
    [InlineData("https://example.org/?day=2023-12-22", null)]
    [InlineData("https://20231222.example.org/", null)]
    public void Finds_the_day_in_an_address(string address, string? day) => Assert.Equal(day, AddressDay.Of(address)?.ToString("yyyy-MM-dd"));

    private const string Feed = "<div class=\"news-feed\"><h3>Latest</h3><time datetime=\"2025-06-01\">1 June 2025</time> <a href=\"/x\">Other</a></div>";

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-11-07T09:30:00Z\">", "", "2024-11-07", "meta article:published_time")]
    [InlineData("<meta name=\"pubdate\" content=\"20241107\">", "", "2024-11-07", "meta pubdate")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-11-07\",\"dateModified\":\"2024-12-01\"}</script>", "", "2024-11-07", "JSON-LD datePublished")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"Article\",\"datePublished\":\"2024-11-07\"}]}</script>", "", "2024-11-07", "JSON-LD datePublished")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"a\nline break\",\"datePublished\":\"2024-11-07\"}</script>", "", "2024-11-07", "JSON-LD datePublished")]
    [InlineData("", "<time itemprop=\"datePublished\" datetime=\"2024-11-07\">7.11.</time>", "2024-11-07", "time element")]
    [InlineData("", "<p class=\"byline\">By Ann Lee <time datetime=\"2024-11-07T10:00\">Thursday</time></p>", "2024-11-07", "time element")]
    [InlineData("", "<p>By Ann Lee | November 7, 2024</p>", "2024-11-07", "byline")]
    [InlineData("", "<div class=\"date\">07.11.2024 10:48</div>", "2024-11-07", "line with the day")]
    [InlineData("<meta property=\"og:updated_time\" content=\"2024-11-09\">", "<p>7 November 2024</p>", "2024-11-07", "line with the day")]
    [InlineData("<meta property=\"og:updated_time\" content=\"2024-11-09\">", "", "2024-11-09", "meta og:updated_time: the day of the last change, since none of publication is stated")]
    [InlineData("", "", null, "unknown: no day in the markup, the byline, the dateline or the address; the text names 2024")]
    public void Says_the_day_of_a_page_and_where_it_stands(string head, string below, string? day, string from)
    {
        var article = ArticleReader.ReadHtml(Some.Page($"{Feed}<article><h1>{Some.Headline}</h1>{below}{Some.Paragraphs}</article>{Feed}", head));

        Assert.Equal((day, from), (article.Published?.ToString("yyyy-MM-dd"), article.PublishedFrom));
    }

    [Fact]
    public void Tells_the_day_of_change_apart()
    {
        var article = ArticleReader.ReadHtml(Some.Page(
            $"<h1>{Some.Headline}</h1><p>Published: 7 November 2024</p><p>Updated: 9 November 2024</p>{Some.Paragraphs}"));

        Assert.Equal((new DateOnly(2024, 11, 7), new DateOnly(2024, 11, 9)), (article.Published, article.Modified));
    }

    [Theory]
    [InlineData("Published 7 November 2024, updated 9 November 2024")]
    [InlineData("Updated 9 November 2024, first published 7 November 2024")]
    [InlineData("UPDATED: Nov 9, 2024 – PUBLISHED: Nov 7, 2024")]
    [InlineData("Nov 7, 2024 | Updated Nov 9, 2024 11:32 IST")]
    [InlineData("7 ноября 2024, 10:15 | обновлено 9 ноября 2024")]
    [InlineData("Stand: 09.11.2024, 12:10 Uhr | Erstellt: 07.11.2024")]
    [InlineData("Publié le 7 novembre 2024 à 8h45, mis à jour le 9 novembre 2024 à 11h02")]
    [InlineData("입력 2024.11.07 10:20 수정 2024.11.09 11:00")]
    public void Tells_two_days_of_one_line_apart(string line)
    {
        foreach (var article in new[] { ArticleReader.ReadHtml(Some.Page($"<h1>{Some.Headline}</h1><p>{line}</p>{Some.Paragraphs}")), ArticleReader.ReadText($"{Some.Headline}\n{line}\n\n{Some.First}\n\n{Some.Second}") })
        {
            Assert.Equal((new DateOnly(2024, 11, 7), new DateOnly(2024, 11, 9)), (article.Published, article.Modified));
            Assert.DoesNotContain(line, article.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<meta name=\"parsely-pub-date\" content=\"1730970000\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":1730970000000}</script>")]
    public void Reads_seconds_since_1970(string head) =>
        Assert.Equal(DateTimeOffset.Parse("2024-11-07T09:00:00Z"), ArticleReader.ReadHtml(Some.Page($"<h1>{Some.Headline}</h1>{Some.Paragraphs}", head)).PublishedAt);

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-11-07T23:30:00-08:00\">", "2024-11-07")] // the page's own day, not that of Greenwich
    [InlineData("<meta property=\"article:published_time\" content=\"0001-01-01T00:00:00Z\">", null)]              // a field left empty
    [InlineData("<meta property=\"article:published_time\" content=\"1970-01-01T00:00:00Z\">", null)]
    [InlineData("<meta name=\"date\" content=\"10.4.2\">", null)]                                                // a version
    public void Takes_a_stated_time_for_the_day_that_it_writes(string head, string? day) =>
        Assert.Equal(day, ArticleReader.ReadHtml(Some.Page($"<h1>{Some.Headline}</h1>{Some.Paragraphs}", head)).Published?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("2024-11-07T09:30:00+08:00", "2024-11-07T09:30:00+08:00")]
    [InlineData("2024-11-07T09:30Z", "2024-11-07T09:30:00+00:00")]
    [InlineData("2024-11-07 09:30:00 -0500", null)]    // a blank before the zone is no form of ISO 8601
    [InlineData("2024-11-07T09:30:00", null)]          // no zone: the hour could be any
    [InlineData("2024-11-07", null)]
    public void Keeps_a_time_that_states_its_zone(string written, string? at)
    {
        var article = ArticleReader.ReadHtml(Some.Page(
            $"<h1>{Some.Headline}</h1>{Some.Paragraphs}",
            $"<script type=\"application/ld+json\">{{\"@type\":\"Article\",\"datePublished\":\"{written}\",\"dateModified\":\"{written}\"}}</script>"));

        Assert.Equal(new DateOnly(2024, 11, 7), article.Published);
        Assert.Equal((at, at), (article.PublishedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz"), article.ModifiedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz")));
    }

    [Theory]
    [InlineData("Tuesday, November 24, 2026\nMarkets\nSport\nWeather\n{0}\nPublished: November 7, 2024\n", "2024-11-07", "line with the day")]
    [InlineData("Tuesday, November 24, 2026\nMarkets\nSport\nWeather\n{0}\n", "2026-11-24", "line above the headline")]
    [InlineData("7 November 2024, 10:15\n{0}\n", "2024-11-07", "line with the day")]
    public void Believes_the_head_of_a_pasted_page_last(string head, string day, string from)
    {
        var article = ArticleReader.ReadText($"{string.Format(System.Globalization.CultureInfo.InvariantCulture, head, Some.Headline)}{Some.First}\n{Some.Second}");

        Assert.Equal((day, from, Some.Headline), (article.Published?.ToString("yyyy-MM-dd"), article.PublishedFrom, article.Title));
    }

    [Theory]
    [InlineData("PORT STANLEY, Nov. 7, 2024 (Agency) -- ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY (Nov 7, 2024) - ", "2024-11-07", "dateline")]
    [InlineData("(Agency) PORT STANLEY, Nov. 7, 2024 -- ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY, Falkland Islands (November 7th, 2024) — ", "2024-11-07", "dateline")]
    [InlineData("Port Stanley. November 7, 2024. AGENCY.COM - ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY/LIMA, Nov 7, 2024 (Agency) - ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY (7/11/2024) - ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY, 07/11/2024 | ", "2024-11-07", "dateline")]
    [InlineData("PORT STANLEY (Agency, 7 November 2024) ", "2024-11-07", "dateline")]
    [InlineData("Порт-Стэнли, 7 ноября 2024 года — ", "2024-11-07", "dateline")]
    [InlineData("What both sides had sold by 7 November 2024 – a market day – was told at once. ", null,
        "unknown: no day in the markup, the byline, the dateline or the address; the text names 2024")]
    [InlineData("PORT STANLEY, November 7. /Agency/. ", null, "unknown: the dateline gives November 7 without a year; the text names 2024")]
    [InlineData("", null, "unknown: no day in the markup, the byline, the dateline or the address; the text names 2024")]
    public void Reads_the_dateline_of_a_text(string dateline, string? day, string from)
    {
        var article = ArticleReader.ReadText($"{Some.Headline}\n\n{dateline}{Some.First}\n\n{Some.Second}");

        Assert.Equal((day, from), (article.Published?.ToString("yyyy-MM-dd"), article.PublishedFrom));
    }

    [Theory]
    [InlineData("It rose in 2023 and by mid-2024.", "2023, 2024")]
    [InlineData("In 2022/23 some 2,000 tonnes went for $2010, 12.2019 of 2021%.", "2022")]
    [InlineData("Nothing of the kind, 2000t.", null)]
    public void Lists_the_years_that_a_text_names(string text, string? years) => Assert.Equal(years, NamedYears.In(text));

    [Fact]
    public void Takes_the_day_from_the_address_that_the_page_gives_itself() =>
        Assert.Equal(
            new DateOnly(2024, 11, 7),
            ArticleReader.ReadHtml(Some.Page(Some.Paragraphs, "<link rel=\"canonical\" href=\"https://example.org/2024/11/07/x\">")).Published);

    [Fact]
    public void Lets_the_caller_win()
    {
        var html = Some.Page(Some.Paragraphs, "<meta property=\"article:published_time\" content=\"2024-11-07\">");

        var article = ArticleReader.ReadHtml(html, new() { Published = new DateOnly(2020, 1, 1), Title = "Mine", Url = "https://example.org/2019/05/05/x", Id = "7" });

        Assert.Equal((new DateOnly(2020, 1, 1), "given", "Mine", "7"), (article.Published, article.PublishedFrom, article.Title, article.Id));
    }
}
