using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tidewaiter.Figures;

namespace Tidewaiter.Sources.Mapped;

/// <summary>What the columns of some office's table hold, as a small file of JSON says. docs/sources/mapped.md describes it.</summary>
public sealed class CsvMapping
{
    private const decimal LargestUnit = 1_000_000_000;
    private const int LatestUsualDay = 3_650;
    private const int MostMarks = 3;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 8,
    };

    private CsvMapping(MappingText text, Series series, Encoding? encoding, string sha256) =>
        (Text, Series, Encoding, Sha256) = (text, series, encoding, sha256);

    /// <summary>The series that the amounts belong to.</summary>
    public Series Series { get; }

    /// <summary>Of the mapping's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The mapping as it is written.</summary>
    internal MappingText Text { get; }

    /// <summary>How the letters of the table are written; UTF-8 where <see langword="null"/>.</summary>
    internal Encoding? Encoding { get; }

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="ReadException">It is no JSON, lacks something, or says something that is not known.</exception>
    public static CsvMapping Read(SourceFile file)
    {
        MappingText text;
        try
        {
            text = JsonSerializer.Deserialize<MappingText>(file.Bytes.TrimStart("\uFEFF"u8), Options) ?? throw new JsonException("nothing");
        }
        catch (JsonException problem)
        {
            var line = (int)Math.Min(problem.LineNumber ?? 0, int.MaxValue - 1);
            var part = problem.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : "mapping";
            throw new ReadException(new(file.Name, line + 1, part, LineOf(file, line), "JSON with the parts that docs/sources/mapped.md names"), problem);
        }

        if (text.Missing.ToArray() is { Length: > 0 } missing)
        {
            throw Unreadable("mapping", $"nothing for {string.Join(", ", missing)}", "all parts that docs/sources/mapped.md asks for");
        }

        if (text.Unit is <= 0 or > LargestUnit)
        {
            throw Unreadable("unit", text.Unit.ToString(CultureInfo.InvariantCulture), $"a number above 0, up to {LargestUnit}");
        }

        foreach (var (name, there) in text.Nothings)
        {
            if (there)
            {
                throw Unreadable(name, "null", "a value");
            }
        }

        if (text.Decimal is not [var mark] || char.IsAsciiLetterOrDigit(mark) || mark == '-')
        {
            throw Unreadable("decimal", text.Decimal, "the one mark before decimals, such as . or ,");
        }

        if (text.Thousands.Length > MostMarks || text.Thousands.Any(char.IsAsciiLetterOrDigit) || text.Thousands.Contains(text.Decimal, StringComparison.Ordinal))
        {
            throw Unreadable("thousands", text.Thousands, "the mark between thousands, such as , or a blank");
        }

        if (text.UsualDay is < 0 or > LatestUsualDay)
        {
            throw Unreadable("usual_day", text.UsualDay.ToString(CultureInfo.InvariantCulture), $"a number of days, up to {LatestUsualDay}");
        }

        if (text.RevisionPercent is < 0 or > 100)
        {
            throw Unreadable("revision_percent", text.RevisionPercent.ToString(CultureInfo.InvariantCulture), "a number from 0 to 100");
        }

        if (text.Amounts!.Any(amount => amount.Flow is null) != text.Flow is not null)
        {
            throw Unreadable("amounts", $"{text.Amounts!.Count} columns", "columns of amounts, each with its flow; or a column of flows, and amounts without");
        }

        var series = new Series(
            text.Series, text.Publisher, text.Dataset, Parse<EconomyCode>("reporter", text.Reporter), text.Exports, text.Imports, text.Basis, text.Currency,
            text.UsualDay, text.RevisionPercent);
        return new(text, series, EncodingOf(text.Encoding), file.Sha256);

        T Parse<T>(string name, string written) where T : IWritten<T> =>
            T.TryParse(written, null, out var value) ? value : throw Unreadable(name, written, T.Form);

        Encoding? EncodingOf(string? name)
        {
            if (name is null)
            {
                return null;
            }

            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            try
            {
                return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            }
            catch (ArgumentException)
            {
                throw Unreadable("encoding", name, "the name of an encoding such as windows-1252 or gb18030");
            }
        }

        ReadException Unreadable(string name, string written, string expected) => new(new(file.Name, 0, name, written, expected));
    }

    private static string LineOf(SourceFile file, int line) => file.Head().Split('\n').ElementAtOrDefault(line)?.Trim() ?? "";
}
