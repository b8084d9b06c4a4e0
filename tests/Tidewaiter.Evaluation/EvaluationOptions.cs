namespace Tidewaiter.Evaluation;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Record">Whether the scores are kept as the new record.</param>
/// <param name="Check">Whether a score below its record is a failure.</param>
/// <param name="Errors">How many differences are shown of each part that may be looked at.</param>
/// <param name="File">A file of labelled articles to score instead of the repository's sets.</param>
internal sealed record EvaluationOptions(bool Record, bool Check, int Errors, string? File)
{
    /// <returns><see langword="null"/> where the words are not understood.</returns>
    public static EvaluationOptions? Parse(string[] args)
    {
        var options = new EvaluationOptions(false, false, 0, null);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--record":
                    options = options with { Record = true };
                    break;
                case "--check":
                    options = options with { Check = true };
                    break;
                case "--errors" when i + 1 < args.Length && int.TryParse(args[i + 1], out var count) && count >= 0:
                    options = options with { Errors = count };
                    i++;
                    break;
                case "--set" when i + 1 < args.Length:
                    options = options with { File = args[++i] };
                    break;
                default:
                    return null;
            }
        }

        return options.File is not null && (options.Record || options.Check) ? null : options;
    }
}
