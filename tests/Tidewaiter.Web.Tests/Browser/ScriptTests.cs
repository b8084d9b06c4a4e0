namespace Tidewaiter.Web.Tests.Browser;

/// <summary>Attempts to have a script run, through every way in.</summary>
public class ScriptTests(Chromium chromium)
{
    private const string Wrong = "China's exports to Russia came to $62.26 billion in the first half of 2023.";

    [Fact]
    public async Task No_script_of_a_guest_runs_whatever_it_comes_in()
    {
        await using var window = await chromium.Open();
        var page = window.Page;
        var attacks = Attacks.Texts;
        await window.Check(string.Join('\n', attacks.Select(attack => $"{attack} {Wrong} {attack} Trade between China and {attack} rose 5 percent to $3 billion in 2023.")));
        await Untouched();
        foreach (var attack in attacks)
        {
            await page.GotoAsync("/");
            await page.EvaluateAsync("document.querySelector('#published').type = 'text'");
            await page.FillAsync("#text", attack);
            await page.FillAsync("#published", attack);
            await page.ClickAsync("form.check button[type=submit]");
            await page.WaitForSelectorAsync("form.check [role=alert]");
            await Untouched();
            await page.GotoAsync($"/search?q={Uri.EscapeDataString(attack)}");
            await Untouched();
        }

        async Task Untouched()
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("() => window.hit ? 1 : 0"));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => document.querySelectorAll('main img, main iframe, main object, main embed, main base, main [onerror], main [onload], main [onclick], main a[href^=\"javascript\" i]').length"));
            Assert.DoesNotContain(window.Complaints, complaint => complaint.Contains("dialog", StringComparison.Ordinal) || complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        }
    }
}
