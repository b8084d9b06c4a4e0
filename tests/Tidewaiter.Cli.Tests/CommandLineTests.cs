namespace Tidewaiter.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("", "found no command, expected one that 'tidewaiter --help' lists.")]
    [InlineData("artcle", "found the command 'artcle', expected perhaps 'article'.")]
    [InlineData("xyzzy", "found the command 'xyzzy', expected one that 'tidewaiter --help' lists.")]
    [InlineData("--nonsense", "found the option '--nonsense', expected one that 'tidewaiter --help' lists.")]
    [InlineData("article", "article: found no input, expected a file, - or --jsonl.")]
    [InlineData("article draft.txt --jsonl -", "article: found both files and --jsonl, expected one of them.")]
    [InlineData("article --frmat json draft.txt", "found the option '--frmat', expected perhaps '--format'.")]
    [InlineData("article draft.txt --nonsense", "found the option '--nonsense', expected one that 'tidewaiter article --help' lists.")]
    [InlineData("article draft.txt --format yaml", "--format: found 'yaml', expected 'text', 'json' or 'jsonl'.")]
    [InlineData("article --jsonl - --format text", "--format: found 'text', expected 'jsonl', which --jsonl writes.")]
    [InlineData("article draft.txt --published 7/12/2023", "--published: found '7/12/2023', expected a day such as 2023-12-07.")]
    [InlineData("article draft.txt --published 2023-02-30", "--published: found '2023-02-30', expected a day such as 2023-12-07.")]
    [InlineData("article nowhere/draft.txt", "nowhere/draft.txt: found no such file, expected an article to read.")]
    [InlineData("article ftp://example.org/x", "ftp://example.org/x: found the scheme 'ftp', expected http or https.")]
    [InlineData("article http://127.0.0.1:8080/page", "http://127.0.0.1:8080/page: found port 8080, expected 80 or 443.")]
    [InlineData("check http://me:secret@example.org/", "http://example.org/: found a user name or password in the address, expected an address without.")]
    [InlineData("article --jsonl nowhere.jsonl", "nowhere.jsonl: found no such file, expected one article a line.")]
    [InlineData("article -- --draft.txt", "--draft.txt: found no such file, expected an article to read.")]
    [InlineData("check draft.txt --as-of tomorrow", "--as-of: found 'tomorrow', expected a day such as 2023-12-07.")]
    [InlineData("check draft.txt --format csv", "--format: found 'csv', expected 'text', 'json', 'jsonl', 'markdown' or 'claimreview'.")]
    [InlineData("claims draft.txt --format markdown", "--format: found 'markdown', expected 'text', 'json' or 'jsonl'.")]
    [InlineData("claims draft.txt --strict", "found the option '--strict', expected one that 'tidewaiter claims --help' lists.")]
    [InlineData("chekc draft.txt", "found the command 'chekc', expected perhaps 'check'.")]
    [InlineData("serve --proxy 10.0.0", "--proxy: found '10.0.0', expected an address or a network such as 10.0.0.0/8.")]
    [InlineData("serve --proxy nginx", "--proxy: found 'nginx', expected an address or a network such as 10.0.0.0/8.")]
    [InlineData("serve --listen 5173", "--listen: found '5173', expected an address such as http://127.0.0.1:5173.")]
    [InlineData("article @draft.txt", "@draft.txt: found no such file, expected an article to read.")]    // no response file
    public void Says_what_it_found_and_what_it_expected(string line, string message)
    {
        var result = Shell.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal($"tidewaiter: {message}\n", result.Error);
        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { (byte)' ', (byte)'\n' })]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0 })]
    public void What_holds_no_article_is_refused_by_name(byte[] bytes)
    {
        var file = Samples.Temporary("draft.txt", bytes);
        var result = Shell.Run("article", file);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.StartsWith($"tidewaiter: {file}: found ", result.Error, StringComparison.Ordinal);
        Assert.Contains(", expected ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Help_lists_what_there_is()
    {
        var result = Shell.Run("--help");

        Assert.Equal(ExitCode.Done, result.Status);
        Assert.Contains("article", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_that_does_not_read_does_not_keep_the_others_from_being_read()
    {
        var file = Samples.Temporary("good.txt", "Wheat shipments to Egypt grew in May, the port of Constanta said on Monday."u8.ToArray());
        var result = Shell.Run("article", "nowhere.txt", file);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Contains("port of Constanta", result.Output, StringComparison.Ordinal);
    }
}
