namespace Tidewaiter.Checking;

/// <summary>One statement that several articles tell with different values.</summary>
/// <param name="Statement">What it is about, in words.</param>
/// <param name="Tellings">Every article's figure, the earliest first; those of unknown day last.</param>
/// <param name="Official">What the office says to it; <see langword="null"/> where no official figure decides.</param>
/// <param name="Why">A plain sentence or two: whom the office is with, and who told another value first.</param>
public sealed record Disagreement(string Statement, IReadOnlyList<Telling> Tellings, Official? Official, string Why)
{
    /// <summary>Those with which the office agrees; empty where no official figure decides.</summary>
    public IEnumerable<Telling> Right => Tellings.Where(telling => telling.IsRight);
}
