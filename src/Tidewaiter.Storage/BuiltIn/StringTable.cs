namespace Tidewaiter.Storage.BuiltIn;

/// <summary>Every text of a file once, in ordinal order; entry 0 stands for none.</summary>
internal sealed class StringTable
{
    private readonly SortedSet<string> texts = new(StringComparer.Ordinal);
    private Dictionary<string, int>? places;

    public void Add(string? text)
    {
        if (text is not null)
        {
            texts.Add(text);
        }
    }

    public int Place(string? text) => text is null ? 0 : Places[text] + 1;

    private Dictionary<string, int> Places =>
        places ??= texts.Index().ToDictionary(text => text.Item, text => text.Index, StringComparer.Ordinal);

    public void Write(ByteWriter writer)
    {
        writer.Count(texts.Count);
        foreach (var text in texts)
        {
            writer.Text(text);
        }
    }
}
