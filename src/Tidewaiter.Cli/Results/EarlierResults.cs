using System.Text;
using System.Text.Json;

namespace Tidewaiter.Cli.Results;

/// <summary>What a run that was broken off had done.</summary>
/// <param name="Count">Articles.</param>
/// <param name="Damaged">Whether one of them was damaged.</param>
/// <param name="Alarmed">Whether a figure in one was contradicted.</param>
internal sealed record EarlierResults(long Count, bool Damaged, bool Alarmed)
{
    public static readonly EarlierResults None = new(0, Damaged: false, Alarmed: false);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the whole lines of a file, cuts off what is not whole behind them, and stays at the end.</summary>
    public static EarlierResults Read(FileStream file)
    {
        CutAfterLastLineFeed(file);
        file.Position = 0;
        var (results, whole) = (None, 0L);
        using (var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, 64 * 1024, leaveOpen: true))
        {
            while (reader.ReadLine() is { } line && results.TryAdd(line) is { } more)
            {
                results = more;
                whole += Utf8.GetByteCount(line) + 1;
            }
        }

        file.SetLength(whole);
        file.Position = whole;
        return results;
    }

    // A machine that lost its power may leave lines behind that are none: there it ends too, so that each is looked at.
    private EarlierResults? TryAdd(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new(Count + 1, Damaged | IsDamaged(json.RootElement), Alarmed | IsAlarming(json.RootElement));
        }
        catch (Exception none) when (none is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static bool IsDamaged(JsonElement result) =>
        result.TryGetProperty("problem", out var problem) && ProblemWords.IsDamage(problem.GetString());

    private static bool IsAlarming(JsonElement result) =>
        result.TryGetProperty("claims", out var claims) && claims.EnumerateArray().Any(claim =>
            claim.TryGetProperty("finding", out var finding) && finding.GetProperty("verdict").ValueEquals("contradicted"));

    private static void CutAfterLastLineFeed(FileStream file)
    {
        var buffer = new byte[64 * 1024];
        for (var end = file.Length; end > 0;)
        {
            var begin = Math.Max(0, end - buffer.Length);
            file.Position = begin;
            file.ReadExactly(buffer, 0, (int)(end - begin));
            if (Array.LastIndexOf(buffer, (byte)'\n', (int)(end - begin) - 1) is >= 0 and var at)
            {
                file.SetLength(begin + at + 1);
                return;
            }

            end = begin;
        }

        file.SetLength(0);
    }
}
