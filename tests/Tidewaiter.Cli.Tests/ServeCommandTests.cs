using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Tidewaiter.Cli.Tests;

public sealed class ServeCommandTests : IDisposable
{
    private const string Story = """{"text": "China's exports to Russia came to $62.26 billion in the first half of 2023.", "published": "2023-07-13"}""";

    private readonly string folder = Directory.CreateTempSubdirectory("tidewaiter-serve-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_key_is_shown_once_and_a_second_of_that_name_is_refused()
    {
        var made = Shell.Run("key", "desk", "--folder", folder);
        Assert.Equal((0, ""), (made.Status, made.Error));
        Assert.Matches("^tw_[A-Za-z0-9_-]{43}\n$", made.Output);
        Assert.DoesNotContain(made.Output.Trim(), File.ReadAllText(Path.Combine(folder, "keys")), StringComparison.Ordinal);

        Assert.Equal(new(2, "", "tidewaiter: name: found 'desk', expected a name that no key has yet.\n"), Shell.Run("key", "desk", "--folder", folder));
    }

    [Fact]
    public async Task A_server_that_is_killed_loses_no_check_that_it_said_it_kept()
    {
        var key = Shell.Run("key", "desk", "--folder", folder).Output.Trim();
        var kept = new List<string>();
        await using (var server = await Server.StartAsync(folder))
        {
            var keeping = Task.Run(async () =>
            {
                while (await server.KeepAsync(key) is { } address)
                {
                    lock (kept)
                    {
                        kept.Add(address);
                    }
                }
            }, Stop);
            while (Count() < 5 && !keeping.IsCompleted)
            {
                await Task.Delay(20, Stop);
            }

            server.Kill();
            await keeping;
        }

        await using var again = await Server.StartAsync(folder);
        Assert.NotEmpty(kept);
        foreach (var address in kept)
        {
            foreach (var extension in new[] { "", ".json", ".md", ".jsonld" })
            {
                Assert.Equal(HttpStatusCode.OK, await again.StatusAsync(address + extension));
            }
        }

        int Count()
        {
            lock (kept)
            {
                return kept.Count;
            }
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1:5199/x", "expected an address such as http://")]
    [InlineData("http://127.0.0.1:5199/?x=1", "expected an address such as http://")]
    [InlineData("https://127.0.0.1:5199", "expected an address such as http://")]
    [InlineData("http://192.0.2.1:5199", "expected a free address of this machine.")] // nobody's: kept for examples
    [InlineData("http://localhost:0", "expected a free address of this machine.")]
    public void An_address_where_nothing_can_listen_is_told(string address, string expected)
    {
        var result = Shell.Run("serve", "--listen", address, "--folder", folder);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith($"tidewaiter: --listen: found '{address}', ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_server_that_is_asked_to_end_ends_well()
    {
        await using var server = await Server.StartAsync(folder);

        Assert.Equal(0, await server.EndAsync());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The command in a process of its own.</summary>
    private sealed class Server : IAsyncDisposable
    {
        private const string Listening = "tidewaiter: listening on ";

        private readonly Process process;
        private readonly HttpClient client;

        private Server(Process process, string address)
        {
            this.process = process;
            client = new() { BaseAddress = new(address) };
        }

        public static async Task<Server> StartAsync(string folder)
        {
            var command = typeof(CommandLine).Assembly.Location;
            var process = Process.Start(new ProcessStartInfo("dotnet", [command, "serve", "--listen", "http://127.0.0.1:0", "--folder", folder]) { RedirectStandardError = true })!;
            var line = await process.StandardError.ReadLineAsync(Stop);
            Assert.StartsWith(Listening, line, StringComparison.Ordinal);
            return new(process, line![Listening.Length..].Split(';')[0]);
        }

        /// <returns>Where it is kept; <see langword="null"/> where the server is gone.</returns>
        public async Task<string?> KeepAsync(string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/checks?keep=true") { Content = new StringContent(Story, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            try
            {
                using var answer = await client.SendAsync(request, Stop);
                return answer.StatusCode == HttpStatusCode.Created ? answer.Headers.Location!.ToString() : null;
            }
            catch (HttpRequestException)
            {
                return null;
            }
        }

        public async Task<HttpStatusCode> StatusAsync(string address)
        {
            using var answer = await client.GetAsync(address, Stop);
            return answer.StatusCode;
        }

        public void Kill() => process.Kill();

        /// <summary>Asks it to end, as a service manager does.</summary>
        /// <returns>Its exit status.</returns>
        public async Task<int> EndAsync()
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync(Stop);
            return process.ExitCode;
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }

            process.Dispose();
        }
    }
}
