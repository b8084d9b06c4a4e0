namespace Tidewaiter.Evaluation;

/// <summary>The folder <c>eval</c> of the repository: labelled articles and recorded scores.</summary>
internal sealed class EvaluationFolder
{
    public static readonly IReadOnlyList<string> Sets = ["wire", "practice", "sentences", "pages"];

    public static readonly IReadOnlyList<string> Parts = ["tuning", "held-out"];

    private readonly string path;

    private EvaluationFolder(string path) => this.path = path;

    public string Recorded => Path.Combine(path, "recorded.json");

    public string Labelled(string set, string part) => Path.Combine(path, "labelled", $"{set}.{part}.jsonl");

    /// <summary>Walks up from the program to the repository.</summary>
    public static EvaluationFolder Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidewaiter.slnx")))
            {
                return new(Path.Combine(folder.FullName, "eval"));
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Tidewaiter.slnx.");
    }
}
