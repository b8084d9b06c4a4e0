using System.CommandLine;
using Tidewaiter.Cli.Reports;
using Tidewaiter.Cli.Views;
using Tidewaiter.Figures;
using Tidewaiter.Publishing.Bulletins;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>bulletin</c>: what a trade bulletin states on a pair.</summary>
internal static class BulletinCommand
{
    public static Command Create(Surroundings surroundings, Lazy<IFigures> figures)
    {
        var a = Written.Economy("a", "The economy named first, by code or name.");
        var b = Written.Economy("b", "The other one.");
        var period = Written.Option<Period>("--period", "The months, such as 2023, 2023-11 or 2023-01..2023-11; the latest held unless said otherwise.");
        var asOf = Written.Day("--as-of", "Tell what was known at the end of that day; today unless said otherwise.");
        var format = Written.Choice("--format", "How it is written; text unless said otherwise.", "text", "markdown", "json");
        var command = new Command("bulletin", "Write the trade bulletin of two economies: text, tables, and how each number was reached.") { a, b, period, asOf, format };
        command.SetAction(given =>
        {
            var (one, other) = (given.GetValue(a), given.GetValue(b));
            if (one == other)
            {
                surroundings.Complain($"b: found '{one}' again, expected another economy than a.");
                return ExitCode.BadInput;
            }

            if (Bulletin.Of(figures.Value, one, other, given.GetValue(period), given.GetValue(asOf)) is not { } bulletin)
            {
                surroundings.Complain(Nothing(one, other, given.GetValue(asOf)));
                return ExitCode.BadInput;
            }

            Write(surroundings, bulletin, given.GetValue(format) ?? "text");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Tells that nothing of a pair is held.</summary>
    internal static string Nothing(EconomyCode a, EconomyCode b, DateOnly? asOf) =>
        $"found no figures of trade between {Economies.NameOf(a)} and {Economies.NameOf(b)}{(asOf is null ? "" : " that were out by then")}, "
        + "expected a pair that the built-in figures or the store hold.";

    private static void Write(Surroundings surroundings, Bulletin bulletin, string format)
    {
        if (format == "json")
        {
            surroundings.WriteJson(json => BulletinJson.Write(json, bulletin));
            return;
        }

        using var output = surroundings.OpenText();
        if (format == "markdown")
        {
            new BulletinMarkdown(bulletin, output).Write();
        }
        else
        {
            BulletinText.Write(new Page(output, surroundings.Terminal), bulletin);
        }
    }
}
