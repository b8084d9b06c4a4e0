using Microsoft.Playwright;

namespace Tidewaiter.Web.Tests.Browser;

public class WholeWayTests(Chromium chromium)
{
    private const string Wrong = "Chinese exports to Russia came to $62.26 billion in the first half of 2023.";

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]    // every step works without a script
    public async Task From_a_text_to_its_finding_to_the_pair_to_the_file(bool script, bool phone)
    {
        await using var window = await chromium.Open(phone, script: script);
        var page = window.Page;
        await window.Check(Wrong);

        await page.ClickAsync(".text a.figure.contradicted");
        Assert.EndsWith("#f1", page.Url, StringComparison.Ordinal);
        var finding = page.Locator("#f1");
        Assert.Contains("52.284 billion dollars", await finding.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("imports from Russia came to $62.26 billion", await finding.Locator("blockquote").InnerTextAsync(), StringComparison.Ordinal);

        await finding.Locator("details.where summary").First.ClickAsync();
        await finding.Locator("a.pair").First.ClickAsync();
        await page.WaitForURLAsync("**/trade/CHN/RUS*");
        Assert.Contains("Figures of January–June 2023", await page.Locator("#figures").InnerTextAsync(), StringComparison.Ordinal);

        // The browser shows text rather than keep it: the address is what is followed.
        var table = await page.Locator("#figures + table + p a", new() { HasTextString = "CSV" }).GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), table).ToString());
        Assert.Contains("2023-01..2023-06,2023-01,2023-06,exports,CHN,RUS,amount,52284000000,", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_as_a_file_is_read_and_its_words_are_marked()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync("/");
        await window.Page.SetInputFilesAsync("#file", new FilePayload
        {
            Name = "story.html",
            MimeType = "text/html",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"<html><head><title>Half a year</title></head><body><nav>Home</nav><article><h1>Half a year</h1><p>13 July 2023</p><p>{Wrong} That was told by customs in Beijing on Thursday.</p></article></body></html>"),
        });
        await window.Page.ClickAsync("form.check button[type=submit]");

        Assert.Contains("$62.26 billion", await window.Page.Locator(".text a.figure").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_copied_with_a_button()
    {
        await using var window = await chromium.Open();
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Check(Wrong);
        await window.Page.ClickAsync("#f1 button.copy");
        await window.Page.WaitForSelectorAsync("#f1 button.copy:text('Copied')");

        Assert.Equal(await window.Page.Locator("#f1 blockquote").InnerTextAsync(), await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_chart_tells_the_numbers_of_its_table_under_the_pointer_and_by_the_keys()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync("/trade/CHN/RUS");
        var figure = window.Page.Locator("#balance");
        var tip = figure.Locator(".tip");

        await figure.Locator("svg.wide").FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowLeft");
        var newest = await figure.Locator("tbody tr").First.EvaluateAsync<string[]>("row => [...row.children].map(cell => cell.textContent)");
        Assert.Contains(newest[0], await tip.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(newest[1], await tip.InnerTextAsync(), StringComparison.Ordinal);

        await figure.Locator("svg.wide").HoverAsync(new() { Position = new() { X = 90, Y = 100 } });
        var oldest = await figure.Locator("tbody tr").Last.EvaluateAsync<string[]>("row => [...row.children].map(cell => cell.textContent)");
        Assert.Contains(oldest[0], await tip.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_put_away_and_brought_back()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync("/trade/CHN/RUS");
        var figure = window.Page.Locator("#monthly");
        var toggle = figure.Locator(".toggles button").First;
        var line = figure.Locator("svg.wide .series[data-line='0'] path").First;

        await toggle.ClickAsync();
        Assert.False(await line.IsVisibleAsync());
        Assert.Equal("false", await toggle.GetAttributeAsync("aria-pressed"));
        await toggle.ClickAsync();
        Assert.True(await line.IsVisibleAsync());
    }

    [Fact]
    public async Task The_first_step_of_the_keyboard_leads_past_the_menu()
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync("/trade/CHN/RUS");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", window.Page.Url, StringComparison.Ordinal);
    }
}
