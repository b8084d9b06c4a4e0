namespace Tidewaiter.Sources.Sdmx;

/// <summary>What a data set, a series or an observation says: dimensions and attributes by name; what it does not say itself, the one around it says.</summary>
/// <remarks>Names are compared without regard to case: some offices write <c>REPORTER</c>, others <c>reporter</c>.</remarks>
internal sealed class SdmxValues(SdmxValues? around = null)
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A value; <see langword="null"/> where none says it.</summary>
    public string? this[string name]
    {
        get => values.TryGetValue(name, out var value) ? value : around?[name];
        set => values[name] = value ?? "";
    }

    /// <summary>All names, those said nearest first.</summary>
    public IEnumerable<string> Names => values.Keys.Concat(around?.Names ?? []).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Forgets all, to be filled anew.</summary>
    public void Clear() => values.Clear();

    /// <summary>The values said here itself.</summary>
    public IReadOnlyDictionary<string, string> Own => values;

    /// <summary>Takes a value for a name that nothing says yet.</summary>
    public void AddWhereMissing(string name, string value)
    {
        if (this[name] is null)
        {
            values[name] = value;
        }
    }
}
