namespace Tidewaiter.Cli.Views;

/// <summary>Words of one look.</summary>
internal readonly record struct Run(string Text, Look Look = Look.Plain)
{
    /// <summary>Words as they are.</summary>
    public static implicit operator Run(string text) => new(text);
}
