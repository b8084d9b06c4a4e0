namespace Tidewaiter.Cli;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Done = 0;

    /// <summary>It found what <c>--strict</c> asks to be told of.</summary>
    public const int Findings = 1;

    /// <summary>The command line or an input does not read.</summary>
    public const int BadInput = 2;

    /// <summary>Nobody reads the output any more: what a shell reports of a program ended by a broken pipe.</summary>
    public const int BrokenPipe = 141;
}
