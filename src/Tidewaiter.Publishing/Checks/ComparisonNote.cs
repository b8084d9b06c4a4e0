using Tidewaiter.Checking;

namespace Tidewaiter.Publishing.Checks;

/// <summary>What several articles tell differently, as a note in Markdown.</summary>
public sealed class ComparisonNote(ArticleComparison comparison, TextWriter output)
{
    /// <summary>Writes the note.</summary>
    public void Write()
    {
        output.WriteLine("# The articles held against each other");
        output.WriteLine();
        output.WriteLine(TellingWords.Tally(comparison));
        foreach (var disagreement in comparison.Disagreements)
        {
            output.WriteLine();
            output.WriteLine($"**{PlainMarkdown.Of(disagreement.Statement)}**");
            output.WriteLine();
            foreach (var telling in disagreement.Tellings)
            {
                var mark = VerdictMark.Of(telling.Finding);
                output.WriteLine($"- {mark.Sign} {TellingWords.Value(telling)}: {PlainMarkdown.Of(TellingWords.Who(telling))}");
            }

            output.WriteLine();
            output.WriteLine(PlainMarkdown.Of(disagreement.Why));
        }
    }
}
