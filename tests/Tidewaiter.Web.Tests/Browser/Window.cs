using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Tidewaiter.Web.Tests.Browser;

/// <summary>A page in a browser, with all that the browser complained of.</summary>
public sealed class Window : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            complaints.Add($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of: errors of scripts, what the policy forbade, what was not found.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task Check(string text, string published = "2023-07-13")
    {
        await Page.GotoAsync("/");
        await Page.FillAsync("#text", text);
        await Page.FillAsync("#published", published);
        await Page.ClickAsync("form.check button[type=submit]");
        await Page.WaitForSelectorAsync("#findings");
    }

    /// <summary>Rules of accessibility that the page breaks, with the elements that break them.</summary>
    public async Task<string> Barriers()
    {
        var result = await Page.RunAxe(Rules);
        return string.Join('\n', result.Violations.Select(broken => $"{broken.Id}: {broken.Help}: {string.Join(" | ", broken.Nodes.Take(4).Select(node => node.Html))}"));
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
