namespace Tidewaiter.Figures;

/// <summary>A value with one written form, the same in files, web addresses and on the command line.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface IWritten<TSelf> : IParsable<TSelf> where TSelf : IWritten<TSelf>
{
    /// <summary>The form in words, to complete "expected …": <c>a period such as 2024-Q3</c>.</summary>
    static abstract string Form { get; }
}
