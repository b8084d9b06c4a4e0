using System.Globalization;
using Tidewaiter.Figures;
using Tidewaiter.Sources.Codes;

namespace Tidewaiter.Sources.Sdmx;

/// <summary>Turns observations of SDMX, in whichever of its formats, into figures of trade between two economies.</summary>
/// <param name="file">The file.</param>
/// <param name="reader">Which reader reads it.</param>
/// <param name="problems">What to do with observations that do not read.</param>
internal sealed class SdmxFigures(SourceFile file, string reader, ReadProblems problems)
{
    private const int HighestMultiplier = 15;

    private static readonly HashSet<string> Wholes = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "TOTAL", "_T", "T", "ALL", "_Z", "N", "NSA", "NS",
    };

    private readonly List<(SdmxDataflow Dataflow, FlowKey Flow, Period Period, Interval Value)> read = [];
    private readonly Dictionary<string, SdmxMeaning?> meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EconomyCode?> economies = new(StringComparer.Ordinal);
    private readonly Dictionary<(SdmxDataflow, EconomyCode, string?, string), Series> series = [];
    private SdmxRoles? roles;
    private bool any;

    /// <summary>What errors call the place that lines are counted in; the file where nothing else is said.</summary>
    public string Place { get; init; } = file.Name;

    /// <summary>The data set that the observations to come are of.</summary>
    public SdmxDataflow Dataflow { get; set; } = new("", "");

    /// <summary>The day of the data, where the file says it.</summary>
    public DateOnly? Updated { get; set; }

    /// <summary>Looks whether a file has the dimensions that trade between two economies needs.</summary>
    /// <exception cref="ReadException">One is missing.</exception>
    public void Require(IEnumerable<string> names) => roles ??= SdmxRoles.Find(Place, names);

    /// <summary>Takes an observation.</summary>
    /// <param name="values">All that is said of it.</param>
    /// <param name="line">Where it stands; 0 where lines say nothing.</param>
    /// <param name="key">Where it stands within the message, to be told in front of the dimension that does not read; empty where the line says it.</param>
    /// <exception cref="ReadException">It does not read, and reading is strict.</exception>
    public void Add(SdmxValues values, int line, string key = "")
    {
        any = true;
        if (roles is null)
        {
            Require(values.Names);
        }

        try
        {
            if (Read(values, line) is { } figure)
            {
                read.Add((Dataflow, figure.Flow, figure.Period, figure.Value));
            }
        }
        catch (ReadException problem)
        {
            problems.Meet(key.Length == 0 ? problem : new(problem.Problem with { Column = $"{key} {problem.Problem.Column}" }, problem));
        }
    }

    /// <summary>All figures.</summary>
    /// <exception cref="ReadException">There was no observation, or one number stands twice with different values.</exception>
    public IReadOnlyList<Figure> ToFigures()
    {
        if (!any)
        {
            throw new ReadException(new(file.Name, 0, "SDMX observations", "none", "a data set with at least one"));
        }

        return OneAmountEach.Of(file, read.GroupBy(one => one.Dataflow).SelectMany(dataset =>
        {
            var release = SdmxSeries.Release(dataset.Key, dataset.Max(one => one.Period.End), Updated, file, reader);
            return dataset.Select(one => new Figure(one.Flow, one.Period, Measure.Amount, one.Value, release, [], []));
        }));
    }

    private (FlowKey Flow, Period Period, Interval Value)? Read(SdmxValues values, int line)
    {
        var text = values[SdmxRoles.Value];
        if (text is null or "" or "NaN" or [':', ..] || Array.Exists(SdmxRoles.Others, other => !Wholes.Contains(values[other] ?? "")))
        {
            return null; // nothing was published (": c" of Eurostat: and why); or a part, or an adjusted amount
        }

        var meaning = MeaningOf(values, line);
        if (meaning.LeftOut || ProductOf(values, line) is not { } product)
        {
            return null;
        }

        var reporter = Economy(values, roles!.Reporter, line);
        var partner = values[roles.Partner] is "EXT_EU27_2020" && reporter == EconomyCode.Parse("EU") ? EconomyCode.World : Economy(values, roles.Partner, line);
        if (reporter.IsNone || partner.IsNone)
        {
            return null;
        }

        var frequency = Array.Find(SdmxRoles.Frequencies, name => values[name] is not null) is { } named ? values[named] : null;
        var period = SdmxPeriod.Read(values[SdmxRoles.Time] ?? "", frequency)
            ?? throw Unreadable(line, SdmxRoles.Time, values[SdmxRoles.Time], SdmxPeriod.Form);
        return (new(SeriesOf(reporter, meaning), partner, meaning.Direction!, product), period, Amount(text, values, meaning.Unit, line));
    }

    private SdmxMeaning MeaningOf(SdmxValues values, int line)
    {
        var (all, unknown) = (SdmxMeaning.None, default((string Name, string Code)?));
        var whole = false;
        foreach (var name in SdmxRoles.Meanings)
        {
            if (values[name] is not { Length: > 0 } code)
            {
                continue;
            }

            if (!meanings.TryGetValue(code, out var meaning))
            {
                meanings[code] = meaning = SdmxMeaning.Of(code);
            }

            if (meaning is not null)
            {
                all = all.And(meaning);
                whole |= meaning.IsWhole;
            }
            else
            {
                unknown ??= (name, code);
            }
        }

        return unknown is { } other && !whole && !all.LeftOut
                ? throw Unreadable(line, other.Name, other.Code, "a flow, indicator or unit that is known, such as X, XG_FOB_USD, VALUE_IN_EUROS or USD")
            : all.LeftOut || all.IsWhole ? all
            : throw Unsaid(line, all.Direction is null ? ("flow", "whether these are exports or imports") : ("currency", "in which currency"));
    }

    private ReadException Unsaid(int line, (string Part, string Question) what) =>
        Unreadable(line, what.Part, null, $"one of {string.Join(", ", SdmxRoles.Meanings)} to say {what.Question}");

    // Codes of the Harmonized System, and nothing where it is another classification's or a part of one.
    private string? ProductOf(SdmxValues values, int line)
    {
        var code = roles!.Product is null ? "" : values[roles.Product] ?? "";
        return Wholes.Contains(code) ? FlowKey.AllProducts
            : code.Length is 2 or 4 or 6 or 8 or 10 && code.All(char.IsAsciiDigit) ? code
            : code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? null
            : throw Unreadable(line, roles.Product!, code, "TOTAL or a code of the Harmonized System");
    }

    private EconomyCode Economy(SdmxValues values, string name, int line)
    {
        var code = values[name] ?? "";
        if (!economies.TryGetValue(code, out var economy))
        {
            economies[code] = economy = AreaCodes.TryFind(code, out var found) ? found : null;
        }

        return economy ?? throw Unreadable(line, name, values[name], AreaCodes.Form);
    }

    private Series SeriesOf(EconomyCode reporter, SdmxMeaning meaning)
    {
        var key = (Dataflow, reporter, meaning.Valuation, meaning.Currency!);
        if (!series.TryGetValue(key, out var found))
        {
            series[key] = found = SdmxSeries.Of(Dataflow, reporter, meaning.Valuation, meaning.Currency!);
        }

        return found;
    }

    // UNIT_MULT multiplies. SCALE of the Monetary Fund does not: it says how its site shows a value, which stands in the file in whole units.
    private Interval Amount(string text, SdmxValues values, decimal unit, int line)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) >= PrintedNumber.Largest)
        {
            throw Unreadable(line, SdmxRoles.Value, text, "a number");
        }

        var named = Array.Find(SdmxRoles.Multipliers, name => values[name] is { Length: > 0 });
        var multiplier = named is null ? "0" : values[named]!;
        if (!int.TryParse(multiplier, NumberStyles.None, CultureInfo.InvariantCulture, out var power) || power > HighestMultiplier)
        {
            throw Unreadable(line, named!, multiplier, $"a power of ten from 0 to {HighestMultiplier}");
        }

        for (; power > 0; power--)
        {
            unit *= 10;
        }

        try
        {
            return PrintedNumber.Amount(value, unit);
        }
        catch (OverflowException)
        {
            throw Unreadable(line, SdmxRoles.Value, text, "an amount of less than a quadrillion");
        }
    }

    private ReadException Unreadable(int line, string name, string? text, string expected) => new(new(Place, line, name, text, expected));
}
