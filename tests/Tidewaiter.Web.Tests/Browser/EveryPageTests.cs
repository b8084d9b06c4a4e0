namespace Tidewaiter.Web.Tests.Browser;

public class EveryPageTests(Chromium chromium)
{
    private const string Story = """
        Chinese exports to Russia came to $62.26 billion in the first half of 2023, customs said.
        Trade between China and Russia rose 40.6 percent to $114.547 billion in the period.
        The two want to bring trade to $200 billion by 2024. A firm moved 1,200 lorries for $3 million.
        """;

    public static TheoryData<string, bool, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, bool, bool>();
            foreach (var address in new[]
            {
                "/", "/trade", "/trade/CHN/RUS", "/trade/USA/CHN?period=2022&as_of=2023-03-31", "/trade/CHN/RUS/bulletin?period=2023-11",
                "/search?q=korea", "/search?q=atlantis", "/api", "/nothing", "/example", "/trade/CHN/RUS?period=soon", "check", "kept",
            })
            {
                pages.Add(address, false, false);
                pages.Add(address, true, true);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_no_barriers_fits_the_window_and_breaks_no_policy(string address, bool phone, bool dark)
    {
        await using var window = await chromium.Open(phone, dark);
        await Go(window, address);
        foreach (var closed in await window.Page.QuerySelectorAllAsync("details:not([open])"))
        {
            await closed.EvaluateAsync("one => one.open = true");
        }

        Assert.Equal("", await window.Barriers());
        Assert.Equal(0, await window.Overflow());
        Assert.DoesNotContain(window.Complaints, complaint => !complaint.Contains("status of 40", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/trade/CHN/RUS")]
    [InlineData("/trade/USA/CHN?period=2022")]
    public async Task Figures_keep_to_their_columns_at_any_width(string address)
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync(address);
        foreach (var width in new[] { 320, 480, 720, 800, 960, 1280, 1600 })
        {
            await window.Page.SetViewportSizeAsync(width, 900);

            Assert.Equal((width, 0), (width, await window.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('.headline td, .headline th')].filter(cell => cell.scrollWidth > cell.clientWidth + 1).length")));
            Assert.Equal((width, 0), (width, await window.Overflow()));
        }
    }

    private async Task Go(Window window, string address)
    {
        if (address is "check")
        {
            await window.Check(Story);
        }
        else if (address is "kept")
        {
            await window.Page.GotoAsync("/");
            await window.Page.FillAsync("#text", Story);
            await window.Page.ClickAsync("details.keep summary");
            await window.Page.CheckAsync("input[name=keep]");
            await window.Page.FillAsync("#key", chromium.Key);
            await window.Page.ClickAsync("form.check button[type=submit]");
            await window.Page.WaitForURLAsync("**/checks/*");
        }
        else
        {
            await window.Page.GotoAsync(address);
        }
    }
}
