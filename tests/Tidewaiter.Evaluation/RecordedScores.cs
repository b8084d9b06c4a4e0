using System.Text.Json;

namespace Tidewaiter.Evaluation;

/// <summary>The scores that were reached before, by measure: <c>wire.tuning.frame</c>.</summary>
/// <param name="Tolerance">How far below its record a score may fall before that is a failure.</param>
/// <param name="Scores">F1 by measure.</param>
internal sealed record RecordedScores(double Tolerance, SortedDictionary<string, double> Scores)
{
    private const double UsualTolerance = 0.02;

    private static readonly JsonSerializerOptions Style = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static RecordedScores Load(string file) => File.Exists(file)
        ? JsonSerializer.Deserialize<RecordedScores>(File.ReadAllBytes(file), Style) ?? throw new InvalidDataException($"{file}: found null, expected scores.")
        : new(UsualTolerance, []);

    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Style) + "\n");

    /// <summary>What fell below its record, in words.</summary>
    public IEnumerable<string> FallenTo(IReadOnlyDictionary<string, double> now) =>
        from record in Scores
        let reached = now.GetValueOrDefault(record.Key)
        where reached < record.Value - Tolerance
        select $"{record.Key} fell to {reached:0.000}, its record is {record.Value:0.000}.";
}
