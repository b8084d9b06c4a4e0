namespace Tidewaiter.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    public void Complains_about_what_it_does_not_know(string word)
    {
        var result = Shell.Run(word);

        Assert.Equal(ExitCode.BadInput, result.Status);
        Assert.Contains(word, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
