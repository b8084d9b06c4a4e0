using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Tidewaiter.Storage;
using Tidewaiter.Web;

namespace Tidewaiter.Cli.Commands;

/// <summary><c>serve</c>: the web application and the API.</summary>
internal static class ServeCommand
{
    /// <param name="surroundings">What the command touches.</param>
    /// <param name="store">The option that names the store; what is imported into it while the server runs is seen at once.</param>
    public static Command Create(Surroundings surroundings, Option<string?> store)
    {
        var usual = new WebSettings();
        var address = new Option<string>("--listen")
        {
            Description = "Where to listen.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => usual.Address,
        };
        address.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp
                || uri.PathAndQuery != "/" || uri.Fragment.Length + uri.UserInfo.Length > 0)
            {
                result.AddError($"--listen: found '{result.GetValueOrDefault<string>()}', expected an address such as {usual.Address}.");
            }
        });
        var proxies = new Option<IPNetwork[]>("--proxy")
        {
            Description = "Servers that speak for their guests by X-Forwarded-For, besides those on this machine.",
            HelpName = "ADDRESS|NETWORK",
            CustomParser = result => [.. result.Tokens.Select(token => Network(token.Value, result))],
        };
        var folder = KeyCommand.FolderOption();
        var command = new Command("serve", "Start the web application and its API on this machine.") { address, folder, proxies };
        command.SetAction(async (given, stop) =>
        {
            using var figures = LiveFigures.Open(given.GetValue(store));
            await using var server = WebServer.Create(figures.Hold, usual with { Address = given.GetValue(address)!, Folder = given.GetValue(folder) ?? WebSettings.UsualFolder, Proxies = given.GetValue(proxies) ?? [] });
            try
            {
                await server.StartAsync(stop).ConfigureAwait(false);
            }
            catch (Exception refused) when (refused is IOException or SocketException or InvalidOperationException)
            {
                surroundings.Complain($"--listen: found '{given.GetValue(address)}', where nothing can listen ({refused.Message.TrimEnd('.')}), expected a free address of this machine.");
                return ExitCode.BadInput;
            }

            surroundings.Error.WriteLine($"tidewaiter: listening on {string.Join(", ", server.Urls)}; Ctrl-C ends it.");
            await server.WaitForShutdownAsync(stop).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    private static IPNetwork Network(string text, ArgumentResult result)
    {
        // Of fewer than four numbers the last would fill the rest: 10.1 is 10.0.0.1 to the parser, and nobody means that.
        if (IPAddress.TryParse(text, out var one) && (text.Contains(':', StringComparison.Ordinal) || text.Count(mark => mark == '.') == 3))
        {
            return new(one, one.GetAddressBytes().Length * 8);
        }

        if (!IPNetwork.TryParse(text, out var network))
        {
            result.AddError($"--proxy: found '{text}', expected an address or a network such as 10.0.0.0/8.");
        }

        return network;
    }
}
